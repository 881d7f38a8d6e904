// All names and headings of a page + what is looked for → how much the page has to do with it, whatever any one name says.
import { together, type Question } from './rating.ts';

/** What all names of a page say together. */
export interface Evidence {
  /** In how many of its names a word stands. */
  counts: ReadonlyMap<string, number>;
  /** All its names and headings in one line, a space at both ends of each. */
  line: string;
}

/**
 * What names that hold the query's words, and its neighbours side by side anywhere on the page, are worth. Fitted as
 * weights of a linear model (logistic regression over the pages found): each phrase people type was hidden in turn and
 * looked for by all that is left.
 */
const [WORDS, NEIGHBOURS] = [60, 25];
/** In this many names a word is worth half: what many names say a page is about. */
const HALFWAY = 4;

export function evidenceOf(names: readonly (readonly string[])[], heads: readonly string[]): Evidence {
  const counts = new Map<string, number>();
  for (const forms of names)
    for (const word of new Set(forms.flatMap((form) => form.split(' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, line: [...names.flat(), ...heads].join(' | ') };
}

/** To about 85. */
export function evidenceFor({ counts, line }: Evidence, { readings }: Question): number {
  const scores = readings.map((reading) => {
    let [share, all] = [0, 0];
    for (const { word, weight } of reading.words) {
      const count = counts.get(word) ?? 0;
      all += weight;
      share += (weight * count) / (count + HALFWAY);
    }
    return (all === 0 ? 0 : share / all) * WORDS + together([line], reading) * NEIGHBOURS;
  });
  return Math.max(...scores);
}
