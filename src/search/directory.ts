// Every page worth finding → one small list of titles and other names, answered before the full text is there.
import type { Words } from './synonyms.ts';

/** Kinds of pages: what they are called in a result, and the group they stand in. */
export const KINDS = {
  guide: { name: 'Hướng dẫn', group: 'guide' },
  journey: { name: 'Lộ trình', group: 'guide' },
  check: { name: 'Tự kiểm tra', group: 'guide' },
  infographic: { name: 'Tranh', group: 'infographic' },
  village: { name: 'Thôn', group: 'village' },
  progress: { name: 'Tiến độ', group: 'village' },
  edition: { name: 'Tiến độ', group: 'village' },
  month: { name: 'Thôn, một tháng', group: 'village' },
  survey: { name: 'Khảo sát', group: 'village' },
  term: { name: 'Từ khó', group: 'term' },
  team: { name: 'Cho tổ', group: 'other' },
  training: { name: 'Buổi học ở thôn', group: 'other' },
  calendar: { name: 'Lịch', group: 'other' },
  broadcast: { name: 'Loa của thôn', group: 'other' },
  about: { name: 'Về trang', group: 'other' },
  data: { name: 'Số liệu mở', group: 'other' },
  changes: { name: 'Thay đổi', group: 'other' },
} as const;

export type Kind = keyof typeof KINDS;
export type Group = (typeof KINDS)[Kind]['group'];

/** Headings over groups of results, in the order they stand when equally good. */
export const GROUPS: Record<Group, string> = {
  guide: 'Hướng dẫn',
  infographic: 'Tranh',
  village: 'Thôn, tiến độ',
  term: 'Từ khó',
  other: 'Khác',
};

export interface Entry {
  /** Address on the site, base path included. */
  path: string;
  title: string;
  kind: Kind;
  /** Id of the topic it belongs to; "" for pages of no topic. */
  topic: string;
  /** Other words people type for it. */
  aliases: readonly string[];
  /** Its name in the full-text index; "" when only its title is looked for. */
  id: string;
}

export interface Directory extends Words {
  entries: readonly Entry[];
  /** Bare words that stand on too many pages to be in the full-text index. */
  common: readonly string[];
}

/** The list as it travels: a column for each field, which packs tighter than a row for each page. */
export interface PackedDirectory {
  paths: string[];
  titles: string[];
  kinds: Kind[];
  topics: string[];
  aliases: string[];
  ids: string[];
  same: string[];
  fillers: string;
  common: string;
}

export function pack({ entries, same, fillers, common }: Directory): PackedDirectory {
  return {
    paths: entries.map(({ path }) => path),
    titles: entries.map(({ title }) => title),
    kinds: entries.map(({ kind }) => kind),
    topics: entries.map(({ topic }) => topic),
    aliases: entries.map(({ aliases }) => aliases.join('|')),
    ids: entries.map(({ id }) => id),
    same: same.map((group) => group.join('|')),
    fillers: fillers.join(' '),
    common: common.join(' '),
  };
}

export function unpack(packed: PackedDirectory): Directory {
  const { paths, titles, kinds, topics, aliases, ids, same, fillers, common } = packed;
  const list = (text: string) => text.split('|').filter(Boolean);
  const at = (column: readonly string[], index: number) => column[index] as string;
  return {
    entries: paths.map((path, index) => ({
      path,
      title: at(titles, index),
      kind: at(kinds, index) as Kind,
      topic: at(topics, index),
      aliases: list(at(aliases, index)),
      id: at(ids, index),
    })),
    same: same.map(list),
    fillers: fillers.split(' ').filter(Boolean),
    common: common.split(' ').filter(Boolean),
  };
}
