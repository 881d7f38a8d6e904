// What commands say of the commune and its villages → in its own words, where these are not "xã" and "thôn".
import { inWordsOf, type OwnWords } from '../text/own-words.ts';

let find = (): OwnWords => ({ kind: 'xã', village_word: 'Thôn' });
let found: OwnWords | undefined;

/** @param words what the commune calls itself and its villages; asked for once, when something is said */
export function speakAs(words: () => OwnWords): void {
  find = words;
  found = undefined;
}

export const inOwnWords = (said: string) => inWordsOf(said, (found ??= find()));
