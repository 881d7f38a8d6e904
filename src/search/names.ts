// Pages with their titles ↔ columns of text, which pack tighter than a row for each page.
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
  /** Not on a phone that has saved the site. */
  online?: boolean;
}

/** One line for each page; addresses without the site's base, so that they hold from a folder too. */
export interface PackedNames {
  paths: string;
  titles: string;
  kinds: string;
  aliases: string;
}

/** @param entries addresses without the base */
export function packNames(entries: readonly Entry[]): PackedNames {
  const column = (of: (entry: Entry) => string) => entries.map(of).join('\n');
  return {
    paths: column(({ path }) => path),
    titles: column(({ title }) => title),
    kinds: column(({ kind }) => kind),
    aliases: column(({ aliases }) => aliases.join('|')),
  };
}

/** Topics come with all the rest. */
export function unpackNames({ paths, titles, kinds, aliases }: PackedNames, base: string): Entry[] {
  const [title, kind, other] = [titles, kinds, aliases].map((column) => column.split('\n'));
  if (paths === '') return [];
  return paths.split('\n').map((path, index) => ({
    path: base + path,
    title: title![index]!,
    kind: kind![index] as Kind,
    topic: '',
    aliases: other![index]!.split('|').filter(Boolean),
    typed: [],
  }));
}
