// Periods and days of receipt → refused, said, or nothing to say.
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import type { Reports } from '../reports/load.ts';
import type { Day } from '../text/date.ts';
import type { Period } from '../text/period.ts';
import { findOutOfTime } from './calendar.ts';

const editions = ['2026-08', '2026-09'].map((period) => ({ period })) as unknown as Reports['editions'];
const told = (period: string, received: string, of = editions) =>
  findOutOfTime('bc.xlsx', period as Period, received as Day, { editions: of }).map(formatIssue);

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

  test('after months that are missing is taken, and they are said', () => {
    expect(told('2026-12', '2026-12-18')).toEqual([
      'bc.xlsx  Ghi chú: Chưa có số liệu tháng 10/2026, tháng 11/2026, là trước tháng 12/2026. Nhập cả bảng còn thiếu khi có; nhập sau cũng được.',
    ]);
    expect(told('2026-12', '2026-12-18', [])).toEqual([]);
  });
});
