// What people type → the bare words it means: no accents, one i, Telex and VNI leftovers undone.
import { bare } from './bare.ts';

/** Marks over and under letters, as Telex types them; circumflex, breve and horn are one letter each. */
const MARKS: Record<string, string> = {
  '\u0300': 'F',
  '\u0301': 'S',
  '\u0309': 'R',
  '\u0303': 'X',
  '\u0323': 'J',
  '\u0302': 'A',
  '\u0306': 'W',
  '\u031b': 'W',
  đ: 'D',
};

/** Bare words with their marks behind them, wherever those are written: "hoà" and "hòa" are both "hoaF". */
export function tonedWordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(toned).filter(Boolean);
}

function toned(word: string): string {
  const marks = [...word.normalize('NFD')].map((letter) => MARKS[letter] ?? '');
  return bare(word).replace(/ /g, '') + marks.sort().join('');
}

export const isToned = (word: string): boolean => /[A-Z]/.test(word);

/** Endings and doublings that a keyboard leaves when Telex or VNI is off: "ddinhj", "d9inh", "cuowcs", "lieeuj". */
function undone(word: string): string[] {
  const vni = word.replace(/\d/g, '');
  const letters = vni
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/w/g, 'u');
  const toned = letters
    .replace(/([aeiou][cghmnpt]*)[sfrxj]+$/, '$1')
    .replace(/([aeiou])[sfrxj](?=[aeioucghmnpt])/g, '$1');
  // The letter that marks a vowel may be typed at the word's end: "dienej", "dangd", "namaw".
  const late = toned
    .replace(/^(d.*)d$/, '$1')
    .replace(/([aeo])([iucghmnpt]+)\1$/, '$1$2')
    .replace(/w$/, '');
  return [vni, letters, toned, late];
}

/** The word as it was meant: itself when it is known, else the first repair that is known, else itself. */
export function repair(word: string, known: (word: string) => boolean): string {
  if (known(word)) return word;
  return undone(word).find((one) => one !== '' && known(one)) ?? word;
}

/** True when two words differ by one letter more, less or other, or by two neighbours that changed places. */
export function isClose(a: string, b: string, shortest = 5): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const differing = Math.max(a.length, b.length) - start - end;
  const swapped =
    differing === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start];
  return differing <= 1 || swapped;
}

/** A word as it sounds in the delta, where s is x, ch is tr, r and gi are d, and n may be l; the letters behind in any order. */
function sound(word: string): string {
  const [, begin = '', rest = ''] = /^(tr|ch|gi|ngh|ng|nh|s|x|r|d|n|l|ph|f)?(.*)$/.exec(word) ?? [];
  const SAME: Record<string, string> = { tr: 'ch', s: 'x', gi: 'd', r: 'd', l: 'n', f: 'ph', ngh: 'ng' };
  return (SAME[begin] ?? begin) + [...rest].sort().join('');
}

/** True when two words are written differently but sound alike here, or have the same letters in another order. */
export const soundsLike = (a: string, b: string): boolean => a.length > 1 && sound(a) === sound(b);
