// Titles of surveys → the quarter they are of.
import { expect, test } from 'vitest';
import { settleQuarter } from './period/period.ts';

test.each([
  ['KHẢO SÁT QUÝ IV NĂM 2026', '2026-q4'],
  ['QUÝ 4-2026 (báo cáo 6 tháng cuối năm 2026)', '2026-q4'],
  ['Quý III/2026', '2026-q3'],
])('%j: %s', (title, quarter) =>
  expect(
    settleQuarter(
      {
        file: 'x',
        titles: [[{ text: title, line: 1, column: 1, name: 'A1' }]],
        headings: [],
        fileName: 'x.csv',
      },
      undefined,
    ),
  ).toEqual({ period: quarter, issues: [] }),
);
