// Every page worth finding → one small list of titles and other names, answered before the full text is there.
import { fold } from '../text/fold.ts';

/** Kinds of pages, in the order their groups are shown. */
export const KINDS = {
  guide: 'Hướng dẫn',
  infographic: 'Tranh',
  village: 'Thôn',
  progress: 'Tiến độ',
  edition: 'Tiến độ',
  about: 'Về trang',
} as const;
export type Kind = keyof typeof KINDS;

export interface Entry {
  /** Address on the site, base path included. */
  path: string;
  title: string;
  kind: Kind;
  /** Other words people type for it. */
  aliases: readonly string[];
}

/** An entry that answers a query, and the other name by which it does, when its title does not. */
export interface Hit extends Omit<Entry, 'aliases'> {
  alias: string | null;
}

/** The list as it travels: arrays, since names of fields would weigh more than the words. */
export type Directory = [path: string, title: string, kind: Kind, aliases: string][];

export function pack(entries: readonly Entry[]): Directory {
  return entries.map(({ path, title, kind, aliases }) => [path, title, kind, aliases.join('|')]);
}

const squeeze = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** How well one spelling answers the query, 0 = not at all. */
function score(name: string, query: string, words: readonly string[]): number {
  if (name === query) return 100;
  if (name.startsWith(`${query} `) || name.startsWith(query)) return 80;
  if (` ${name}`.includes(` ${query}`)) return 60;
  const names = name.split(' ');
  const hits = words.filter((word) => names.some((one) => one.startsWith(word))).length;
  return hits === words.length ? 40 : 0;
}

/** Entries whose title or other names hold every word of the query, best first; equals keep the list's order. */
export function lookUp(directory: Directory, query: string): Hit[] {
  const wanted = squeeze(query);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  return directory
    .map(([path, title, kind, names]) => {
      const spelled = lower(title).includes(lower(query.trim())) ? 5 : 0;
      const own = score(squeeze(title), wanted, words) * 1.05;
      const others = names
        .split('|')
        .map((alias) => ({ alias, score: score(squeeze(alias), wanted, words) }));
      const best = others.reduce((a, b) => (b.score > a.score ? b : a));
      const alias = own > 0 ? null : best.alias;
      return { hit: { path, title, kind, alias }, score: Math.max(own, best.score) + spelled };
    })
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((one) => one.hit);
}

const lower = (text: string) => text.normalize('NFC').toLowerCase();
