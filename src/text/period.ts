// A month or a quarter, whichever a dataset is of → its months, its name, its order.
import { addMonths, monthName, monthOf, type Day, type Month } from './date.ts';
import { parseQuarter, quarterName, type Quarter } from './quarter.ts';
import { readWrittenMonth } from './written-date.ts';

/** What one dataset is of: a month's report, or a quarter's survey. Sorts as text within its kind. */
export type Period = Month | Quarter;

export function isQuarter(period: Period): period is Quarter {
  return period.includes('-q');
}

/** A month however it is written, or a quarter as "2026-q4"; undefined when it is neither. */
export function readWrittenPeriod(text: string): Period | undefined {
  return readWrittenMonth(text) ?? parseQuarter(text);
}

/** "tháng 9/2026", "quý 4/2026" */
export function periodName(period: Period): string {
  return isQuarter(period) ? quarterName(period) : monthName(period);
}

/** The months of a period, in order. */
export function monthsOf(period: Period): Month[] {
  const last = lastMonth(period);
  return isQuarter(period) ? [addMonths(last, -2), addMonths(last, -1), last] : [last];
}

/** The last month of a period: a month itself, "2026-12" of the fourth quarter. */
export function lastMonth(period: Period): Month {
  if (!isQuarter(period)) return period;
  return `${period.slice(0, 4)}-${String(3 * Number(period.slice(6))).padStart(2, '0')}` as Month;
}

/**
 * The month whose lists hold for a period: a month's own; a quarter's is the month its figures came in, when that is
 * within the quarter, else its last.
 */
export function listMonth(period: Period, received: Day | null): Month {
  const last = lastMonth(period);
  if (!isQuarter(period) || received === null) return last;
  const month = monthOf(received);
  return monthsOf(period).includes(month) ? month : last;
}
