// A thousand hostile files: each refused with a sentence, within ten seconds and 512 MB; by the command too, with exit code 1.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hostileFiles, HOW_MANY_KINDS } from '../tests/hostile/hostile.ts';
import { takeEach, writeFiles, wrongOf } from '../tests/hostile/intake.ts';

const work = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const data = join(work, 'data');
cpSync('src/intake/golden/data', data, { recursive: true });

/** Files on the disk at once, and in one process. */
const AT_ONCE = 25;

test('a thousand hostile files', () => {
  const wrong: string[] = [];
  const files = hostileFiles(1000);
  for (let done = 0; done < 1000; done += AT_ONCE) {
    const folder = join(work, String(done));
    const kinds = writeFiles(folder, files.take(AT_ONCE));
    const told = new Map(takeEach(data, [...kinds.keys()]).map((one) => [one.file, one]));
    for (const [file, kind] of kinds)
      wrong.push(...wrongOf(told.get(file)).map((what) => `${file}, ${kind}: ${what}`));
    rmSync(folder, { recursive: true });
  }
  expect(wrong).toEqual([]);
});

test('one of each kind, by the command', () => {
  const kinds = writeFiles(join(work, 'each'), hostileFiles(HOW_MANY_KINDS));
  const wrong = [...kinds].flatMap(([file, kind]) => {
    const args = ['scripts/import.ts', file, '--dry-run', '--data', data];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const said = stdout + stderr;
    const told = /^✗ Chưa nhập: \d+ chỗ phải sửa, /m.test(said) && !/^ {4}at |Error:/m.test(said);
    return status === 1 && told ? [] : [`${kind}: ${status} ${said.slice(0, 300)}`];
  });
  expect(wrong).toEqual([]);
});
