// Villages and the questions of the survey → made-up counts of two quarters, some of them too small to show.
import { questionsOf } from '../reports/survey/questions.ts';
import { SMALL } from '../reports/public/disclosure.ts';
import type { Counts } from '../reports/counts.ts';
import type { SurveyLists } from '../reports/survey/survey-misfits.ts';

/** Quarters the samples tell of: the newest, and one to compare it with. */
export const SAMPLE_QUARTERS = 2;

const TINY = SMALL - 2;

/** Between `low` and `high`, scattered over villages and counts, better by a little in each quarter. */
function shareOf(village: number, item: number, quarter: number, [low, high]: readonly [number, number]) {
  const scattered = ((village * 7 + item * 5 + village * item) % 11) / 11;
  return low + (high - low) * scattered + quarter * 0.04;
}

const atLeastShown = (count: number, most: number) => Math.max(SMALL, Math.min(most - SMALL, count));

/** Counts that add up, none of them small; a village asks no more households than it has. */
function sampleRow({ villages, items }: SurveyLists, v: number, quarter: number): number[] {
  const all = villages[v]?.households ?? 0;
  const asked = Math.min(all, 70 + ((v * 17) % 40) + quarter * 4 + Math.round(all / 50));
  const row = [asked, ...items.slice(1).map(() => 0)];
  for (const { answers } of questionsOf(items)) {
    const [main = 0, ...others] = answers;
    // The fewest give the last answer.
    others.forEach((item, rank) => {
      const share = shareOf(v, item, 1 - quarter, [0.17, 0.22]) - rank * 0.09;
      row[item] = Math.min(Math.floor(asked / answers.length), Math.max(SMALL, Math.round(asked * share)));
    });
    const yes = atLeastShown(Math.round(asked * shareOf(v, main, quarter, [0.3, 0.8])), asked);
    row[main] =
      others.length > 0 ? others.reduce((rest, item) => rest - row[item]!, asked) : Math.min(asked, yes);
  }
  return row;
}

/** Nobody asked the second village at first, where there are others to compare with each other. */
const notAsked = (v: number, quarter: number, villages: number) => quarter === 0 && v === 1 && villages > 2;

/**
 * The counts of the survey `quarter`; 0 is the first. In the newest, a small last answer of the first village and a
 * small skill of the last one let pages show how counts are hidden.
 */
export function sampleSurvey(lists: SurveyLists, quarter: number): Counts<number> {
  const { villages, items } = lists;
  const rows: (number | null)[][] = villages.map((_, v) =>
    notAsked(v, quarter, villages.length) ? items.map(() => null) : sampleRow(lists, v, quarter),
  );
  const counts = { villages: villages.map(({ id }) => id), columns: items.map(({ id }) => id), rows };
  if (quarter < SAMPLE_QUARTERS - 1) return counts;
  const questions = questionsOf(items);
  const [beforeLast = 0, last = 0] = questions[0]?.answers.slice(-2) ?? [];
  const [row, lastRow] = [rows[0]!, rows.at(-1)!];
  const tiny = Math.min(TINY, row[last]!);
  row[beforeLast] = row[beforeLast]! + row[last]! - tiny;
  row[last] = tiny;
  const skills = questions.filter(({ group }) => group === 'skill').flatMap(({ answers }) => answers);
  const middle = skills[Math.floor((skills.length - 1) / 2)];
  if (middle !== undefined) lastRow[middle] = Math.min(TINY, lastRow[0]!);
  return counts;
}
