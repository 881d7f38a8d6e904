// The content folder + the commune → an Issue for every name of the commune, and every "thôn", typed into a text.
import { join } from 'node:path';
import { listFilesBelow } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { placeholder, withoutPlaceholders } from '../text/placeholder.ts';
import type { CommuneWords } from './placeholders.ts';
import { readWritten } from './written.ts';

/** What nobody reads as ours: how a document is called, what people type, words that say nothing in a search. */
const SAID_BY_OTHERS = ['sources', 'source', 'url', 'same', 'fillers'];

/** "nông thôn" is the countryside; "thôn, tổ dân phố" is how the law names both; an application has its own name. */
const COMPOUNDS = /nông thôn|thôn(?:,| và| hoặc) tổ dân phố/giu;
const applications = (city: string) => new RegExp(`Smart ${city}|${city} Smart`, 'giu');

interface Name {
  written: RegExp;
  what: (found: string) => string;
  fix: string;
}

/** What else only one commune has: its code, and its documents. */
export interface Papers {
  code: string;
  plan: { replaces?: string | undefined; teams_by?: string | undefined };
}

export function checkTypedNames(content: string, commune: CommuneWords, papers: Papers): Issue[] {
  const [everywhere, ours] = [namesOf(commune, papers), placeNames(commune)];
  return listFilesBelow(content)
    .filter((name) => /\.(mdx|yaml)$/.test(name))
    .flatMap((name) => {
      const file = join(content, name);
      return [...check(file, everywhere, [], []), ...check(file, ours, SAID_BY_OTHERS, hiddenIn(commune))];
    });
}

function check(file: string, names: readonly Name[], skip: readonly string[], hidden: readonly RegExp[]) {
  const { texts, place } = readWritten(file, skip);
  const issues: Issue[] = [];
  for (const { text, at } of texts) {
    let left = hidden.reduce(blank, withoutPlaceholders(text).normalize('NFC'));
    for (const { written, what, fix } of names) {
      for (const { 0: found, index } of left.matchAll(written))
        issues.push(issue(file, what(found), fix, place(at + index)));
      left = blank(left, written);
    }
  }
  return issues;
}

const blank = (text: string, pattern: RegExp) =>
  text.replace(pattern, (whole) => '\u00A0'.repeat(whole.length));

const hiddenIn = (commune: CommuneWords) => [COMPOUNDS, applications(escaped(commune['city-short']))];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const whole = (pattern: string, flags = 'gu') =>
  new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, flags);

const properName = (found: string) =>
  `Tên riêng "${found}" gõ thẳng trong bài; nơi khác dùng chung bài này sẽ đọc thấy tên của nơi này.`;

/** The longest first: "UBND xã Mẫu" is not "Mẫu" as well. An ordinary word may be spelt like a name, but for its capitals. */
function namesOf(commune: CommuneWords, { code, plan }: Papers): Name[] {
  const name = (of: string, instead: string, flags?: string): Name => ({
    written: whole(escaped(of), flags),
    what: properName,
    fix: `Viết ${instead}: chữ ấy lấy từ data/commune.yaml. Nguồn hay điều chỉ đúng ở đây thì chuyển sang data/facts.yaml.`,
  });
  return [
    ...(['portal', 'zalo', 'fanpage', 'commune'] as const)
      .filter((one) => commune[one] !== '')
      .map((one) => name(commune[one], placeholder(one), 'giu')),
    name(commune['commune-short'], placeholder('commune-short')),
    name(code, 'tên, không viết mã'),
    ...(plan.replaces ? [name(plan.replaces, placeholder('plan'))] : []),
    ...(plan.teams_by ? [name(plan.teams_by, placeholder('teams-decision'))] : []),
  ];
}

function placeNames(commune: CommuneWords): Name[] {
  const { village } = commune;
  // One syllable is an ordinary word too: "bản", "khu", "ấp".
  const words = ['thôn', ...(/\s/.test(village) ? [village] : [])].map(escaped).join('|');
  const heads = [`trưởng (?:${words})`, `tổ trưởng (?:${words})`].join('|');
  const called = (found: string) =>
    `"${found}" gõ thẳng trong bài; nơi gọi khác (thôn, ấp, tổ dân phố) dùng chung bài này sẽ đọc thấy chữ lạ.`;
  const where = 'chữ ấy lấy từ data/commune.yaml. Chép lời của luật thì viết đủ “thôn, tổ dân phố”.';
  const inPlace = (one: string) =>
    `Viết ((${one})), đầu câu thì ((${one.charAt(0).toUpperCase()}${one.slice(1)})): ${where}`;
  return [
    { written: whole(`(?:${heads})`, 'giu'), what: called, fix: inPlace('village-head') },
    { written: whole(`(?:${words})`, 'giu'), what: called, fix: inPlace('village') },
    {
      written: whole(escaped(commune['city-short'])),
      what: properName,
      fix: `Viết ((city-short)), hoặc ((city)) để có cả chữ “${commune['city-kind']}”: chữ ấy lấy từ data/commune.yaml.`,
    },
  ];
}
