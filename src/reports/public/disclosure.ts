// A count, a correction, a row of a survey → what of it the public may see: the whole rule for small counts.
//
// The guarantee. Whoever knows this rule, this code and everything published (all months, totals, corrections, earlier
// editions, sentences, pictures, files) still has to reckon with `candidates(min_count)` different values of every
// hidden count of a month, and with `SMALL` - 1 values of every hidden answer of a survey.
//
// The proof, for months. A count is hidden for what it is itself, never for what stands beside it: what is shown of it
// depends on it alone and is the same for 1, 2, … min_count - 1. Everything else the site says is worked out from what
// is shown: a total is the sum of the shown counts, a correction is reported only where what is shown changed, the day of
// an edition is the day of the last report that changed something shown, and a reason that may tell a count is left out.
// So nothing published changes when one hidden count becomes another, and all of them stay possible, whatever the
// others are. No count has to be hidden to protect another one, so no choice by size can give one away.
// tests/disclosure/ checks this on random communes, and that two whole sites are the same byte for byte.
//
// A count since the plan began could not keep this promise: it never falls, and goes on in the villages that take
// over, so months and villages bound each other. `min_count` is refused there (indicators.ts), and beside a target.
//
// What is not covered, and what else was tried: docs/decisions/small-counts.md.
import { questionsOf } from '../survey/questions.ts';
import type { SurveyItem } from '../survey/survey-items.ts';

/** A count that is not shown: it is 1 or more, and less than `under`. */
export interface Small {
  under: number;
}

/** null = not reported, never 0. */
export type PublicValue = number | Small | null;

/** With 2, "under 2" would be 1. */
export const LEAST_MIN_COUNT = 3;

/** How many values a hidden count of an indicator can have, for whoever knows everything that is published. */
export const candidates = (minCount: number) => minCount - 1;

export const isSmall = (value: PublicValue): value is Small => typeof value === 'object' && value !== null;

/** Zero is shown: there is nobody to recognise, and "nobody came" is news of its own. */
export function shownCount(value: number | null, minCount: number | null): PublicValue {
  return minCount !== null && value !== null && value > 0 && value < minCount ? { under: minCount } : value;
}

export interface Total {
  /** Sum over the villages whose count is shown; null when none is. */
  value: number | null;
  /** Villages of the month that did not report. */
  silent: number;
  /** Villages whose count is too small to be shown, so that it is not in the sum either; left out where there is none. */
  small?: number;
}

/** Over the counts that are shown, never over all: a sum over all would give hidden ones back. */
export function shownTotal(shown: readonly PublicValue[]): Total {
  const values = shown.filter((value) => typeof value === 'number');
  const small = shown.filter(isSmall).length;
  return {
    value: values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null,
    silent: shown.length - values.length - small,
    ...(small > 0 && { small }),
  };
}

/** Both sides of a correction as they are shown; null where they look the same, and so nothing is reported at all. */
export function shownChange(
  old: number | null,
  now: number | null,
  minCount: number | null,
): { old: PublicValue; new: PublicValue } | null {
  const shown = { old: shownCount(old, minCount), new: shownCount(now, minCount) };
  return isSmall(shown.old) && isSmall(shown.new) ? null : shown;
}

const DATES = /\d{1,2}\/(?:\d{1,2}\/)?\d{4}/g;
const NUMBER = /\p{N}|(?<!\p{L})(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/iu;

/** True when words may tell a count: "đếm thiếu 4 người", "ba thành bốn". A date tells none. */
export const tellsCount = (words: string) => NUMBER.test(words.normalize('NFC').replace(DATES, ''));

/** Counts of 1 to 4 households are small: neighbours would know which. */
export const SMALL = 5;
/** Under so many households asked, a village shows nothing. */
export const FEWEST_ASKED = 20;

/** withheld: asked but not shown; null: not asked. */
export type SurveyCount = number | 'withheld' | null;

/**
 * One village's row of a survey → what of it is shown. The rule, question by question:
 *
 * 1. Fewer than `FEWEST_ASKED` households asked: nothing, not even how many.
 * 2. No answer is small (1 to `SMALL` − 1): every answer. A skill's other answer, "no", counts too: 1 "no" among
 *    30 asked is as small as 1 "yes".
 * 3. Some answer is small: the main answer (the first of its question) alone, if it is not small itself and the
 *    others together are at least 2 × `SMALL`; else nothing of the question.
 *
 * Answers do add up to the households asked, so here one must be hidden beside another. Which ones stand alone is fixed
 * by the form and not chosen by size: a choice by size ("hide the next smallest too") would tell which counts are
 * possible. Rows of other villages and other quarters are hidden each by itself, and everything else the site says
 * (percentages, sums over villages, the change since the last survey) is worked out from what this function shows.
 */
export function shownRow(row: readonly (number | null)[], items: readonly SurveyItem[]): SurveyCount[] {
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
    if (!all.some(isFew)) answers.forEach((item, index) => (shown[item] = counts[index]!));
    else if (answers.length > 1 && !isFew(main) && rest >= 2 * SMALL) shown[answers[0]!] = main;
  }
  return shown;
}

const isFew = (count: number) => count > 0 && count < SMALL;
