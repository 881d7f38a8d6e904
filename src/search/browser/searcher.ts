// The address of the site → the first answer, from the files of a query's words, and behind it everything else.
import type { FirstNames, PackedRest } from '../directory.ts';
import { unpackNames } from '../names.ts';
import { wordsOf } from '../bare.ts';
import type { WordFile } from '../word-files.ts';
import type { Later } from './later.ts';
import { Quick } from './quick.ts';
import { resultOf, type Result } from './result.ts';

/** The first answer. */
export interface First {
  /** None where nothing can be told so soon, or everything else is at hand anyway. */
  results: Result[];
  /** True when it is the page that is surely meant, which keeps its place; others make room for the whole ranking's. */
  sure: boolean;
}

export interface Searcher {
  first: (query: string) => Promise<First>;
  /** Everything else; undefined where it cannot be fetched, tried again when it is asked for again. */
  later: () => Promise<Later | undefined>;
  /** Whether it is there. */
  isWhole: () => boolean;
}

const NOTHING: First = { results: [], sure: false };
const REST = 'tim/ben-trong.json';

/** Whether the phone keeps everything else, because its reader saved the site or opened it from a folder. */
const isKept = async (base: string): Promise<boolean> =>
  location.protocol === 'file:' || ('caches' in window && (await caches.match(base + REST)) !== undefined);

/** @param names the first names; rejects where they cannot be fetched, and may be asked for again */
export function openSearch(base: string, names: () => Promise<FirstNames>): Searcher {
  const read = async <T>(address: string) => (await fetch(base + address)).json() as Promise<T>;
  let quick: Promise<Quick | undefined> | undefined;
  let later: Promise<Later | undefined> | undefined;
  let isThere = false;
  const start = async () => {
    if (await isKept(base)) return undefined;
    const packed = await names();
    return new Quick(unpackNames(packed, base), packed.list, (address) => read<WordFile>(address));
  };
  const first = async (query: string) => {
    if (isThere) return NOTHING;
    quick ??= start();
    quick.catch(() => (quick = undefined));
    const found = await (await quick)?.find(query);
    if (!found) return NOTHING;
    return { ...found, results: found.entries.map((entry) => resultOf(entry, '', wordsOf(query))) };
  };
  const load = async () => {
    const [{ Later }, packed, more] = await Promise.all([
      import('./later.ts'),
      names(),
      read<PackedRest>(REST),
    ]);
    isThere = true;
    return new Later(base, packed, more);
  };
  return {
    first: (query) => first(query).catch(() => NOTHING),
    later: () => {
      later ??= load().catch(() => (later = undefined));
      return later;
    },
    isWhole: () => isThere,
  };
}
