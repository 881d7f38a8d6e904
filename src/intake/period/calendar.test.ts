// Periods and days of receipt → refused, said, or nothing to say.
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../files/issue.ts';
import type { Reports } from '../../reports/load.ts';
import type { Day, Month } from '../../text/date.ts';
import type { Period } from '../../text/period.ts';
import { findOutOfTime, findRowsOutOfTime } from './calendar.ts';
import { readMonth } from '../intake.ts';
import { goldenReports } from '../../../tests/taken.ts';
import { HEADING, ROWS } from '../../../tests/small-tables.ts';

const editions = ['2026-08', '2026-09'].map((period) => ({ period })) as unknown as Reports['editions'];
const told = (period: string, received: string, of = editions) =>
  findOutOfTime(['bc.xlsx'], period as Period, () => received as Day, { editions: of }).map(formatIssue);

describe('a period', () => {
  test.each([
    ['2026-12', '2026-11-27', 'tháng 12/2026', '27/11/2026', '--month'],
    ['2027-10', '2026-10-18', 'tháng 10/2027', '18/10/2026', '--month'],
    ['2027-q1', '2026-11-30', 'quý 1/2027', '30/11/2026', '--quarter'],
  ])('%s that had not begun on %s is refused', (period, received, name, day, option) => {
    expect(told(period, received)).toEqual([
      `bc.xlsx  Bảng ghi ${name}, nhưng ngày xã nhận là ${day}, trước khi kỳ ấy bắt đầu. Xem lại tiêu đề bảng (sai thì sửa, hoặc thêm ${option}); đúng kỳ rồi thì ghi đúng ngày nhận vào --received.`,
    ]);
  });

  test.each([
    ['2026-10', '2026-10-01'],
    ['2026-10', '2027-01-05'],
    ['2026-07', '2026-11-27'],
    ['2026-09', '2026-11-27'],
    ['2027-q1', '2026-12-20'],
  ])('%s received on %s is taken without a word', (period, received) =>
    expect(told(period, received)).toEqual([]),
  );

  test('of files of several days the first of each day that is too early is named', () => {
    const days: Record<string, string> = {
      a: '2026-10-18',
      b: '2026-10-18',
      c: '2026-12-18',
      d: '2026-10-20',
    };
    const dayOf = (file: string) => days[file] as Day;
    const found = findOutOfTime(Object.keys(days), '2026-12' as Period, dayOf, { editions });
    expect(found.map(({ file, what }) => [file, what])).toEqual(
      [
        ['a', '18/10/2026'],
        ['d', '20/10/2026'],
      ].map(([file, day]) => [
        file,
        `Bảng ghi tháng 12/2026, nhưng ngày xã nhận là ${day}, trước khi kỳ ấy bắt đầu.`,
      ]),
    );
  });

  test('after months that are missing is taken, and they are said', () => {
    expect(told('2026-12', '2026-12-18')).toEqual([
      'bc.xlsx  Ghi chú: Chưa có số liệu tháng 10/2026, tháng 11/2026, là trước tháng 12/2026. Nhập cả bảng còn thiếu khi có; nhập sau cũng được.',
    ]);
    expect(told('2026-12', '2026-12-18', [])).toEqual([]);
  });
});

describe('a row with a day of its own', () => {
  const { lists } = goldenReports;
  const rows = (heading: string, ...days: readonly string[]) => {
    const text = [`${HEADING},${heading}`, ...ROWS.map((row, at) => `${row},${days[at] ?? ''}`)].join('\n');
    const submission = readMonth('bc.csv', Buffer.from(text), goldenReports, '2026-08' as Month);
    expect(submission.issues).toEqual([]);
    const dayOf = () => '2026-08-20' as Day;
    return findRowsOutOfTime([submission], '2026-08' as Period, dayOf, { lists }).map(formatIssue);
  };
  const FIX = 'Sửa ngày ở dòng này; không rõ ngày nào thì để trống ô ấy.';

  test.each(['Ngày nhận', 'received'])('"%s" after that of the file, or before the month', (heading) =>
    expect(rows(heading, '2026-08-21', '31/7/2026', '2026-08-18')).toEqual([
      `bc.csv:2  Xuân Nẻo: ngày nhận ghi 21/8/2026, sau ngày xã nhận tệp này (20/8/2026). ${FIX}`,
      `bc.csv:3  Ô Mễ: ngày nhận ghi 31/7/2026, trước khi tháng 8/2026 bắt đầu. ${FIX}`,
    ]),
  );

  test('that fits, or none, is taken', () => expect(rows('Ngày nhận', '2026-08-20', '1-8-2026')).toEqual([]));
});
