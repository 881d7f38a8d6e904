// The words of all names → what a typed word is taken for: mended, split, joined, or the known word nearest to it.
import { wordsOf } from '../bare.ts';
import { isClose, repair, soundsLike } from '../spelling.ts';
import { tonedWordsOf } from '../toned.ts';

/** A word of a query as it was meant; `trust` is 1 as typed, less where it was guessed, 0 where nothing knows it. */
export interface Meant {
  word: string;
  trust: number;
  /** As it was typed, when it was only guessed. */
  typed?: string;
  /** With its marks, when it was taken as typed. */
  toned?: string;
}

const MENDED = 0.95;
/** Two letters that sound alike or changed places; another letter more, less or other. */
const [MISHEARD, GUESSED] = [0.8, 0.45];
/** Shorter words are too many to tell which one was meant. */
const SHORTEST_GUESSED = 4;

export class Vocabulary {
  /** In how many pages a word stands. */
  private readonly count = new Map<string, number>();
  /** Words that follow one another in a name: "muc 2", "khai sinh". */
  private readonly pairs = new Set<string>();

  /** Counts a page's words once each. */
  addPage(words: Iterable<string>): void {
    for (const word of new Set(words)) this.count.set(word, (this.count.get(word) ?? 0) + 1);
  }

  /** Knows the words, and which stand side by side, without counting them for any page. */
  addPhrase(words: readonly string[]): void {
    words.forEach((word, index) => {
      if (!this.count.has(word)) this.count.set(word, 0);
      this.pairs.add(`${words[index - 1]} ${word}`);
    });
  }

  readonly knows = (word: string): boolean => this.count.has(word);

  /** The query's words as they were meant. */
  read(query: string): Meant[] {
    const typed = wordsOf(query);
    const toned = tonedWordsOf(query);
    const meant: Meant[] = [];
    for (let at = 0; at < typed.length; at++) {
      const joined = this.joined(typed[at]!, typed[at + 1], at + 1 === typed.length - 1);
      if (joined) at++;
      const [first, ...others] = joined ? [joined] : this.one(typed[at]!, at === typed.length - 1);
      const asTyped = first?.word === typed[at] && toned.length === typed.length;
      meant.push({ ...first!, ...(asTyped && { toned: toned[at]! }) }, ...others);
    }
    return meant;
  }

  private one(word: string, isLast: boolean): Meant[] {
    if (this.knows(word)) return [{ word, trust: 1 }];
    // "muc2" is two words because names hold "mức 2"; "dinh5" is one, with a tone typed as in VNI.
    const [, letters = '', number = ''] = /^([a-z]+)(\d{1,2})$/.exec(word) ?? [];
    if (letters === 't' || this.pairs.has(`${letters} ${number}`))
      return [letters, number].map((part) => ({ word: part, trust: 1 }));
    const mended = repair(word, this.knows);
    if (mended !== word) return [{ word: mended, trust: MENDED }];
    const parts = this.parts(word);
    if (parts) return parts.map((part) => ({ word: part, trust: MENDED }));
    if (isLast && this.begins(word)) return [{ word, trust: 1 }];
    return [this.guess(word, SHORTEST_GUESSED) ?? { word, trust: 0 }];
  }

  /** Two words that are one, at least one of them unknown alone: "vi neid", "e tax". */
  private joined(word: string, next: string | undefined, isLast: boolean): Meant | undefined {
    if (next === undefined || (this.knows(word) && this.knows(next))) return undefined;
    // Not yet typed to its end: "man h".
    if (isLast && this.knows(word) && this.begins(next)) return undefined;
    const whole = word + next;
    if (this.knows(whole)) return { word: whole, trust: MENDED };
    const known = repair(word, this.knows) !== word && repair(next, this.knows) !== next;
    return known || whole.length > 8 ? undefined : this.guess(whole, 5);
  }

  /** Words written together, when at least two of them stand side by side in a name: "khaisinh", "ansinhxahoi". */
  private parts(word: string): string[] | undefined {
    /** Best way to read the letters up to each place: fewest words that are no neighbours. */
    const best: ({ words: string[]; strange: number } | undefined)[] = [{ words: [], strange: 0 }];
    for (let end = 1; end <= word.length; end++)
      for (let start = Math.max(0, end - 8); start < end; start++) {
        const before = best[start];
        const part = word.slice(start, end);
        if (!before || !this.knows(part)) continue;
        const previous = before.words.at(-1);
        const strange = before.strange + (previous && this.pairs.has(`${previous} ${part}`) ? 0 : 1);
        if (strange < (best[end]?.strange ?? Infinity))
          best[end] = { words: [...before.words, part], strange };
      }
    const whole = best[word.length];
    return whole && whole.words.length > whole.strange ? whole.words : undefined;
  }

  /** True when a known word begins so. */
  private begins(letters: string): boolean {
    return [...this.count.keys()].some((one) => one.startsWith(letters));
  }

  /** The known word that sounds alike, else the one that differs least. */
  private guess(word: string, shortest: number): Meant | undefined {
    let best: (Meant & { rank: number }) | undefined;
    for (const [one, count] of this.count) {
      const alike = soundsLike(one, word);
      if (!alike && !isClose(one, word, shortest)) continue;
      const rank = count + (alike ? 2000 : 0) + (one[0] === word[0] ? 1000 : 0);
      if (rank > (best?.rank ?? -1))
        best = { word: one, typed: word, trust: alike ? MISHEARD : GUESSED, rank };
    }
    return best && { word: best.word, trust: best.trust, typed: word };
  }
}
