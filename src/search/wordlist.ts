// Every word of every page, without accents → the pages it stands on: full text for browsers that cannot run Pagefind
// (its WebAssembly needs Chromium 96) and for the site opened from a folder.
import { wordsOf } from './bare.ts';

/** Word → indexes of pages in the directory, ascending. */
export type Wordlist = Record<string, number[]>;

export function makeWordlist(texts: readonly string[]): Wordlist {
  const pages = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (const word of new Set(wordsOf(text))) pages.set(word, [...(pages.get(word) ?? []), index]);
  });
  return Object.fromEntries([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Pages that hold every bare word, the last one perhaps not typed to its end; in the directory's order. */
export function findInWordlist(list: Wordlist, words: readonly string[]): number[] {
  const last = words.length - 1;
  const sets = words.map((word, index) => {
    const matches = (one: string) => (index < last ? one === word : one.startsWith(word));
    return new Set(Object.entries(list).flatMap(([one, pages]) => (matches(one) ? pages : [])));
  });
  const [first, ...others] = sets;
  return [...(first ?? [])].filter((page) => others.every((set) => set.has(page))).sort((a, b) => a - b);
}
