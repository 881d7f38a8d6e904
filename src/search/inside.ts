// What stands on pages → one file fetched behind the list of titles: parts that answer a trouble, and words → pages.
import { tonedWordsOf } from './spelling.ts';

/** A part of a page with a heading of its own: a trouble, a warning, a step, a story of a quiz. */
export interface Passage {
  /** Index of its page in the directory. */
  page: number;
  /** Id of its place on the page; "" where it has none. */
  anchor: string;
  head: string;
  /** What stands below the heading; "" where the heading says enough. */
  text: string;
}

/** Word with its marks → indexes of pages, ascending. */
export type Wordlist = Readonly<Record<string, readonly number[]>>;

export interface Inside {
  passages: readonly Passage[];
  words: Wordlist;
}

/** Columns pack tighter than rows. Pages stand as how far they are behind the one before, in base 36. */
export interface PackedInside {
  pages: string;
  anchors: string;
  heads: string[];
  texts: string[];
  words: string;
  /** Hash of each page's text, in the directory's order; "" where there is none. */
  hashes: string;
}

const steps = (numbers: readonly number[]) =>
  numbers.map((one, index) => (one - (numbers[index - 1] ?? 0)).toString(36)).join(' ');

function unstep(text: string): number[] {
  let at = 0;
  return text.split(' ').map((step) => (at += parseInt(step, 36)));
}

/** @param texts each page's text, in the directory's order; "" for pages found by their names alone */
export function makeWordlist(texts: readonly string[]): Wordlist {
  const pages = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (const word of new Set(tonedWordsOf(text))) pages.set(word, [...(pages.get(word) ?? []), index]);
  });
  return Object.fromEntries([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function packInside({ passages, words }: Inside, hashes: readonly string[] = []): PackedInside {
  return {
    pages: steps(passages.map(({ page }) => page)),
    anchors: passages.map(({ anchor }) => anchor).join(' '),
    heads: passages.map(({ head }) => head),
    texts: passages.map(({ text }) => text),
    words: Object.entries(words)
      .map(([word, pages]) => `${word} ${steps(pages)}`)
      .join('\n'),
    hashes: hashes.join(' '),
  };
}

export function unpackInside({ pages, anchors, heads, texts, words }: Omit<PackedInside, 'hashes'>): Inside {
  const anchorOf = anchors.split(' ');
  const pageOf = heads.length > 0 ? unstep(pages) : [];
  return {
    passages: heads.map((head, index) => ({
      page: pageOf[index] ?? 0,
      anchor: anchorOf[index] ?? '',
      head,
      text: texts[index] ?? '',
    })),
    words: Object.fromEntries(
      words
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const space = line.indexOf(' ');
          return [line.slice(0, space), unstep(line.slice(space + 1))] as const;
        }),
    ),
  };
}
