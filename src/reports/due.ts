// The plan's calendar → the day a month is due, the days it covers, and the months that are due and missing.
import {
  addDays,
  addMonths,
  dayName,
  daysOf,
  monthOf,
  monthsBetween,
  type Day,
  type Month,
} from '../text/date.ts';
import type { Commune } from './commune.ts';

type Plan = Commune['plan'];

/** The day a month's figures must come in before. Plan of May 2026, III.3: "trước ngày 20 hằng tháng". */
export function deadline(month: Month, { report_day: day }: Pick<Plan, 'report_day'>): Day {
  return `${month}-${String(day).padStart(2, '0')}` as Day;
}

/**
 * Months whose day is past and that have no figures.
 * @param months those with figures, in order
 * @param first from which month on; before there are any figures, the month of the plan
 */
export function overdueMonths(
  months: readonly Month[],
  plan: Plan,
  today: Day,
  first: Month = months[0] ?? plan.date,
): Month[] {
  return monthsBetween(first, monthOf(today)).filter(
    (month) => !months.includes(month) && deadline(month, plan) <= today,
  );
}

/** The first and the last day whose work counts for a month; null where the commune has not said. */
export function coveredDays(
  month: Month,
  { counted_from: from }: Pick<Plan, 'counted_from'>,
): [Day, Day] | null {
  if (from == null) return null;
  if (from === 1) return [`${month}-01` as Day, daysOf(month).at(-1)!];
  const start = (of: Month) => `${of}-${String(from).padStart(2, '0')}` as Day;
  return [start(addMonths(month, -1)), addDays(start(month), -1)];
}

/** "từ 15/8 đến 14/9/2026"; "" where the commune has not said. */
export function coveredWords(month: Month, plan: Pick<Plan, 'counted_from'>): string {
  const days = coveredDays(month, plan);
  if (!days) return '';
  const [first, last] = days;
  return `từ ${dayName(first, last.slice(0, 4))} đến ${dayName(last)}`;
}

/** "Số của một tháng tính từ ngày 15 tháng trước đến hết ngày 14 tháng ấy."; "" where the commune has not said. */
export function coveredRule({ counted_from: from }: Pick<Plan, 'counted_from'>): string {
  if (from == null) return '';
  if (from === 1) return 'Số của một tháng tính từ ngày 1 đến hết ngày cuối tháng.';
  return `Số của một tháng tính từ ngày ${from} tháng trước đến hết ngày ${from - 1} tháng ấy.`;
}
