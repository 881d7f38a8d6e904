// Lines "Xuân Nẻo: 1310" as the clerk types or pastes them → the commune's own villages and households, or what is wrong with a line.
import { formatCsv } from '../files/csv.ts';
import type { DatedLists } from '../reports/lists/lists.ts';
import { everyVillage } from '../reports/lists/lists.ts';
import { monthOf, type Day } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import { personalData } from '../text/person.ts';
import type { Known } from './known.ts';

export interface ListedVillage {
  id: string;
  name: string;
  households: number;
  aliases: readonly string[];
}

export const villageLines = (lists: DatedLists): string =>
  everyVillage(lists)
    .map(({ name, households }) => `${name}: ${households}`)
    .join('\n');

/** Two columns of a spreadsheet come with a tab between them. */
const LINE = /^(.{1,80}?)\s?[\t:;,]\s?(\d{1,3}(?:[. ]\d{3})|\d{1,6})$/;

/** @param word "Thôn" @param lists villages that keep their ids where their names stay */
export function readVillageLines(
  text: string,
  lists: DatedLists,
  word: string,
): { villages: ListedVillage[]; problems: string[] } {
  const known = everyVillage(lists);
  const problems: string[] = [];
  const villages: ListedVillage[] = [];
  const [example] = villageLines(lists).split('\n');
  for (const [at, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.normalize('NFC').replace(/ +/g, ' ').trim();
    if (line === '') continue;
    const wrong = (what: string) => problems.push(`Dòng ${at + 1}: ${what}`);
    const [, written = '', count = ''] = LINE.exec(line) ?? [];
    const isPrefixed = fold(written).startsWith(`${fold(word)} `);
    const name = (isPrefixed ? written.slice(word.length) : written).trim();
    const id = idOf(name);
    const households = Number(count.replace(/\D/g, ''));
    if (name === '' || households === 0) wrong(`ghi tên, dấu hai chấm, rồi số hộ, ví dụ “${example}”.`);
    else if (!/^[a-z]/.test(id)) wrong('tên phải bắt đầu bằng chữ.');
    else if (villages.some((one) => one.id === id)) wrong(`“${name}” có hai lần.`);
    else if (/\d{5}/.test(name) || (personalData(name) ?? '').startsWith('số'))
      wrong('tên không được có số điện thoại, số giấy tờ.');
    else {
      const same = known.find((one) => fold(one.name) === fold(name));
      villages.push({ id: same?.id ?? id, name, households, aliases: same?.aliases ?? [] });
    }
  }
  if (villages.length === 0 && problems.length === 0) problems.push('Danh sách còn trống.');
  return { villages, problems };
}

const idOf = (name: string) =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** As data/villages.csv has them. */
export const villageCsv = (villages: readonly ListedVillage[], on: Day): string =>
  formatCsv([
    ['id', 'name', 'households', 'households_on', 'aliases'],
    ...villages.map(({ id, name, households, aliases }) => [id, name, households, on, aliases.join('|')]),
  ]);

/** What the desk knows on the first day of real figures: the commune's own villages, and nothing that was made up. */
export function realKnown(known: Known, villages: readonly ListedVillage[], on: Day): Known {
  const life = { from: null, until: null };
  return {
    ...known,
    commune: { ...known.commune, sample: false },
    lists: {
      ...known.lists,
      villages: villages.map(({ id, name, aliases }) => ({
        ...{ id, ...life, names: [{ name, from: null }], aliases: [...aliases], into: [], splitFrom: null },
      })),
      households: villages.map(({ id, households }) => ({
        ...{ village: id, households, on, source: '', from: monthOf(on) },
      })),
      teams: [],
    },
    ...{ editions: [], surveys: [], hidden: [] },
  };
}
