// A word ↔ the small file that holds the places it stands at: a query fetches little more than its own words.
import { wordsOf } from './bare.ts';
import { tonedWordsOf } from './toned.ts';

/** Many, for each file that is asked for costs the others in it; few enough to be written and served without a thought. */
export const FILES = 256;

/** What finds a word's file. */
export interface WordFiles {
  /** In the files' names: they fit only the list they were made with. */
  mark: string;
  /** Words that say nothing, with their marks. */
  fillers: string;
  /** Bare words that say nothing with some marks and much with others: "can" is "cần", but also the first word of "căn cước". */
  spared: string;
  /** Bare words with so many places that they tell little and weigh most. */
  common: string;
  /** What the places are places of. */
  places: PlaceNames;
}

export interface PlaceNames {
  /** For each page of the directory, in base 36: how many names it has, and how many headings after a dot. */
  counts: string;
  /** Kinds of the pages, a line each. */
  kinds: string;
  /** Phrases of words that say nothing, which ask for a kind of page ("là gì"), bare, `|` between them. */
  asks: string;
}

/** Bare word → its spellings, `|` between them: marks, then the places, each as how far it is behind the one before. */
export type WordFile = Record<string, string>;

/** @param word bare */
export function fileOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) % 65521;
  return hash % FILES;
}

export const addressOf = (mark: string, file: number): string => `tim/tu/${mark}-${file}.json`;

/** Words of a name beyond this one all stand at the last place. */
const LAST = 15;

/** A place as one number: which name, which of its words, whether that is its last. */
export const placeOf = (name: number, at: number, isLast: boolean): number =>
  name * 32 + Math.min(at, LAST) * 2 + (isLast ? 1 : 0);
export const nameAt = (place: number): number => place >> 5;
export const wordAt = (place: number): number => (place >> 1) & LAST;
export const isLastAt = (place: number): boolean => (place & 1) === 1;

/** Words in one spelling: bare, and with their marks behind (`tonedWordsOf`). */
export interface Said {
  bare: string;
  toned: string;
}

/** A text's words; where its marks cannot be told from its words, without marks. */
export function saidIn(text: string): Said[] {
  const [bare, toned] = [wordsOf(text), tonedWordsOf(text)];
  return bare.map((word, at) => ({ bare: word, toned: (bare.length === toned.length && toned[at]) || word }));
}

/** Fillers as they are typed: with their marks, and without where that is no other word. */
export function fillerSet(fillers: string, spared = ''): Set<string> {
  const [toned, other] = [tonedWordsOf(fillers), new Set(spared.split(' '))];
  const bare = wordsOf(fillers).filter((word) => toned.includes(word) || !other.has(word));
  return new Set([...bare, ...toned]);
}

/** Leaves out what says nothing: "bị" and a bare "bi", but not "bí". */
export function withoutFillers(words: readonly Said[], fillers: ReadonlySet<string>): Said[] {
  return words.filter(({ toned }) => !fillers.has(toned));
}

/** What is left of a phrase must still be one: "bị lừa" is no "lừa", "cho cái điện thoại" no "điện thoại". */
export const PHRASE = 3;

/** The same in a text as it is written; all of it where too little would be left. */
export function withoutFillersText(text: string, fillers: ReadonlySet<string>): string {
  const left = text.split(/\s+/).filter((word) => !fillers.has(tonedWordsOf(word).join(' ')));
  return left.length >= PHRASE ? left.join(' ') : text;
}

/** Words that are looked for: each costs a file. */
const MOST = 3;
/** No word is longer. */
const LONG = 99;

export interface Asked {
  /** Words that say something; of many those that are not common, and the longest: they tell most. */
  words: readonly Said[];
  /** True when no other was left out. */
  whole: boolean;
}

export function askedIn(query: string, { fillers, spared, common }: WordFiles): Asked {
  const all = withoutFillers(saidIn(query), fillerSet(fillers, spared));
  if (all.length <= MOST) return { words: all, whole: true };
  const heavy = new Set(common.split(' '));
  const worth = ({ bare }: Said) => bare.length - (heavy.has(bare) ? LONG : 0);
  const kept = new Set([...all].sort((a, b) => worth(b) - worth(a)).slice(0, MOST));
  return { words: all.filter((word) => kept.has(word)), whole: false };
}
