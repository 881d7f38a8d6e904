// A page's text and the words looked for → the few words around the first place where most of them stand.
import { bare } from '../bare.ts';

/** Words shown. */
const LENGTH = 18;

/** @param words bare words of the query; @returns "" when none of them is in the text */
export function excerptOf(text: string, words: readonly string[]): string {
  const all = text.split(/\s+/).filter(Boolean);
  const found = all.map((word) => {
    const folded = bare(word).replace(/ /g, '');
    return folded !== '' && words.some((one) => folded.startsWith(one)) ? 1 : 0;
  });
  let [best, most] = [-1, 0];
  for (let start = 0; start < all.length; start++) {
    if (!found[start]) continue;
    const held = found.slice(start, start + LENGTH - 4).reduce<number>((sum, one) => sum + one, 0);
    if (held > most) [best, most] = [start, held];
  }
  if (best < 0) return '';
  const from = Math.max(0, best - 4);
  const piece = all.slice(from, from + LENGTH).join(' ');
  return `${from > 0 ? '… ' : ''}${piece}${from + LENGTH < all.length ? ' …' : ''}`;
}
