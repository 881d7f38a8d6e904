// A built site → all its search looks in, and the answers its readers see.
import { join } from 'node:path';
import { readText } from '../src/files/disk.ts';
import { isSure } from '../src/search/browser/sure.ts';
import { Lookup } from '../src/search/browser/lookup.ts';
import { Quick } from '../src/search/browser/quick.ts';
import { unpack, type Directory, type FirstNames, type PackedRest } from '../src/search/directory.ts';
import { unpackNames } from '../src/search/names.ts';
import type { WordFile } from '../src/search/word-files.ts';

function read(dist: string, file: string): unknown {
  const text = readText(join(dist, file));
  if (text === undefined) throw new Error(`no ${file}`);
  return JSON.parse(text);
}

const namesOf = (dist: string) => read(dist, 'tim/muc-luc.json') as FirstNames;

export const directoryOf = (dist: string): Directory =>
  unpack(namesOf(dist), read(dist, 'tim/ben-trong.json') as PackedRest, '/');

/** The first answer, made from the files of a query's words. */
export function quickOf(dist: string): Quick {
  const names = namesOf(dist);
  return new Quick(unpackNames(names, '/'), names.list, (file) =>
    Promise.resolve(read(dist, file) as WordFile),
  );
}

export interface Seen {
  /** Addresses of pages, best first. */
  paths: string[];
  /** Whether the first is called just what was meant, and is no card of a task without a guide. */
  sure: boolean;
}

/** What a reader sees whose first query it is: the first answer keeps its place above all others. */
export function searcherOf(dist: string): (query: string) => Promise<Seen> {
  const [lookup, quick] = [new Lookup(directoryOf(dist)), quickOf(dist)];
  return async (query) => {
    const { entries, sure } = await quick.find(query);
    const first = sure ? entries[0] : undefined;
    const hits = lookup.find(query);
    const paths = hits.map(({ entry }) => entry.path);
    const best = first ?? hits[0]?.entry;
    return {
      paths: first ? [first.path, ...paths.filter((path) => path !== first.path)] : paths,
      sure: best !== undefined && best.kind !== 'missing' && (first !== undefined || isSure(hits)),
    };
  };
}
