// All names and headings of all pages + what is looked for → how much each page has to do with it, whatever any one name says.
import type { Question } from './rating.ts';

/**
 * What it is worth when many names of a page hold the query's words, and for each two neighbours of the query that stand
 * side by side on the page, by how rarely they do. Fitted as weights of a linear model (logistic regression over the pages
 * found): each of 2800 phrases people type was hidden in turn and looked for by all that is left.
 */
const [WORDS, NEIGHBOURS] = [80, 3];
/** In this many names a word is worth half: what many names say, a page is about. */
const HALFWAY = 4;

export class Evidence {
  /** For each page, in how many of its names a word stands. */
  private readonly counts: ReadonlyMap<string, number>[] = [];
  /** Two words side by side, a space at both ends → the pages they stand on. */
  private readonly pages = new Map<string, number[]>();

  /** The next page. @param names each in its spellings */
  add(names: readonly (readonly string[])[], heads: readonly string[]): void {
    const page = this.counts.length;
    const counts = new Map<string, number>();
    for (const forms of names)
      for (const word of new Set(forms.flatMap((form) => form.split(' '))))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    this.counts.push(counts);
    for (const text of [...names.flat(), ...heads]) {
      const words = text.split(' ');
      for (let at = 1; at < words.length; at++) this.addPair(` ${words[at - 1]} ${words[at]} `, page);
    }
  }

  private addPair(pair: string, page: number): void {
    const pages = this.pages.get(pair);
    if (!pages) this.pages.set(pair, [page]);
    else if (pages[pages.length - 1] !== page) pages.push(page);
  }

  /** For each page 0 to about 100, more for a long query. */
  rate({ readings }: Question): number[] {
    const rated = readings.map(({ words, pairs }) => {
      const all = words.reduce((sum, { weight }) => sum + weight, 0);
      const scores = this.counts.map((counts) => {
        const share = words.reduce((sum, { word, weight }) => {
          const count = counts.get(word) ?? 0;
          return sum + (weight * count) / (count + HALFWAY);
        }, 0);
        return all === 0 ? 0 : (share / all) * WORDS;
      });
      for (const pair of new Set([...pairs.values()].flat())) {
        const pages = this.pages.get(pair) ?? [];
        const rarity = Math.log(1 + this.counts.length / (1 + pages.length));
        for (const page of pages) scores[page]! += rarity * NEIGHBOURS;
      }
      return scores;
    });
    return this.counts.map((_, page) => Math.max(...rated.map((scores) => scores[page]!)));
  }
}
