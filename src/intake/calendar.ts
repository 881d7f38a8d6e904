// A report's period and the day it came in → whether the two go together, and which months before it are missing.
import { issue, type Issue } from '../files/issue.ts';
import type { Reports } from '../reports/load.ts';
import { addMonths, dayName, monthName, monthOf, monthsBetween, type Day } from '../text/date.ts';
import { isQuarter, monthsOf, periodName, type Period } from '../text/period.ts';

/** Nothing can be reported before it happened; a survey may be made in the month before its quarter. */
export function findOutOfTime(
  file: string,
  period: Period,
  received: Day,
  { editions }: Pick<Reports, 'editions'>,
): Issue[] {
  const [first] = monthsOf(period);
  const begins = first && (isQuarter(period) ? addMonths(first, -1) : first);
  if (begins && monthOf(received) < begins) {
    const what = `Bảng ghi ${periodName(period)}, nhưng ngày xã nhận là ${dayName(received)}, trước khi kỳ ấy bắt đầu.`;
    const option = isQuarter(period) ? '--quarter' : '--month';
    const fix = `Xem lại tiêu đề bảng (sai thì sửa, hoặc thêm ${option}); đúng kỳ rồi thì ghi đúng ngày nhận vào --received.`;
    return [issue(file, what, fix)];
  }
  const last = editions.findLast((one) => one.period < period)?.period;
  if (isQuarter(period) || last === undefined || editions.some((one) => one.period === period)) return [];
  const missing = monthsBetween(addMonths(last, 1), addMonths(period, -1));
  if (missing.length === 0) return [];
  const what = `Chưa có số liệu ${missing.map(monthName).join(', ')}, là trước ${monthName(period)}.`;
  const fix = 'Nhập cả bảng còn thiếu khi có; nhập sau cũng được.';
  return [issue(file, what, fix, { severity: 'note' })];
}
