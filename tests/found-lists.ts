// A built site → all its search looks in, and the answers its readers see.
import { join } from 'node:path';
import { readText } from '../src/files/disk.ts';
import { byText } from '../src/text/by-text.ts';
import { isSure } from '../src/search/browser/sure.ts';
import { Lookup } from '../src/search/browser/lookup.ts';
import { Quick } from '../src/search/browser/quick.ts';
import { unpack, type Directory, type FirstNames, type PackedRest } from '../src/search/directory.ts';
import { unpackNames } from '../src/search/names.ts';
import { saidByName } from '../src/search/browser/said.ts';
import { addressOf, askedIn, fileOf, type WordFile } from '../src/search/word-files.ts';

function read(dist: string, file: string): unknown {
  const text = readText(join(dist, file));
  if (text === undefined) throw new Error(`no ${file}`);
  return JSON.parse(text);
}

const namesOf = (dist: string) => read(dist, 'tim/muc-luc.json') as FirstNames;

export const directoryOf = (dist: string): Directory =>
  unpack(namesOf(dist), read(dist, 'tim/ben-trong.json') as PackedRest, '/');

/** The first answer's pages: what a name says, else what the files of a query's words tell. */
function firstOf(dist: string): (query: string) => { paths: string[]; sure: boolean; isMissing: boolean } {
  const { words, ...names } = namesOf(dist);
  const entries = unpackNames(names, '/');
  const quick = new Quick(entries, words.places);
  const file = byText((word) => read(dist, addressOf(words.mark, fileOf(word))) as WordFile, 5000);
  return (query) => {
    const said = saidByName(entries, query);
    if (said.length > 0)
      return { paths: said.map(({ path }) => path), sure: true, isMissing: said[0]?.group === 'missing' };
    const asked = askedIn(query, words);
    const found = quick.find(
      query,
      asked,
      asked.words.map(({ bare }) => file(bare)),
    );
    return {
      paths: found.entries.map(({ path }) => path),
      sure: found.sure,
      isMissing: found.entries[0]?.kind === 'missing',
    };
  };
}

export interface Seen {
  /** Addresses of pages, best first. */
  paths: string[];
  /** Whether the first is called just what was meant, and is no card of a task without a guide. */
  sure: boolean;
}

/** What a reader sees whose first query it is: a sure first answer keeps its place above all others. */
export function searcherOf(dist: string): (query: string) => Seen {
  const [lookup, first] = [new Lookup(directoryOf(dist)), firstOf(dist)];
  return (query) => {
    const shown = first(query);
    const hits = lookup.find(query);
    const paths = hits.map(({ entry }) => entry.path);
    if (!shown.sure) {
      const isMissing = hits[0]?.entry.kind === 'missing';
      return { paths, sure: !isMissing && isSure(hits) };
    }
    const others = paths.filter((path) => !shown.paths.includes(path));
    return { paths: [...shown.paths, ...others], sure: !shown.isMissing };
  };
}
