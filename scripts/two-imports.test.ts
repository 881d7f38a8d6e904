// Several clerks at once on one data folder, and others who read it: no line is lost, nobody is disturbed.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadReports } from '../src/reports/load.ts';
import { commandFile } from '../tests/commands.ts';
import { Clerk } from '../tests/clerk.ts';

const clerk = new Clerk();
afterEach(() => clerk.leave());

const EXPORTS = ['2026-06-excel-vi.csv', '2026-07-excel-unicode-text.txt', '2026-08-windows-1258.csv'];
const monthOf = (name: string) => name.slice(0, 7);

function start(script: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [commandFile(script), ...args], {
    env: { ...process.env, DATA_DIR: clerk.data },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  return new Promise((done) =>
    child.on('close', (code) => done(`${code} ${said.trim().split('\n').at(-1)}`)),
  );
}

test('three imports, and two who read what they need for a form', async () => {
  for (const month of EXPORTS.map(monthOf)) {
    rmSync(join(clerk.data, 'results', `${month}.csv`));
    clerk.edit('editions.csv', new RegExp(`^${month},.*\n`, 'm'), '');
  }
  const imports = EXPORTS.map((name) =>
    start('import', join('tests/exports', name), ...['--data', clerk.data, '--accept-warnings']),
  );
  const readers = ['1', '2'].map((name) => start('new-month', '2026-12', '--out', join(clerk.desk, name)));
  expect((await Promise.all(imports)).filter((said) => !said.startsWith('0 ✓ Đã ghi'))).toEqual([]);
  expect((await Promise.all(readers)).filter((said) => !said.startsWith('0 ✓'))).toEqual([]);
  const { reports, issues } = loadReports(clerk.data);
  expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(EXPORTS.every((name) => reports?.journal.some(({ period }) => period === monthOf(name)))).toBe(true);
});
