// One survey as the commune has it → as the public may see it: small counts hidden so that nothing shown gives them back.
import type { Day } from '../text/date.ts';
import type { Quarter } from '../text/quarter.ts';
import { countOf, countsOf, type Counts } from './counts.ts';
import type { Published } from './dataset.ts';
import { questionsOf, type SurveyItem } from './survey-items.ts';

/** Counts of 1 to 4 households are small: neighbours would know which. */
export const SMALL = 5;
/** Under so many households asked, a village shows nothing. */
export const FEWEST_ASKED = 20;

/** withheld: asked but not shown; null: not asked. */
export type SurveyCount = number | 'withheld' | null;

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
  replaced: readonly { date: Day; reason: string }[];
  counts: Counts<number | 'withheld'>;
  /** Items as of the survey, the households asked first. */
  items: readonly SurveyItem[];
  /** By item. */
  sums: Readonly<Record<string, SurveySum>>;
}

/**
 * One village's row → what of it is shown. The rule, question by question:
 *
 * 1. Fewer than `FEWEST_ASKED` households asked: nothing, not even how many.
 * 2. No answer is small (1 to `SMALL` − 1): every answer. A skill's other answer, "no", counts too: 1 "no" among
 *    30 asked is as small as 1 "yes".
 * 3. Some answer is small: the main answer (the first of its question) alone, if it is not small itself and the
 *    others together are at least 2 × `SMALL`; else nothing of the question.
 *
 * Which answers stand alone is fixed by the form and not chosen by size: a choice by size ("hide the next smallest
 * too") would tell which counts are possible. Everything else the site says (percentages, sums over villages, the
 * change since the last survey) is worked out from what this function shows, so it cannot say more. For whoever knows
 * this rule and every shown number, each hidden count can still be at least `SMALL` − 1 different numbers.
 */
export function protectRow(row: readonly (number | null)[], items: readonly SurveyItem[]): SurveyCount[] {
  const asked = row[0] ?? null;
  if (asked === null) return items.map(() => null);
  const shown: SurveyCount[] = items.map(() => 'withheld');
  if (asked < FEWEST_ASKED) return shown;
  shown[0] = asked;
  for (const { answers } of questionsOf(items)) {
    const counts = answers.map((item) => row[item] ?? 0);
    const [main = 0] = counts;
    const rest = asked - main;
    const all = answers.length === 1 ? [main, rest] : counts;
    if (!all.some(isSmall)) answers.forEach((item, index) => (shown[item] = counts[index]!));
    else if (answers.length > 1 && !isSmall(main) && rest >= 2 * SMALL) shown[answers[0]!] = main;
  }
  return shown;
}

const isSmall = (count: number) => count > 0 && count < SMALL;

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
    return protectRow(
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
