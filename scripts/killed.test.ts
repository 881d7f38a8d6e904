// Commands that write figures, killed at any change they make to the disk: the data folder is the old one or the new one.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listFilesBelow } from '../src/files/disk.ts';
import { loadReports } from '../src/reports/load.ts';

const work = mkdtempSync(join(tmpdir(), 'killed-'));
const data = join(work, 'data');
afterAll(() => rmSync(work, { recursive: true, force: true }));

const EXPORT = 'tests/exports/2026-09-one-village-silent.csv';

interface Command {
  words: readonly string[];
  /** What the folder differs in from the sample before the command runs. */
  prepare: () => void;
  /** Killed at each change, or at every fourth where the same transaction was killed at each before. */
  every: number;
  /** Files the command writes or removes. */
  changes: readonly string[];
}

const change = (name: string, from: string | RegExp, to: string) =>
  writeFileSync(join(data, name), readFileSync(join(data, name), 'utf8').replace(from, to));

/** Replaces, corrects and journals: September had other figures. */
const importing: Command = {
  words: ['scripts/import.ts', EXPORT, '--replace', '--reason', 'Thử'],
  prepare: () => {
    change('results/2026-09.csv', 'xuan-neo,814', 'xuan-neo,800');
    change('editions.csv', /2026-09,.*\n/, '');
  },
  every: 1,
  changes: ['corrections.csv', 'editions.csv', 'results/2026-09.csv'],
};

/** Writes a month and removes what is made up of every other. */
const goingLive: Command = {
  words: ['scripts/go-live.ts', EXPORT, '--accept-warnings'],
  prepare: () => undefined,
  every: 4,
  changes: [
    'commune.yaml',
    'editions.csv',
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

function freshData({ prepare }: Command): void {
  rmSync(data, { recursive: true, force: true });
  cpSync('tests/sample', data, { recursive: true });
  prepare();
}

function run({ words }: Command, env: Record<string, string>) {
  const preload = new URL('../tests/kill-at.mjs', import.meta.url).href;
  const args = ['--import', preload, ...words, '--data', data, '--received', '2026-09-18'];
  return spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
}

const unfinished = (name: string) => /(^|\/)\.|\.tmp$/.test(name);

/** Every file a reader of the folder sees, by its text. */
const contents = () =>
  Object.fromEntries(
    listFilesBelow(data)
      .filter((name) => !unfinished(name))
      .map((name) => [name, readFileSync(join(data, name), 'utf8')]),
  );

describe('killed at any change, the folder is whole', () => {
  test.each([
    ['npm run import', importing],
    ['npm run go-live', goingLive],
  ])('%s', { timeout: 120_000 }, (_, command) => {
    const log = join(work, `${command.changes.length}.log`);
    freshData(command);
    const before = contents();
    const done = run(command, { KILL_LOG: log });
    expect(done.status, done.stdout + done.stderr).toBe(0);
    const after = contents();
    const names = Object.keys({ ...before, ...after }).sort();
    expect(names.filter((name) => after[name] !== before[name])).toEqual(command.changes);

    const count = readFileSync(log, 'utf8').trim().split('\n').length;
    expect(count).toBeGreaterThan(15);
    const seen = { old: 0, new: 0 };
    for (let n = 1; n <= count; n += command.every) {
      freshData(command);
      expect(run(command, { KILL_AT: String(n) }).signal).toBe('SIGKILL');
      // As anyone reads it next: what was begun is finished or undone.
      expect(loadReports(data).reports).toBeDefined();
      const state = contents();
      expect([before, after]).toContainEqual(state);
      seen[state['editions.csv'] === before['editions.csv'] ? 'old' : 'new']++;
      expect(listFilesBelow(data).filter(unfinished)).toEqual([]);
    }
    expect(seen.old).toBeGreaterThan(3);
    expect(seen.new).toBeGreaterThan(3);
  });
});
