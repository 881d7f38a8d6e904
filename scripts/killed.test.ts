// Commands that write figures, killed at any change they make to the disk: the data folder is the old one or the new one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadReports } from '../src/reports/load.ts';
import { Clerk } from '../tests/clerk.ts';

const work = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const EXPORT = 'tests/exports/2026-09-one-village-silent.csv';

interface Command {
  args: readonly [command: string, ...args: string[]];
  /** What the folder differs in from the sample before the command runs. */
  prepare: (clerk: Clerk) => void;
  /** Killed at every so many changes by day. */
  every: number;
  /** Files the command writes or removes. */
  changes: readonly string[];
}

/** Replaces, corrects and journals: September had other figures. */
const importing: Command = {
  args: ['import', EXPORT, '--replace', '--reason', 'Thử'],
  prepare: (clerk) => {
    clerk.edit('results/2026-09.csv', 'xuan-neo,814', 'xuan-neo,800');
    clerk.edit('editions.csv', /2026-09,.*\n/, '');
  },
  every: 11,
  changes: ['corrections.csv', 'editions.csv', 'receipts.csv', 'results/2026-09.csv'],
};

/** Writes a month and removes what is made up of every other. */
const goingLive: Command = {
  args: ['go-live', EXPORT, '--accept-warnings'],
  prepare: () => undefined,
  every: 23,
  changes: [
    'commune.yaml',
    'editions.csv',
    'receipts.csv',
    'results/2026-05.csv',
    'results/2026-06.csv',
    'results/2026-07.csv',
    'results/2026-08.csv',
    'samples.csv',
    'surveys.csv',
    'surveys/2026-q3.csv',
    'surveys/2026-q4.csv',
    'teams.csv',
  ],
};

/** `STRIDE=1` tries every moment, which a night has the time for. */
const STRIDE = process.env['STRIDE'];

const PRELOAD = `--import=${new URL('../tests/kill-at.mjs', import.meta.url).href}`;

/** Runs the command on fresh data and looks at what it left; `KILL_…` say what becomes of it. */
function onFreshData<T>(
  { args, prepare }: Command,
  env: Record<string, string>,
  look: (clerk: Clerk, ran: ReturnType<Clerk['start']>, before: Record<string, string>) => T,
): T {
  const clerk = new Clerk();
  try {
    prepare(clerk);
    const before = clerk.contents();
    const ran = clerk.start({ NODE_OPTIONS: PRELOAD, ...env }, ...args, '--received', '2026-09-18');
    return look(clerk, ran, before);
  } finally {
    clerk.leave();
  }
}

const unfinished = (name: string) => /(^|\/)\.|\.tmp$/.test(name);

describe('killed at any change, the folder is whole', () => {
  test.each([
    ['npm run import', importing],
    ['npm run go-live', goingLive],
  ])('%s', { timeout: STRIDE ? 3_600_000 : 600_000 }, (_, command) => {
    const log = join(work, command.args[0]);
    const [before, after] = onFreshData(command, { KILL_LOG: log }, (clerk, { status, said }, fresh) => {
      expect(status, said).toBe(0);
      return [fresh, clerk.contents()];
    });
    const names = Object.keys({ ...before, ...after }).sort();
    expect(names.filter((name) => after[name] !== before[name])).toEqual(command.changes);

    const count = readFileSync(log, 'utf8').trim().split('\n').length;
    expect(count).toBeGreaterThan(15);
    const seen = { old: 0, new: 0 };
    const stride = Number(STRIDE ?? command.every);
    for (let n = 1; n <= count; n += stride)
      onFreshData(command, { KILL_AT: String(n) }, (clerk, { signal }) => {
        expect(signal).toBe('SIGKILL');
        // As anyone reads it next: what was begun is finished or undone.
        expect(loadReports(clerk.data).reports).toBeDefined();
        const state = clerk.contents();
        expect(Object.keys(state).filter(unfinished)).toEqual([]);
        expect([before, after]).toContainEqual(state);
        seen[state['editions.csv'] === before['editions.csv'] ? 'old' : 'new']++;
      });
    expect(seen.old * stride).toBeGreaterThan(10);
    expect(seen.new * stride).toBeGreaterThan(10);
  });
});
