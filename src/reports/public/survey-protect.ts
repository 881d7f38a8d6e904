// One survey as the commune has it → as the public may see it: small counts hidden so that nothing shown gives them back.
import type { Day } from '../../text/date.ts';
import type { Quarter } from '../../text/quarter.ts';
import { countOf, countsOf, type Counts } from '../counts.ts';
import type { Published } from '../dataset.ts';
import { shownRow } from './disclosure.ts';
import type { SurveyItem } from '../survey/survey-items.ts';
import type { Replacement } from './told.ts';

/** Over the villages that show the count, never over all: a sum over all would give a hidden one back. */
export interface SurveySum {
  value: number;
  /** Households asked in those villages. */
  asked: number;
  /** Ids of those villages. */
  villages: readonly string[];
}

export interface PublicSurvey {
  quarter: Quarter;
  received: Day | null;
  /** Why published counts were changed, newest last. */
  replaced: readonly Replacement[];
  counts: Counts<number | 'withheld'>;
  /** Items as of the survey, the households asked first. */
  items: readonly SurveyItem[];
  /** By item. */
  sums: Readonly<Record<string, SurveySum>>;
}

/** The sum of an item over the villages that show it and belong to `only`, when given. */
export function sumShown(
  { counts, items }: Pick<PublicSurvey, 'counts' | 'items'>,
  item: string,
  only: (village: string) => boolean = () => true,
): SurveySum {
  const villages = counts.villages.filter((id) => typeof countOf(counts, id, item) === 'number' && only(id));
  const sum = (column: string) => villages.reduce((all, id) => all + Number(countOf(counts, id, column)), 0);
  return { value: sum(item), asked: sum(items[0]?.id ?? ''), villages };
}

/** @param items as of the survey */
export function protectSurvey(
  { period, received, counts }: Pick<Published<Quarter>, 'period' | 'received' | 'counts'>,
  items: readonly SurveyItem[],
  replaced: PublicSurvey['replaced'] = [],
): PublicSurvey {
  const columns = items.map(({ id }) => id);
  const places = columns.map((id) => counts.columns.indexOf(id));
  const rows = counts.villages.map((village) => {
    const row = countsOf(counts, village);
    return shownRow(
      places.map((place) => row[place] ?? null),
      items,
    );
  });
  const shown = { counts: { villages: counts.villages, columns, rows }, items };
  return {
    ...{ quarter: period, received, replaced },
    ...shown,
    sums: Object.fromEntries(columns.map((id) => [id, sumShown(shown, id)])),
  };
}
