// Names of offices' files → the kind of file, and nothing else of the name, in what is kept and in what the public sees.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadReports } from './load.ts';
import { protect } from './public/protect.ts';
import { kindOfSource } from './source.ts';

test.each([
  ['Báo cáo chị Nguyễn Thị Lan 0912345678.xlsx', 'bảng Excel'],
  ['/home/lan/T10.XLSM', 'bảng Excel'],
  ['thang-10.ods', 'bảng LibreOffice'],
  ['2026-09-one-village-silent.csv', 'bảng CSV'],
  ['T10 (bản cuối).txt', 'bảng dạng chữ'],
  ['Nguyễn Thị Lan', 'bảng'],
  ['', 'bảng'],
  ['bảng Excel', 'bảng Excel'],
])('%s is kept as %s', (name, kind) => expect(kindOfSource(name)).toBe(kind));

test('a name in an older journal is read as the kind of file, and the public sees not even that', () => {
  const folder = mkdtempSync(join(tmpdir(), 'source-'));
  cpSync('tests/sample', folder, { recursive: true });
  for (const file of ['editions.csv', 'surveys.csv'].map((name) => join(folder, name)))
    writeFileSync(file, readFileSync(file, 'utf8').replace(/[\w-]+\.(csv|txt)$/gm, 'chị Lan 0912345678.$1'));
  const { reports } = loadReports(folder);
  rmSync(folder, { recursive: true });
  expect(new Set(reports?.journal.map(({ source }) => source))).toEqual(
    new Set(['bảng CSV', 'bảng dạng chữ']),
  );
  expect(JSON.stringify(reports)).not.toMatch(/Lan|0912345678/);
  expect(JSON.stringify(protect(reports!))).not.toMatch(/Lan|bảng CSV/);
});
