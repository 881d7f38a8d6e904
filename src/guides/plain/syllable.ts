// A written Vietnamese syllable → the same with its tone mark where the house style puts it, and a key without its place.
import { byText } from '../../text/by-text.ts';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** First consonants, vowels, last consonants; the i of "gi" and the u of "qu" are no vowels before another one. */
const SHAPE =
  /^(?:ngh|ng|nh|gh|gi(?=[aăâeêoôơuư])|kh|ph|th|tr|ch|qu(?=[aăâeêioôơy])|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy]{1,3})(ch|nh|ng|[cmnpt])?$/u;

interface Parts {
  /** The syllable without its tone. */
  base: string;
  /** Its tone as a combining mark, "" for the level one. */
  tone: string;
}

/** More than the content has different words. */
const MOST_WORDS = 30_000;

const partsOf = byText((word): Parts => {
  const open = word.normalize('NFD');
  return { base: open.replace(TONE, '').normalize('NFC'), tone: (open.match(TONE) ?? []).join('') };
}, MOST_WORDS);

/** Which letter of a toneless syllable carries the mark; undefined when it is not shaped like Vietnamese. */
function markedLetter(base: string): number | undefined {
  const shape = SHAPE.exec(base.toLowerCase());
  const vowels = shape?.[1];
  if (!shape || vowels === undefined) return undefined;
  const start = base.length - vowels.length - (shape[2]?.length ?? 0);
  const shaped = Math.max(...[...'ăâêôơư'].map((letter) => vowels.lastIndexOf(letter)));
  if (shaped >= 0) return start + shaped;
  const second = vowels.length === 3 || (vowels.length === 2 && shape[2] !== undefined);
  return start + (second ? 1 : 0);
}

/** "hoá" → "hóa", "thuỷ" → "thủy", "hòan" → "hoàn"; a word that is not Vietnamese stays as it is. */
export const respell = byText((word) => {
  const { base, tone } = partsOf(word);
  const at = markedLetter(base);
  if (at === undefined || tone.length !== 1) return word;
  return (base.slice(0, at + 1) + tone + base.slice(at + 1)).normalize('NFC');
}, MOST_WORDS);

/** The same for every spelling of a syllable that differs only in capitals and in the place of its tone mark. */
export function syllableKey(word: string): string {
  const { base, tone } = partsOf(word.toLowerCase());
  return base + tone;
}
