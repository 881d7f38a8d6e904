// Every page worth finding → one small list of titles and other names, answered before the full text is there.
import { fold } from '../text/fold.ts';

/** Kinds of pages and what they are called in a result. */
export const KINDS = {
  guide: 'Hướng dẫn',
  infographic: 'Tranh',
  village: 'Thôn',
  progress: 'Tiến độ',
  edition: 'Tiến độ',
  about: 'Về trang',
  data: 'Số liệu mở',
  changes: 'Thay đổi',
} as const;

export type Kind = keyof typeof KINDS;

export interface Entry {
  /** Address on the site, base path included. */
  path: string;
  title: string;
  kind: Kind;
  /** Other words people type for it. */
  aliases: readonly string[];
  /** Its name in the full-text index; "" when only its title is looked for. */
  id: string;
}

/** The list as it travels: arrays, since names of fields would weigh more than the words. */
export type PackedDirectory = [path: string, title: string, kind: Kind, aliases: string, id: string][];

export function pack(entries: readonly Entry[]): PackedDirectory {
  return entries.map(({ path, title, kind, aliases, id }) => [path, title, kind, aliases.join('|'), id]);
}

export function unpack(packed: PackedDirectory): Entry[] {
  return packed.map(([path, title, kind, aliases, id]) => ({
    path,
    title,
    kind,
    aliases: aliases.split('|').filter(Boolean),
    id,
  }));
}

/** An entry that answers a query, and the other name by which it does, when its title does not. */
export interface Hit {
  entry: Entry;
  alias: string | null;
}

const bare = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const lower = (text: string) => text.normalize('NFC').toLowerCase();

/** A picture says less than the guide it belongs to, and never stands before it for the same words. */
const weight = ({ kind }: Entry) => (kind === 'infographic' ? 0.7 : 1);

/** How well one spelling answers the query, 0 = not at all. */
function score(name: string, query: string, words: readonly string[]): number {
  if (name === query) return 100;
  if (name.startsWith(query)) return 80;
  if (` ${name}`.includes(` ${query}`)) return 60;
  const names = name.split(' ');
  return words.every((word) => names.some((one) => one.startsWith(word))) ? 40 : 0;
}

function rate(
  entry: Entry,
  query: string,
  wanted: string,
  words: readonly string[],
): Hit & { score: number } {
  const own = score(bare(entry.title), wanted, words) * 1.05;
  const spelled = lower(entry.title).includes(lower(query)) ? 5 : 0;
  const others = entry.aliases.map((alias) => ({ alias, score: score(bare(alias), wanted, words) }));
  const best = others.reduce((a, b) => (b.score > a.score ? b : a), { alias: '', score: 0 });
  return {
    entry,
    alias: own > 0 ? null : best.alias,
    score: (Math.max(own, best.score) + spelled) * weight(entry),
  };
}

/** Entries whose title or other names hold every word of the query, best first; equals keep the list's order. */
export function lookUp(directory: readonly Entry[], query: string): Hit[] {
  const wanted = bare(query);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  return directory
    .map((entry) => rate(entry, query.trim(), wanted, words))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score);
}
