// Seasons with one thing wrong → the whole message, with its line; and those that are over.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatIssue, type Issue } from '../files/issue.ts';
import type { Day } from '../text/date.ts';
import { findPastSeasons, readSeasons } from './seasons.ts';

const SEASONS = `- guide: nop-thue
  from: 2026-12-15
  to: 2027-01-31
  why: Hết tháng một là hết hạn.
`;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seasons-'));
  file = join(folder, 'seasons.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lines = (issues: readonly Issue[]) => issues.map((one) => formatIssue(one).replace(`${folder}/`, ''));

test.each([
  ['left alone', '', '', []],
  ['guide', 'nop-thue', 'nop-thu', ['seasons.yaml:1:10  Không có bài "nop-thu". Ý là "nop-thue"?']],
  [
    'order of days',
    '2027-01-31',
    '2026-01-31',
    ['seasons.yaml:3:7  Ngày cuối (31/1/2026) trước ngày đầu (15/12/2026). Sửa một trong hai ngày.'],
  ],
  [
    'day',
    '2027-01-31',
    '2027-02-30',
    ['seasons.yaml:3:7  Mục "0.to": "2027-02-30" không phải ngày có thật. Viết dạng 2026-11-22.'],
  ],
  [
    'field',
    'why:',
    'vi-sao:',
    [
      'seasons.yaml:1:3  Mục "0.why": chưa có. Thêm mục này, giá trị là chữ.',
      'seasons.yaml:4:3  Mục "0": không có mục con tên "vi-sao". Xóa mục này.',
    ],
  ],
])('a wrong %s is told', (_, from, to, messages) => {
  writeFileSync(file, SEASONS.replace(from, to));
  const issues: Issue[] = [];
  readSeasons(file, ['nop-thue', 'can-cuoc'], issues);
  expect(lines(issues)).toEqual(messages);
});

test.each([
  ['2027-01-31', []],
  [
    '2027-02-01',
    [
      'seasons.yaml:3:7  Lưu ý: Mùa của bài "nop-thue" đã qua (31/1/2027), loa không nhắc nữa. Xóa đi, hoặc ghi ngày của năm sau nếu vẫn còn đúng.',
    ],
  ],
])('on %s', (today, messages) => {
  writeFileSync(file, SEASONS);
  expect(lines(findPastSeasons(file, today as Day))).toEqual(messages);
});
