// A report's period and the days it came in → whether they go together, and which months before it are missing.
import type { Cure } from '../../files/choice.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { everyVillage } from '../../reports/lists/lists.ts';
import type { Reports } from '../../reports/load.ts';
import {
  addMonths,
  dayName,
  monthName,
  monthOf,
  monthsBetween,
  type Day,
  type Month,
} from '../../text/date.ts';
import { isQuarter, monthsOf, periodName, type Period } from '../../text/period.ts';
import type { Submission } from '../submission.ts';

const firstMonth = (period: Period): Month | undefined => {
  const [first] = monthsOf(period);
  return first && (isQuarter(period) ? addMonths(first, -1) : first);
};

/** Of the files that came on one day the first is named. */
export function findOutOfTime(
  files: readonly string[],
  period: Period,
  dayOf: (file: string) => Day,
  reports: Pick<Reports, 'editions'>,
): Issue[] {
  const firsts = [...Map.groupBy(files, dayOf)].map(([day, [first]]) => ({ first: first!, day }));
  const early = firsts.flatMap(({ first, day }) => findTooEarly(first, period, day));
  return early.length > 0 ? early : findMissingMonths(files[0]!, period, reports);
}

/** Nothing can be reported before it happened; a survey may be made in the month before its quarter. */
function findTooEarly(file: string, period: Period, received: Day): Issue[] {
  const begins = firstMonth(period);
  if (!begins || monthOf(received) >= begins) return [];
  const what = `Bảng ghi ${periodName(period)}, nhưng ngày xã nhận là ${dayName(received)}, trước khi kỳ ấy bắt đầu.`;
  const option = isQuarter(period) ? '--quarter' : '--month';
  const first = 'Xem lại tiêu đề bảng';
  const fix: Cure = {
    fix: `${first} (sai thì sửa, hoặc thêm ${option}); đúng kỳ rồi thì ghi đúng ngày nhận vào --received.`,
    choice: { kind: 'day', first },
  };
  return [issue(file, what, fix)];
}

function findMissingMonths(file: string, period: Period, { editions }: Pick<Reports, 'editions'>): Issue[] {
  const last = editions.findLast((one) => one.period < period)?.period;
  if (isQuarter(period) || last === undefined || editions.some((one) => one.period === period)) return [];
  const missing = monthsBetween(addMonths(last, 1), addMonths(period, -1));
  if (missing.length === 0) return [];
  const what = `Chưa có số liệu ${missing.map(monthName).join(', ')}, là trước ${monthName(period)}.`;
  const fix = 'Nhập cả bảng còn thiếu khi có; nhập sau cũng được.';
  return [issue(file, what, fix, { severity: 'note' })];
}

/** A row that names a day of its own: in the period or later, and not after the file itself came in. */
export function findRowsOutOfTime(
  submissions: readonly Submission[],
  period: Period,
  dayOf: (file: string) => Day,
  { lists }: Pick<Reports, 'lists'>,
): Issue[] {
  const begins = firstMonth(period);
  return submissions.flatMap(({ file, entries }) => {
    const received = dayOf(file);
    return entries.flatMap(({ village, receipt, places }) => {
      const day = receipt.received;
      const why =
        day && day > received
          ? `sau ngày xã nhận tệp này (${dayName(received)})`
          : day && begins && monthOf(day) < begins
            ? `trước khi ${periodName(period)} bắt đầu`
            : undefined;
      // A day that is the file's is spoken of once, not in every row.
      if (!day || !why || day === received) return [];
      const name = everyVillage(lists).find(({ id }) => id === village)?.name ?? village;
      const fix = 'Sửa ngày ở dòng này; không rõ ngày nào thì để trống ô ấy.';
      const line = places.find((place) => place !== null)?.line ?? null;
      return [issue(file, `${name}: ngày nhận ghi ${dayName(day)}, ${why}.`, fix, { line })];
    });
  });
}
