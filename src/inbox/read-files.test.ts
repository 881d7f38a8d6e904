// A file whose reading takes too long, too much memory, or breaks off → one refused file with its own sentence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Day } from '../text/date.ts';
import { readAlone } from './read-files.ts';

const work = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const day = '2026-10-18' as Day;
const COPY = 'Chép riêng bảng số sang một tệp Excel mới rồi gửi tệp mới; vẫn vậy thì báo người quản mã.';

test.each([
  ['never ends', 'for (;;);', 'Đọc tệp này quá 1 giây chưa xong, máy đã dừng lại.'],
  [
    'fills the memory',
    'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));',
    'Đọc tệp này tốn quá nhiều bộ nhớ, máy đã dừng lại.',
  ],
  ['breaks off', 'process.exit(3);', 'Máy gặp lỗi ngoài dự tính khi đọc tệp này, các tệp khác không sao.'],
  [
    'says nothing of ours',
    'console.log("x")',
    'Máy gặp lỗi ngoài dự tính khi đọc tệp này, các tệp khác không sao.',
  ],
])('a reader that %s', (name, code, what) => {
  const reader = join(work, 'reader.mjs');
  writeFileSync(reader, code);
  const limits = { memory: 64, time: name === 'never ends' ? 1000 : 60_000 };
  const { entries, issues } = readAlone('x.csv', { data: 'tests/sample', day, reader }, limits);
  expect([entries, issues.map(({ what: said, fix }) => [said, fix])]).toEqual([[], [[what, COPY]]]);
});

test('a mistake in our own code is reported by its place, and nothing of the file', () => {
  const { issues } = readAlone('khong-co.csv', { data: 'tests/sample', day });
  expect(issues.map(({ what }) => what)).toEqual(['Tệp hoặc thư mục này không còn.']);
});
