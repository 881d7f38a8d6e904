// The day it is, and how the commune counts its months → the month a team counts for.
import { addMonths, monthOf, type Day, type Month } from '../../../text/date.ts';

export interface Plan {
  /** Figures must come in before this day of their month. */
  reportDay: number;
  /** The day a month's count begins, 1 for months of the calendar; null where the commune has not said. */
  countedFrom: number | null;
}

/**
 * Where the commune has not said, the month of the calendar, until it is due and its report is sent: what is done after
 * that counts for the next.
 */
export function monthCounted(
  today: Day,
  { reportDay, countedFrom }: Plan,
  isSent: (month: Month) => boolean,
): Month {
  const month = monthOf(today);
  const day = Number(today.slice(8));
  const turned =
    countedFrom === null ? day >= reportDay && isSent(month) : countedFrom > 1 && day >= countedFrom;
  return turned ? addMonths(month, 1) : month;
}
