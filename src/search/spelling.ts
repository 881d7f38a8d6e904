// What people type → the bare words it means: no accents, one i, Telex and VNI leftovers undone, joined words split.
import { fold } from '../text/fold.ts';

/** Text as words without accents, `y` as `i`: "Kỹ năng" and "kĩ năng" are both "ki nang". */
export function bare(text: string): string {
  return fold(text)
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export const wordsOf = (text: string): string[] => bare(text).split(' ').filter(Boolean);

/** Endings and doublings that a keyboard leaves when Telex or VNI is off: "ddinhj", "d9inh", "cuowcs". */
function undone(word: string): string[] {
  const vni = word.replace(/\d/g, '');
  const letters = vni
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/uow|uo(?=w)/g, 'uo')
    .replace(/w/g, 'u');
  const toned = letters
    .replace(/([aeiou]+[cghmnpt]*)[sfrxj]$/, '$1')
    .replace(/([aeiou])[sfrxj](?=[aeioucghmnpt])/g, '$1');
  return [vni, letters, toned];
}

/** The word as it was meant: itself when it is known, else the first repair that is known, else itself. */
export function repair(word: string, known: (word: string) => boolean): string {
  if (known(word)) return word;
  return undone(word).find((one) => one !== '' && known(one)) ?? word;
}

/** True when two words differ by one letter more, less or other; short words must be equal. */
export function isClose(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
