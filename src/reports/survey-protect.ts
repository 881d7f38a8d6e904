// One survey as the commune has it → as the public may see it: small counts hidden so that nothing shown gives them back.
import type { Day } from '../text/date.ts';
import type { Quarter } from '../text/quarter.ts';
import { questionsOf, type SurveyItem } from './survey-items.ts';
import type { Survey } from './surveys.ts';

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
  /** Which villages those are, by their place in the list. */
  villages: readonly number[];
}

export interface PublicSurvey {
  quarter: Quarter;
  received: Day | null;
  /** Why published counts were changed, newest last. */
  replaced: readonly { date: Day; reason: string }[];
  /** [village][item] */
  counts: readonly (readonly SurveyCount[])[];
  /** [item] */
  sums: readonly SurveySum[];
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
  counts: readonly (readonly SurveyCount[])[],
  item: number,
  only: (village: number) => boolean = () => true,
): SurveySum {
  const villages = counts.flatMap((row, v) => (typeof row[item] === 'number' && only(v) ? [v] : []));
  const sum = (column: number) => villages.reduce((all, v) => all + Number(counts[v]?.[column]), 0);
  return { value: sum(item), asked: sum(0), villages };
}

export function protectSurvey(
  survey: Survey & Pick<PublicSurvey, 'received' | 'replaced'>,
  items: readonly SurveyItem[],
): PublicSurvey {
  const counts = survey.counts.map((row) => protectRow(row, items));
  return {
    quarter: survey.quarter,
    received: survey.received,
    replaced: survey.replaced,
    counts,
    sums: items.map((_, item) => sumShown(counts, item)),
  };
}
