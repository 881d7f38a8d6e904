// A sentence that says "thôn" and "xã" + what the commune calls these → the sentence in its words: "Hỏi lại tổ dân phố".
import { capital } from './capital.ts';

/** What somebody wrote is quoted; the rest word by word. */
const QUOTED_OR_WORD = /"[^"]{0,300}"|“[^”]{0,300}”|\p{L}+/gu;

/** Where a sentence or a line begins: elsewhere a capital is part of a name, "Thượng Thôn". */
const BEGIN = /(?:^|[.:!?] |\n\P{L}{0,9})$/u;

interface Word {
  ours: string;
  /** Before or after it, it is part of a word that stands everywhere: "nông thôn", "xã hội". */
  partAfter: RegExp;
  partBefore: RegExp;
}

const VILLAGE: Word = { ours: 'thôn', partAfter: /nông $/, partBefore: /^$/ };
const COMMUNE: Word = { ours: 'xã', partAfter: /(?:thị|tác) $/, partBefore: /^ (?:hội|viên)/ };

function inWord(sentence: string, { ours, partAfter, partBefore }: Word, theirs: string): string {
  if (theirs === ours) return sentence;
  return sentence.replace(QUOTED_OR_WORD, (one: string, at: number) => {
    if (one !== ours && one !== capital(ours)) return one;
    const before = sentence.slice(0, at);
    if (partAfter.test(before) || partBefore.test(sentence.slice(at + one.length))) return one;
    if (one === ours) return theirs;
    return BEGIN.test(before) ? capital(theirs) : one;
  });
}

/** What a commune calls itself and its villages. */
export interface OwnWords {
  /** "xã", "phường" */
  kind: string;
  /** "Thôn", "Tổ dân phố" */
  village_word: string;
}

export const inWordsOf = (sentence: string, { kind, village_word }: OwnWords) =>
  inWord(inWord(sentence, VILLAGE, village_word.toLowerCase()), COMMUNE, kind);
