// Every page worth finding → one small list of titles and other names, answered before the full text is there.
import type { Kind } from './kinds.ts';
import type { Words } from './browser/synonyms.ts';

export interface Entry {
  /** Address on the site, base path included. */
  path: string;
  title: string;
  kind: Kind;
  /** Id of the topic it belongs to; "" for pages of no topic. */
  topic: string;
  /** Its other names. */
  aliases: readonly string[];
  /** What else people type for it; never shown. */
  typed: readonly string[];
  /** Addresses of the months in which a village was not there; most villages have none. */
  notIn?: readonly string[];
}

export interface Directory extends Words {
  entries: readonly Entry[];
}

/**
 * The list as it travels: a column for each field, which packs tighter than a row for each page; without accents what is
 * only looked for.
 */
export interface PackedDirectory {
  paths: string[];
  titles: string[];
  kinds: Kind[];
  topics: string[];
  aliases: string[];
  typed: string[];
  notIn: [entry: number, months: string][];
  same: string[];
  fillers: string;
  asking: [kind: Kind, phrases: string][];
}

export function pack({ entries, same, fillers, asking }: Directory): PackedDirectory {
  return {
    paths: entries.map(({ path }) => path),
    titles: entries.map(({ title }) => title),
    kinds: entries.map(({ kind }) => kind),
    topics: entries.map(({ topic }) => topic),
    aliases: entries.map(({ aliases }) => aliases.join('|')),
    typed: entries.map(({ typed }) => typed.join('|')),
    notIn: entries.flatMap(({ notIn = [] }, index) =>
      notIn.length > 0 ? [[index, notIn.join('|')] as [number, string]] : [],
    ),
    same: same.map((group) => group.join('|')),
    fillers: fillers.join(' '),
    asking: asking.map(([kind, phrases]) => [kind, phrases.join('|')]),
  };
}

export function unpack(packed: PackedDirectory): Directory {
  const { paths, titles, kinds, topics, aliases, typed, same, fillers, asking } = packed;
  const notIn = new Map(packed.notIn);
  const list = (text: string) => text.split('|').filter(Boolean);
  const at = (column: readonly string[], index: number) => column[index] as string;
  return {
    entries: paths.map((path, index) => ({
      path,
      title: at(titles, index),
      kind: at(kinds, index) as Kind,
      topic: at(topics, index),
      aliases: list(at(aliases, index)),
      typed: list(at(typed, index)),
      ...(notIn.has(index) && { notIn: list(notIn.get(index) ?? '') }),
    })),
    same: same.map(list),
    fillers: fillers.split(' ').filter(Boolean),
    asking: asking.map(([kind, phrases]) => [kind, list(phrases)]),
  };
}
