// Every golden export through the command's function and through the desk's engine in a real browser: the same verdict, figures and words.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { knownFrom } from '../src/desk/known.ts';
import { readBytes } from '../src/files/disk.ts';
import { formatIssue, hasErrors } from '../src/files/issue.ts';
import { importFiles } from '../src/intake/import.ts';
import { readSubmission } from '../src/intake/read-submission.ts';
import { reportsFor, takeFiles } from '../src/intake/take.ts';
import { loadReports } from '../src/reports/load.ts';
import { targetsIn } from '../src/reports/paths.ts';
import { protect } from '../src/reports/public/protect.ts';
import type { Day, Month } from '../src/text/date.ts';
import type { Said } from './desk-engine.ts';
import { Session } from './session.ts';

const GOLDEN = join('src', 'intake', 'golden');
const DATA = join(GOLDEN, 'data');
const DAY = '2026-09-18' as Day;
const reports = loadReports(DATA).reports!;
const known = knownFrom(protect(reports));

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

interface Case {
  file: string;
  /** As the golden tests do: those of the programs name their month. */
  month: Month | undefined;
  day: Day;
}

/** A title against the month that is asked for: at the desk nobody asks where the title says it. */
const ASKED_ONLY = 'month-other-than-asked.csv';

const golden = (folder: string): Case[] =>
  readdirSync(join(GOLDEN, folder))
    .filter((name) => !/\.expected\.\w+$|^README/.test(name) && name !== ASKED_ONLY)
    .map((name) => ({
      file: join(GOLDEN, folder, name),
      month: folder === 'programs' ? undefined : ('2026-08' as Month),
      day: DAY,
    }));

/** Some of them again, received before their month began; files that are of several months; surveys. */
const others = [
  ...['accepted', 'programs'].flatMap((folder) =>
    golden(folder)
      .slice(0, 3)
      .map((one) => ({ ...one, day: '2026-01-02' as Day })),
  ),
  ...readdirSync('tests/exports')
    .filter((name) => !name.includes('.expected.'))
    .map((name) => ({ file: join('tests/exports', name), month: undefined, day: DAY })),
  ...readdirSync('tests/surveys')
    .filter((name) => /\.(csv|xlsx|ods|txt)$/.test(name))
    .map((name) => ({ file: join('tests/surveys', name), month: undefined, day: '2026-11-18' as Day })),
];
const cases: Case[] = [...['accepted', 'refused', 'programs'].flatMap(golden), ...others];

function byCommand({ file, month, day }: Case): Said {
  const asked = { month, received: day, source: 'file' as const, target: targetsIn('data') };
  const known = reportsFor(reports, day);
  const read = readSubmission(file, known, asked);
  const { found, issues, choices } = takeFiles([read], asked, known);
  const wish = { ...asked, files: [file], dryRun: true, replace: false, reason: '', acceptWarnings: false };
  const verdict = (answers: object) =>
    (importFiles({ ...wish, ...answers, data: DATA }).record as { ok: boolean }).ok;
  const first = verdict({});
  const isOpen = !first && !hasErrors(issues);
  const second = isOpen ? verdict({ acceptWarnings: true }) : first;
  const reason = { acceptWarnings: true, replace: true, reason: 'Thôn đếm lại' };
  return {
    period: read.period,
    ok: [first, second, isOpen ? verdict(reason) : first],
    figures: found?.publication.dataset.counts.rows,
    issues: [...issues, ...choices].map(formatIssue).sort(),
  };
}

test('the desk says of every golden export what the command says', async () => {
  expect(cases.length).toBeGreaterThan(100);
  const { outputFiles } = await build({
    ...{ entryPoints: ['tests/desk-engine.ts'], bundle: true, write: false, format: 'iife' },
    ...{ platform: 'browser', target: ['chrome96', 'firefox94'], logLevel: 'error' },
  });
  const { page } = await site.page();
  await page.addScriptTag({ content: outputFiles[0]!.text });
  await page.evaluate((all) => {
    window.known = all;
  }, known);
  const different: unknown[] = [];
  let accepted = 0;
  for (const one of cases) {
    const { file, month, day: received } = one;
    const bytes = Buffer.from(readBytes(file)).toString('base64');
    const args = [file, bytes, month, received] as const;
    const desk = await page.evaluate(([name, base64, of, day]) => window.sayOf(name, base64, of, day), args);
    const command = byCommand(one);
    accepted += command.ok[2] ? 1 : 0;
    if (JSON.stringify(desk) !== JSON.stringify(command)) different.push({ file, desk, command });
  }
  await page.context().close();
  expect(different).toEqual([]);
  expect(accepted).toBeGreaterThan(50);
});
