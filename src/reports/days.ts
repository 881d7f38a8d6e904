// Receipts → the day each village first reported for a period, and the later days of single figures; nothing else of them.
import type { Day } from '../text/date.ts';
import { isQuarter, type Period } from '../text/period.ts';
import type { Receipt } from './receipts.ts';

export interface ReceivedDays {
  /** By period and village. Of several teams the first one to report. */
  villages: ReadonlyMap<string, Day>;
  /** By period, village and column: of figures that were added or corrected later. */
  figures: ReadonlyMap<string, Day>;
}

export const dayKey = (period: Period, ...ids: readonly string[]) => [period, ...ids].join(' ');

export function receivedDays(receipts: readonly Receipt[]): ReceivedDays {
  const villages = new Map<string, Day>();
  const figures = new Map<string, Day>();
  for (const { period, village, team, received, figures: named } of receipts) {
    const key = dayKey(period, village);
    const isFirst = team !== '' || named.length === 0;
    const earlier = villages.get(key);
    if (isFirst && (earlier === undefined || received < earlier)) villages.set(key, received);
    // That a hidden answer of a survey changed is not told.
    if (team === '' && !isQuarter(period))
      for (const { column } of named) figures.set(dayKey(period, village, column), received);
  }
  return { villages, figures };
}
