// The parts of pages that tell of a trouble, a danger, a step or a story + a query → the part of a page that answers best.
import type { Passage } from '../passage.ts';
import { coverage, together, type Holds, type Question } from './rating.ts';
import type { Spell } from './synonyms.ts';

/** A part as it is looked through, in one spelling. */
interface Part {
  passage: Passage;
  /** Its heading, as written and in the words of the synonyms. */
  forms: readonly string[];
  words: ReadonlySet<string>;
}

export interface FoundPart {
  passage: Passage;
  score: number;
  words: ReadonlySet<string>;
  forms: readonly string[];
}
/** A word that is only begun. */
const BEGUN = 0.7;
/** What all words of the query, and all its neighbours standing side by side, are worth. */
const [WORDS, NEIGHBOURS] = [44, 20];

export class Passages {
  private readonly parts = new Map<number, Part[]>();

  constructor(passages: readonly Passage[], spell: Spell, rewrite: (words: readonly string[]) => string[]) {
    for (const passage of passages) {
      const written = spell(passage.head);
      const forms = [...new Set([written.join(' '), rewrite(written).join(' ')])];
      const part: Part = { passage, forms, words: new Set(forms.flatMap((form) => form.split(' '))) };
      this.parts.set(passage.page, [...(this.parts.get(passage.page) ?? []), part]);
    }
  }

  /** All headings of a page's parts. */
  headsOf(page: number): string[] {
    return (this.parts.get(page) ?? []).flatMap(({ forms }) => forms);
  }

  /** @param elsewhere how well the rest of the page holds a word */
  best(page: number, { readings, last }: Question, elsewhere: Holds): FoundPart | undefined {
    let best: FoundPart | undefined;
    for (const part of this.parts.get(page) ?? []) {
      const here: Holds = (word, isLast) =>
        part.words.has(word) ? 1 : isLast && begins(part, word) ? BEGUN : 0;
      const holds: Holds = (word, isLast) => Math.max(here(word, isLast), elsewhere(word, isLast));
      for (const reading of readings) {
        const { words } = reading;
        if (coverage(words, last, here) === 0) continue;
        const score = coverage(words, last, holds) * WORDS + together(part.forms, reading) * NEIGHBOURS;
        if (score > (best?.score ?? 0))
          best = { passage: part.passage, score, words: part.words, forms: part.forms };
      }
    }
    return best;
  }
}

const begins = ({ forms }: Part, word: string) =>
  word.length > 1 && forms.some((form) => form.includes(word) && ` ${form}`.includes(` ${word}`));
