// Rows of one village that came in on two days → both stand, each with its day; two figures for one cell are asked about.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatIssue } from '../../files/issue.ts';
import { loadReports } from '../../reports/load.ts';
import type { Month } from '../../text/date.ts';
import { submit } from '../submit.ts';

const reports = loadReports(join('src', 'intake', 'golden', 'data')).reports!;
const read = (...rows: string[]) => {
  const text = ['village,received,households_guided,people_guided,documents_linked', ...rows].join('\n');
  const { entries, issues } = submit('a.csv', new TextEncoder().encode(text), reports, {
    month: '2026-08' as Month,
  });
  return [entries.map(({ receipt, figures }) => [receipt.received, figures]), issues.map(formatIssue)];
};

test('figures that came later stand beside the first', () => {
  expect(read('o-me,2026-08-18,310,,69', 'o-me,2026-08-21,,73,')).toEqual([
    [
      ['2026-08-18', [310, null, 69]],
      ['2026-08-21', [null, 73, null]],
    ],
    [],
  ]);
});

test('two figures for one cell are asked about', () => {
  expect(read('o-me,2026-08-18,310,73,69', 'o-me,2026-08-21,,74,')[1]).toEqual([
    'a.csv:3:4 (ô D3)  Thôn "Ô Mễ" trả lời hai lần, dòng 2 gửi "2026-08-18" và dòng 3 gửi "2026-08-21", với số khác nhau ở cột "Số người được hướng dẫn thành thạo trong tháng" (ô D2 và ô D3). Hỏi lại thôn lần nào đúng, xóa dòng kia trong bảng trả lời rồi nhập lại.',
  ]);
});

test('two rows of one day are one too many', () => {
  expect(read('o-me,2026-08-18,310,,69', 'o-me,2026-08-18,,73,')[1]).toEqual([
    'a.csv:3:1 (ô A3)  Thôn "Ô Mễ" có hai dòng (dòng 2 và dòng 3). Giữ một dòng đúng, xóa dòng kia.',
  ]);
});
