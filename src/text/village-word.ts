// A sentence that says "thôn" + what the commune calls its villages → the sentence in its word: "Hỏi lại tổ dân phố".
import { capital } from './capital.ts';

/** What somebody wrote is quoted; the rest word by word. */
const QUOTED_OR_WORD = /"[^"]{0,300}"|“[^”]{0,300}”|\p{L}+/gu;

/** A capital stands only where a sentence begins: elsewhere it is part of a name, "Thượng Thôn". */
const beginsSentence = (before: string) => before === '' || /[.:!?] $/.test(before);

/** @param villageWord "Thôn", "Tổ dân phố" */
export function inVillageWord(sentence: string, villageWord: string): string {
  const word = villageWord.toLowerCase();
  return sentence.replace(QUOTED_OR_WORD, (one: string, at: number) => {
    if (one === 'Thôn') return beginsSentence(sentence.slice(0, at)) ? capital(word) : one;
    return one === 'thôn' && !sentence.slice(0, at).endsWith('nông ') ? word : one;
  });
}
