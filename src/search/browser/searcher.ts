// The address of the site → the first answer, by the names most people use or from the files of a query's words, and behind it
// everything else.
import { wordsOf } from '../bare.ts';
import type { FirstNames, PackedRest } from '../directory.ts';
import { unpackNames, type Entry } from '../names.ts';
import { addressOf, askedIn, fileOf, type WordFile, type WordFiles } from '../word-files.ts';
import type { Later } from './later.ts';
import type { Quick } from './quick.ts';
import { resultOf, type Result } from './result.ts';
import { saidByName } from './said.ts';

/** The first answer. */
export interface First {
  /** None where nothing can be told so soon, or everything else is at hand anyway. */
  results: Result[];
  /** True when it is surely meant, and keeps its place; what only comes near makes room for the whole ranking's. */
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
  const fetched = new Map<string, Promise<unknown>>();
  const read = <T>(address: string) => {
    const reading = fetched.get(address) ?? fetch(base + address).then((answer) => answer.json());
    fetched.set(address, reading);
    reading.catch(() => fetched.delete(address));
    return reading as Promise<T>;
  };
  let quick: Quick | undefined;
  let kept: Promise<boolean> | undefined;
  let later: Promise<Later | undefined> | undefined;
  let isThere = false;

  /** All that is needed at once: on a weak network a request behind another takes as long as both. */
  const near = async (query: string, entries: readonly Entry[], files: WordFiles): Promise<First> => {
    const asked = askedIn(query, files);
    if (asked.words.length === 0) return NOTHING;
    const [module, ...words] = await Promise.all([
      import('./quick.ts'),
      ...asked.words.map(({ bare }) => read<WordFile>(addressOf(files.mark, fileOf(bare)))),
    ]);
    quick ??= new module.Quick(entries, files.places);
    const found = quick.find(query, asked, words);
    return { ...found, results: found.entries.map((entry) => resultOf(entry, '', wordsOf(query))) };
  };
  const first = async (query: string): Promise<First> => {
    if (isThere) return NOTHING;
    const packed = await names();
    const entries = unpackNames(packed, base);
    const said = saidByName(entries, query);
    if (said.length > 0) return { results: said, sure: true };
    kept ??= isKept(base);
    return (await kept) ? NOTHING : near(query, entries, packed.words);
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
