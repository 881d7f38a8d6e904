// Pages with their names ↔ columns of text, which pack tighter than a row for each page.
import type { Kind } from './kinds.ts';

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

/** One line for each page; addresses without the site's base, so that they hold from a folder too. */
export interface PackedNames {
  paths: string;
  titles: string;
  kinds: string;
  topics: string;
  aliases: string;
}

/** @param entries addresses without the base */
export function packNames(entries: readonly Entry[]): PackedNames {
  const column = (of: (entry: Entry) => string) => entries.map(of).join('\n');
  return {
    paths: column(({ path }) => path),
    titles: column(({ title }) => title),
    kinds: column(({ kind }) => kind),
    topics: column(({ topic }) => topic),
    aliases: column(({ aliases }) => aliases.join('|')),
  };
}

export function unpackNames({ paths, titles, kinds, topics, aliases }: PackedNames, base: string): Entry[] {
  const [title, kind, topic, other] = [titles, kinds, topics, aliases].map((column) => column.split('\n'));
  if (paths === '') return [];
  return paths.split('\n').map((path, index) => ({
    path: base + path,
    title: title![index]!,
    kind: kind![index] as Kind,
    topic: topic![index]!,
    aliases: other![index]!.split('|').filter(Boolean),
    typed: [],
  }));
}
