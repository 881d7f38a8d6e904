// A period's days of receipt → the day that stands beside each of its figures in the open data.
import { dayKey } from '../reports/public/days.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Day } from '../text/date.ts';
import { isQuarter, type Period } from '../text/period.ts';

/** A figure's own day, else its village's. Before receipts were kept all figures had the day of their edition. */
export function dayIn(
  { days, firstReceived }: PublicReports,
  period: Period,
  edition: { received: Day | null },
): (village: string, column: string) => Day | null {
  const isKept = [...days.villages.keys(), ...days.figures.keys()].some((key) =>
    key.startsWith(`${period} `),
  );
  const first = isKept && !isQuarter(period) ? firstReceived.get(period) : undefined;
  return (village, column) =>
    days.figures.get(dayKey(period, village, column)) ??
    days.villages.get(dayKey(period, village)) ??
    first ??
    edition.received;
}
