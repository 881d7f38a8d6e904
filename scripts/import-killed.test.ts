// The import killed at every single change it makes to the disk: the data folder is the old one or the new one.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFilesBelow } from '../src/files/disk.ts';
import { loadReports } from '../src/reports/load.ts';

const work = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const EXPORT = 'tests/exports/2026-09-one-village-silent.csv';

/** A data folder whose September has other figures, so that the import replaces, corrects and journals. */
function freshData(): string {
  const data = join(work, 'data');
  rmSync(data, { recursive: true, force: true });
  cpSync('tests/sample', data, { recursive: true });
  const change = (name: string, from: string | RegExp, to: string) =>
    writeFileSync(join(data, name), readFileSync(join(data, name), 'utf8').replace(from, to));
  change('results/2026-09.csv', 'xuan-neo,814', 'xuan-neo,800');
  change('editions.csv', /2026-09,.*\n/, '');
  return data;
}

function runImport(data: string, env: Record<string, string>) {
  const preload = new URL('../tests/kill-at.mjs', import.meta.url).href;
  const args = [
    '--import',
    preload,
    'scripts/import.ts',
    EXPORT,
    '--data',
    data,
    '--replace',
    '--reason',
    'Thử',
    '--received',
    '2026-09-18',
  ];
  return spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
}

/** Every file a reader of the folder sees, by its text. */
const contents = (data: string) =>
  Object.fromEntries(
    listFilesBelow(data)
      .filter((name) => !/(^|\/)\.|\.tmp$/.test(name))
      .map((name) => [name, readFileSync(join(data, name), 'utf8')]),
  );

test('killed at any change, the folder is whole', { timeout: 120_000 }, () => {
  const log = join(work, 'log');
  const before = contents(freshData());
  const done = runImport(join(work, 'data'), { KILL_LOG: log });
  expect(done.status, done.stdout + done.stderr).toBe(0);
  const after = contents(join(work, 'data'));
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([
    'corrections.csv',
    'editions.csv',
    'results/2026-09.csv',
  ]);

  const changes = readFileSync(log, 'utf8').trim().split('\n').length;
  expect(changes).toBeGreaterThan(15);
  const seen = { old: 0, new: 0 };
  for (let n = 1; n <= changes; n++) {
    const data = freshData();
    expect(runImport(data, { KILL_AT: String(n) }).signal).toBe('SIGKILL');
    const results = readFileSync(join(data, 'results', '2026-09.csv'), 'utf8');
    expect([before, after].map((state) => state['results/2026-09.csv'])).toContain(results);
    expect(loadReports(data).reports).toBeDefined();
    const state = contents(data);
    expect([before, after]).toContainEqual(state);
    seen[state['corrections.csv'] === undefined ? 'old' : 'new']++;
    expect(listFilesBelow(data).filter((name) => /(^|\/)\.|\.tmp$/.test(name))).toEqual([]);
    expect(existsSync(join(data, '.dang-ghi.json'))).toBe(false);
  }
  expect(seen.old).toBeGreaterThan(3);
  expect(seen.new).toBeGreaterThan(3);
});
