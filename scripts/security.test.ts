// SECURITY.md: each threat with what keeps it out and a test that is there.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFilesBelow, readText } from '../src/files/disk.ts';

const rows = (readText('SECURITY.md') ?? '').split('\n').filter((line) => /^\| (?!Mối nguy|-)/.test(line));

test('every threat has a test, and every test named is there', () => {
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => !/\.test\.ts`/.test(row))).toEqual([]);
  const named = rows.flatMap((row) => row.match(/(?:src|scripts|tests)\/[\w./*-]+\.test\.ts/g) ?? []);
  const all = ['src', 'scripts', 'tests'].flatMap((top) =>
    listFilesBelow(top).map((file) => `${top}/${file}`),
  );
  const missing = named.filter((file) =>
    file.includes('*')
      ? !all.some((one) => one.startsWith(file.split('*')[0]!) && one.endsWith('.test.ts'))
      : !existsSync(file),
  );
  expect(missing).toEqual([]);
});
