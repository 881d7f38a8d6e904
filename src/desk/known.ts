// What the public sees of the commune's reports → what the desk compares new figures with: plain data in its page, and back.
import type { Commune } from '../reports/commune.ts';
import { countOf, makeCounts, type Counts } from '../reports/counts.ts';
import type { Published } from '../reports/dataset.ts';
import type { JournalEntry } from '../reports/journal.ts';
import type { DatedLists } from '../reports/lists/lists.ts';
import type { Reports } from '../reports/load.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { SurveyItem } from '../reports/survey/survey-items.ts';
import type { Day, Month } from '../text/date.ts';
import type { Period } from '../text/period.ts';
import type { Quarter } from '../text/quarter.ts';

interface Dated<P extends Period> {
  period: P;
  received: Day | null;
  counts: Counts<number>;
}

export interface Known {
  commune: Commune;
  lists: DatedLists;
  items: readonly SurveyItem[];
  editions: readonly Dated<Month>[];
  surveys: readonly Dated<Quarter>[];
  /** Counts that are published but not shown, as `cellKey`: nothing can be compared with them here. */
  hidden: readonly string[];
}

export const cellKey = (period: Period, village: string, column: string) =>
  [period, village, column].join(' ');

export function knownFrom({ commune, lists, items, editions, surveys }: PublicReports): Known {
  const hidden: string[] = [];
  const shown = <P extends Period>(period: P, received: Day | null, counts: Counts<unknown>): Dated<P> => ({
    period,
    received,
    counts: makeCounts(counts.villages, counts.columns, (village, column) => {
      const count = countOf(counts, village, column);
      if (typeof count === 'number') return count;
      if (count !== null) hidden.push(cellKey(period, village, column));
      return null;
    }),
  });
  return {
    // Who to ask for what is on other pages.
    commune: { ...commune, contacts: [] },
    lists,
    items,
    editions: editions.map(({ month, received, counts }) => shown(month, received, counts)),
    surveys: surveys.map(({ quarter, received, counts }) => shown(quarter, received, counts)),
    hidden,
  };
}

/** The same as reports, for the functions that check new figures. How earlier figures came in is not public. */
export function reportsFrom({ commune, lists, items, editions, surveys }: Known): Reports {
  const entry = ({ period, received }: Dated<Period>): JournalEntry[] =>
    received === null ? [] : [{ period, received, content: '', source: '', lists: '' }];
  const published = <P extends Period>(one: Dated<P>): Published<P> => ({ ...one, lines: [] });
  return {
    ...{ commune, lists, items },
    editions: editions.map(published),
    surveys: surveys.map(published),
    ...{ journal: editions.flatMap(entry), surveyJournal: surveys.flatMap(entry) },
    ...{ corrections: [], receipts: [], notes: [], provenance: [], rechecks: [] },
  };
}
