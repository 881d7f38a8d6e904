// Every page worth finding → two lists that travel apart: the names most people use, and everything else.
import type { Words } from './browser/synonyms.ts';
import { packPassages, unpackPassages, type PackedPassages, type Passage } from './passage.ts';
import { fillerSet, withoutFillersText, type WordFiles } from './word-files.ts';
import { packNames, unpackNames, type Entry, type PackedNames } from './names.ts';

/** All a query is looked for in. */
export interface Directory extends Words {
  entries: readonly Entry[];
  /** Parts of pages with a heading of their own. */
  passages: readonly Passage[];
}

/** What the first touch of the box fetches: the names most people use, and what finds the files of a query's words. */
export interface FirstNames extends PackedNames {
  words: WordFiles;
}

/** What follows behind the first names. */
export interface PackedRest {
  /** Pages that are not among the first. */
  names: PackedNames;
  /** Of every page, those of the first in front: its topic, its other names that were left out there, what people type for it. */
  topics: string;
  aliases: string[];
  typed: string[];
  notIn: [entry: number, months: string][];
  /** Entries that no phone saves. */
  online: number[];
  same: string[];
  fillers: string;
  asking: [kind: string, phrases: string][];
  passages: PackedPassages;
}

/** Other names of a page that travel with the first, the commonest in front: of what is most looked for, and of all else one. */
const aliasesOf = ({ kind }: Entry) => (kind === 'guide' || kind === 'village' ? 3 : 1);

const cut = (entry: Entry): Entry => ({ ...entry, aliases: entry.aliases.slice(0, aliasesOf(entry)) });
const list = (text: string) => text.split('|').filter(Boolean);

/** What is never shown travels without the words that say nothing: a query is looked for without them too. */
const saying = (phrases: readonly string[], silent: ReadonlySet<string>) => [
  ...new Set(phrases.map((phrase) => withoutFillersText(phrase, silent))),
];

/** @param first how many of the entries, from the front, are the first */
export function pack(directory: Directory, first: number): { names: PackedNames; rest: PackedRest } {
  const { entries, same, fillers, asking, passages } = directory;
  const silent = fillerSet(fillers.join(' '));
  const rest: PackedRest = {
    names: packNames(entries.slice(first).map(cut)),
    topics: entries.map(({ topic }) => topic).join(' '),
    aliases: entries.map((entry) => entry.aliases.slice(aliasesOf(entry)).join('|')),
    typed: entries.map(({ typed }) => saying(typed, silent).join('|')),
    notIn: entries.flatMap(({ notIn = [] }, index) =>
      notIn.length > 0 ? [[index, notIn.join('|')] as [number, string]] : [],
    ),
    online: entries.flatMap(({ online }, index) => (online ? [index] : [])),
    same: same.map((group) => group.join('|')),
    fillers: fillers.join(' '),
    asking: asking.map(([kind, phrases]) => [kind, phrases.join('|')]),
    passages: packPassages(passages),
  };
  return { names: packNames(entries.slice(0, first).map(cut)), rest };
}

/** @param base path of the site, which addresses travel without */
export function unpack(names: PackedNames, rest: PackedRest, base: string): Directory {
  const notIn = new Map(rest.notIn);
  const topics = rest.topics.split(' ');
  const entries = [...unpackNames(names, base), ...unpackNames(rest.names, base)].map(
    (entry, index): Entry => ({
      ...entry,
      topic: topics[index] ?? '',
      aliases: [...entry.aliases, ...list(rest.aliases[index] ?? '')],
      typed: list(rest.typed[index] ?? ''),
      ...(rest.online.includes(index) && { online: true }),
      ...(notIn.has(index) && { notIn: list(notIn.get(index) ?? '').map((month) => base + month) }),
    }),
  );
  return {
    entries,
    passages: unpackPassages(rest.passages),
    same: rest.same.map(list),
    fillers: rest.fillers.split(' ').filter(Boolean),
    asking: rest.asking.map(([kind, phrases]) => [kind as Entry['kind'], list(phrases)]),
  };
}
