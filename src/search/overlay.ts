// Vietnamese text ↔ the form it has in the Pagefind index. One function for both sides, or nothing is found.

import { bare } from './bare.ts';

/** Pagefind folds tone marks but not đ, which has no decomposition; a d with this mark folds like the rest. */
const STROKE = '\u0335';

/** One letter for i and y, whatever their tone: "kỹ" and "kĩ" are one word. */
const oneI = (text: string) => text.normalize('NFD').replace(/y/g, 'i').normalize('NFC');

/** Words as they go into the index: lower case, NFC, đ as d + U+0335, so that "dinh danh" finds "định danh". */
export function toIndexed(text: string): string {
  return oneI(text.toLowerCase()).replace(/đ/g, `d${STROKE}`);
}

/** A query as Pagefind must get it: lower case, NFC, đ as plain d. Tones stay: an exact word ranks first. */
export function toQuery(text: string): string {
  return oneI(text.toLowerCase()).replace(/đ/g, 'd');
}

/** A word on more than this share of the pages tells none of them from the others. */
const COMMON = 0.25;

const split = (text: string) =>
  new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** Bare words that stand on too many pages to be looked for; they are left out of index and query. */
export function commonWords(texts: readonly string[]): Set<string> {
  const pages = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set([...split(text)].map(bare))) pages.set(word, (pages.get(word) ?? 0) + 1);
  return new Set([...pages].filter(([, count]) => count > COMMON * texts.length).map(([word]) => word));
}

/** Every word of a text once, common ones left out: all the index needs, a sixth of the bytes. */
export function wordsOnce(text: string, common: ReadonlySet<string>): string {
  return [...split(text)].filter((word) => !common.has(bare(word))).join(' ');
}
