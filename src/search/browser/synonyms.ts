// Groups of words that mean the same → text as phrases, each in the words of its group's first member.
import type { Kind } from '../kinds.ts';

export interface Words {
  /** Each group: the phrase all others stand for, first. */
  same: readonly (readonly string[])[];
  /** Words that say nothing in a question. */
  fillers: readonly string[];
  /** Phrases that ask for pages of one kind: "tranh", "là gì". */
  asking: readonly (readonly [kind: Kind, phrases: readonly string[]])[];
}

/** Makes text into words in one spelling: bare, or with their marks. */
export type Spell = (text: string) => string[];

/**
 * Makes a function that reads words as phrases: those of a group in the words of its first member, the longest
 * first, from the left; every other word by itself.
 */
export function rewriter(same: Words['same'], spell: Spell): (words: readonly string[]) => string[] {
  const root = new Map<string, string>();
  const phrase = (text: string) => spell(text).join(' ');
  for (const [first = '', ...others] of same)
    for (const one of [first, ...others]) root.set(phrase(one), phrase(first));
  // Most words begin no phrase of a group.
  const begins = new Set([...root.keys()].map((one) => one.split(' ')[0]));
  const longest = Math.max(1, ...[...root.keys()].map((one) => one.split(' ').length));
  return (words) => {
    const rewritten: string[] = [];
    for (let at = 0; at < words.length;) {
      let taken = begins.has(words[at]) ? Math.min(longest, words.length - at) : 1;
      while (taken > 1 && !root.has(words.slice(at, at + taken).join(' '))) taken--;
      const said = words.slice(at, at + taken).join(' ');
      rewritten.push(root.get(said) ?? said);
      at += taken;
    }
    return rewritten;
  };
}
