// Every golden export through the command's function and through the desk's engine in a real browser: the same verdict, figures and words.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { knownFrom } from '../src/desk/known.ts';
import { readBytes } from '../src/files/disk.ts';
import { formatIssue, type Issue } from '../src/files/issue.ts';
import { importFiles } from '../src/intake/import.ts';
import { readSubmission } from '../src/intake/read-submission.ts';
import { reportsFor, takeFiles } from '../src/intake/take.ts';
import { loadReports } from '../src/reports/load.ts';
import { targetsIn } from '../src/reports/paths.ts';
import { protect } from '../src/reports/public/protect.ts';
import type { Day, Month } from '../src/text/date.ts';
import type { Browser } from 'playwright-core';
import type { Said } from './desk-engine.ts';
import { openBrowser } from './open-browser.ts';

const GOLDEN = join('src', 'intake', 'golden');
const DATA = join(GOLDEN, 'data');
const DAY = '2026-09-18' as Day;
const reports = loadReports(DATA).reports!;
const known = knownFrom(protect(reports));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const cases = ['accepted', 'refused', 'programs'].flatMap((folder) =>
  readdirSync(join(GOLDEN, folder))
    .filter((name) => !/\.expected\.\w+$|^README/.test(name))
    // As the golden tests do: those of the programs name their month.
    .map((name) => ({
      file: join(GOLDEN, folder, name),
      month: folder === 'programs' ? undefined : ('2026-08' as Month),
    })),
);

function byCommand(file: string, month: Month | undefined): Said {
  const asked = { month, received: DAY, source: 'file' as const, target: targetsIn('data') };
  const wish = { ...asked, files: [file], dryRun: true, replace: false, reason: '', acceptWarnings: false };
  const { ok, issues } = importFiles({ ...wish, data: DATA }).record as { ok: boolean; issues: Issue[] };
  const { found } = takeFiles(
    [readSubmission(file, reportsFor(reports, DAY), asked)],
    asked,
    reportsFor(reports, DAY),
  );
  return { ok, figures: found?.publication.dataset.counts.rows, issues: issues.map(formatIssue).sort() };
}

test('the desk says of every golden export what the command says', async () => {
  expect(cases.length).toBeGreaterThan(100);
  const { outputFiles } = await build({
    ...{ entryPoints: ['tests/desk-engine.ts'], bundle: true, write: false, format: 'iife' },
    ...{ platform: 'browser', target: ['chrome96', 'firefox94'], logLevel: 'error' },
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const different: unknown[] = [];
  let accepted = 0;
  for (const { file, month } of cases) {
    const bytes = Buffer.from(readBytes(file)).toString('base64');
    const args = [file, bytes, known, month, DAY] as const;
    const desk = await page.evaluate(
      ([name, base64, all, of, day]) => window.sayOf(name, base64, all, of, day),
      args,
    );
    const command = byCommand(file, month);
    accepted += command.ok ? 1 : 0;
    if (JSON.stringify(desk) !== JSON.stringify({ ...command })) different.push({ file, desk, command });
  }
  expect(different).toEqual([]);
  expect(accepted).toBeGreaterThan(50);
});
