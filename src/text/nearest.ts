// A mistyped word + the words it could have been → the closest one, for "Ý là …?".
import { byText } from './by-text.ts';
import { fold } from './fold.ts';

/** Every wrong word is compared with the same candidates: the dictionary has 7000 of them. */
const folded = byText(fold, 20_000);

/** Number of single-letter edits (insert, delete, replace, swap neighbours) between two words. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replace);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      current.push(best);
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Longer than any name: not worth comparing letter by letter. */
const LONGEST = 150;

/** The candidate nearest to `word` after folding, or undefined when none is near (more than a third differs). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  if (wanted.length > LONGEST) return undefined;
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const offered = folded(candidate);
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, offered.length) / 3));
    if (Math.abs(wanted.length - offered.length) > limit) continue;
    const edits = distance(wanted, offered);
    if (edits <= limit && edits < (best?.distance ?? Infinity)) best = { candidate, distance: edits };
  }
  return best?.candidate;
}
