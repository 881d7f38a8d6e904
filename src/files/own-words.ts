// What commands say of the commune and its villages → in its own words, where these are not "xã" and "thôn".
import { inKind, inVillageWord } from '../text/village-word.ts';

interface OwnWords {
  kind: string;
  village_word: string;
}

let wordsOf = (): OwnWords => ({ kind: 'xã', village_word: 'Thôn' });

/** @param words what the commune calls itself and its villages; asked for only when something is said */
export function speakAs(words: () => OwnWords): void {
  wordsOf = words;
}

export function inOwnWords(said: string): string {
  const { kind, village_word } = wordsOf();
  return inKind(inVillageWord(said, village_word), kind);
}
