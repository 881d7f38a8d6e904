// Groups of words that mean the same → text as phrases, each in the words of its group's first member.
import type { Kind } from '../kinds.ts';
import { bare } from '../spelling.ts';

export interface Words {
  /** Each group: the phrase all others stand for, first. */
  same: readonly (readonly string[])[];
  /** Words that say nothing in a question. */
  fillers: readonly string[];
  /** Phrases that ask for pages of one kind: "tranh", "là gì". */
  asking: readonly (readonly [kind: Kind, phrases: readonly string[]])[];
}

/**
 * Makes a function that reads bare text as phrases: those of a group in the words of its first member, the longest
 * first, from the left; every other word by itself.
 */
export function rewriter(same: Words['same']): (text: string) => string[] {
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
    return rewritten;
  };
}
