// The address of the site → the two lists of names, each fetched when it is needed: the second behind the first answer.
import { unpackNames, type Entry, type PackedNames } from '../names.ts';
import type { PackedRest } from '../directory.ts';
import type { Later } from './later.ts';
import type { Result } from './result.ts';
import { saidByName } from './said.ts';

export interface Searcher {
  /** Pages a name of which says just what was typed; none once everything is there, which knows better. */
  first: (query: string) => Promise<Result[]>;
  /** Everything else; undefined where it cannot be fetched, tried again when it is asked for again. */
  later: () => Promise<Later | undefined>;
  /** Whether it is there. */
  isWhole: () => boolean;
}

/** @param names the first names; rejects where they cannot be fetched, and may be asked for again */
export function openSearch(base: string, names: () => Promise<PackedNames>): Searcher {
  let entries: Entry[] | undefined;
  let later: Promise<Later | undefined> | undefined;
  let isThere = false;
  const first = async (query: string) => {
    if (isThere) return [];
    entries ??= unpackNames(await names(), base);
    return saidByName(entries, query);
  };
  const load = async () => {
    const rest = fetch(`${base}tim/ben-trong.json`).then((answer) => answer.json() as Promise<PackedRest>);
    const [{ Later }, packed, more] = await Promise.all([import('./later.ts'), names(), rest]);
    isThere = true;
    return new Later(base, packed, more);
  };
  return {
    first: (query) => first(query).catch(() => []),
    later: () => {
      later ??= load().catch(() => (later = undefined));
      return later;
    },
    isWhole: () => isThere,
  };
}
