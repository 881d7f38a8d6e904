// What commands say of the commune and its villages → in its own words, where these are not "xã" and "thôn".
import { inWordsOf, type OwnWords } from '../text/own-words.ts';

let wordsOf = (): OwnWords => ({ kind: 'xã', village_word: 'Thôn' });

/** @param words what the commune calls itself and its villages; asked for only when something is said */
export function speakAs(words: () => OwnWords): void {
  wordsOf = words;
}

export const inOwnWords = (said: string) => inWordsOf(said, wordsOf());
