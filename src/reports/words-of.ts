// The data folder → what the commune calls itself and its villages, for what is said while the data may be in any state.
import { readCommune } from './commune.ts';
import { dataPaths } from './paths.ts';

/** Those of most communes where its own cannot be read. */
export const wordsOf = (data: string) =>
  readCommune(dataPaths(data).commune).commune ?? { kind: 'xã', village_word: 'Thôn' };
