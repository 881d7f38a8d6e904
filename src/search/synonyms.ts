// Groups of words that mean the same → text in the words of each group's first member.
import { bare } from './spelling.ts';

export interface Words {
  /** Each group: the phrase all others stand for, first. */
  same: readonly (readonly string[])[];
  /** Words that say nothing in a question. */
  fillers: readonly string[];
}

/** Makes a function that rewrites bare text: whole words only, the longest phrase first, from the left. */
export function rewriter(same: Words['same']): (text: string) => string {
  const root = new Map<string, string>();
  for (const [first = '', ...others] of same)
    for (const one of [first, ...others]) root.set(bare(one), bare(first));
  const longest = Math.max(1, ...[...root.keys()].map((phrase) => phrase.split(' ').length));
  return (text) => {
    const words = text.split(' ');
    const rewritten: string[] = [];
    for (let at = 0; at < words.length;) {
      let taken = Math.min(longest, words.length - at);
      while (taken > 1 && !root.has(words.slice(at, at + taken).join(' '))) taken--;
      const phrase = words.slice(at, at + taken).join(' ');
      rewritten.push(root.get(phrase) ?? phrase);
      at += taken;
    }
    return rewritten.join(' ');
  };
}
