// Receipts → the day each village first reported for a period, and the later days of single figures; nothing else of them.
import type { Day, Month } from '../../text/date.ts';
import { isQuarter, type Period } from '../../text/period.ts';
import type { Correction } from '../corrections.ts';
import type { JournalEntry } from '../journal.ts';
import type { Figure, Receipt } from '../receipt.ts';

export interface ReceivedDays {
  /** By period and village. Of several teams the first one to report. */
  villages: ReadonlyMap<string, Day>;
  /** By period, village and column: of figures that were added or corrected later. */
  figures: ReadonlyMap<string, Day>;
}

export const dayKey = (period: Period, ...ids: readonly string[]) => [period, ...ids].join(' ');

/** @param hidden corrections that nobody is told of, by `correctionKey` */
export function receivedDays(receipts: readonly Receipt[], hidden: ReadonlySet<string>): ReceivedDays {
  const villages = new Map<string, Day>();
  const figures = new Map<string, Day>();
  for (const { period, village, team, received, figures: named } of receipts) {
    const key = dayKey(period, village);
    const isFirst = team !== '' || named.length === 0;
    const earlier = villages.get(key);
    if (isFirst && (earlier === undefined || received < earlier)) villages.set(key, received);
    // That a hidden answer of a survey changed is not reported.
    const later = team === '' && !isQuarter(period) ? named : [];
    for (const key of later.map(({ column }) => dayKey(period, village, column)))
      if (!hidden.has(`${key} ${received}`)) figures.set(key, received);
  }
  return { villages, figures };
}

/** A figure of a period, corrected on a day. */
export const correctionKey = ({ period, village, indicator, date }: Correction) =>
  dayKey(period, village, indicator, date);

/** Days on which figures of a period came in that were missing before, whatever was corrected beside them. */
export function additionDays(
  period: Period,
  receipts: readonly Receipt[],
  corrections: readonly Correction[],
): Day[] {
  const corrected = new Set(corrections.map(correctionKey));
  return receipts.flatMap(({ period: of, village, received, figures }) => {
    const isCorrected = ({ column }: Figure) => corrected.has(dayKey(period, village, column, received));
    const adds = of === period && (figures.length === 0 || !figures.every(isCorrected));
    return adds ? [received] : [];
  });
}

/** The day each month's figures first came in. */
export function firstReceived(journal: readonly JournalEntry[]): Map<Month, Day> {
  return new Map([...journal].reverse().map(({ period, received }) => [period as Month, received]));
}
