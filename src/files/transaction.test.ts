// Several files changed as one: written and removed together, and a change cut short is finished by whoever reads next.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFilesBelow, writeWhole } from './disk.ts';
import { commit, recover } from './transaction.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'transaction-'));
  for (const name of ['ket-qua.csv', 'thang/05.csv', 'thang/06.csv']) writeWhole(join(folder, name), 'cũ');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CHANGE = { 'ket-qua.csv': 'mới', 'thang/05.csv': null, 'thang/07.csv': 'mới' };

function expectChanged(): void {
  expect(listFilesBelow(folder)).toEqual(['ket-qua.csv', 'thang/06.csv', 'thang/07.csv']);
  expect(readFileSync(join(folder, 'ket-qua.csv'), 'utf8')).toBe('mới');
}

test('writes some files and removes others', () => {
  commit(folder, CHANGE);
  expectChanged();
});

test('finishes what was decided, however far it had come, and clears what was half-written', () => {
  writeFileSync(join(folder, '.dang-ghi.json'), JSON.stringify(CHANGE));
  rmSync(join(folder, 'thang/05.csv'));
  writeFileSync(join(folder, 'ket-qua.csv.123.tmp'), 'mớ');
  recover(folder);
  expectChanged();
});

test('leaves the folder alone when nothing was decided', () => {
  recover(folder);
  expect(listFilesBelow(folder)).toEqual(['ket-qua.csv', 'thang/05.csv', 'thang/06.csv']);
});
