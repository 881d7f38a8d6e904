// What teams wrote of a month → a point of the report for each, and lines for what the office adds.
import type { PublicReports } from '../reports/public/protect.ts';
import type { TeamNotes } from '../reports/team-note.ts';
import type { Notes } from '../text/notes.ts';
import { point, toFill, type Block } from './paper.ts';

/** Left below the words of teams. */
const OWN_LINES = 2;

/** @param lines to fill in where no team wrote anything */
export function teamWords(
  { month, villages, commune }: PublicReports,
  notes: readonly TeamNotes[],
  field: keyof Notes,
  lines: number,
): Block[] {
  const points = villages.flatMap(({ id, name }) =>
    notes
      .filter((one) => one.period === month && one.village === id && one[field] !== '')
      .map((one) => {
        const team = one.team === '' ? '' : `, ${one.team.toLowerCase()}`;
        return point(`${commune.village_word} ${name}${team}: ${ended(one[field])}`);
      }),
  );
  return points.length === 0 ? [toFill(lines)] : [...points, toFill(OWN_LINES)];
}

const ended = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);
