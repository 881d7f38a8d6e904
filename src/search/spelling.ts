// What people type → the bare words it means: no accents, one i, Telex and VNI leftovers undone.

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
