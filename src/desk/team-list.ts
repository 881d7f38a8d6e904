// Lines "Xuân Nẻo; 9; Nhà văn hóa; tối thứ ba" as the clerk types them → the text of data/teams.csv, or what is wrong with a line.
import { formatCsv } from '../files/csv.ts';
import { everyVillage, type DatedLists } from '../reports/lists/lists.ts';
import type { Month } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import { personalData } from '../text/person.ts';

/** Teams that are there now; villages without one have a line to fill in. */
export function teamLines(lists: DatedLists): string {
  const lines = everyVillage(lists).flatMap(({ id, name }): string[][] => {
    const own = lists.teams.filter((one) => one.village === id && one.until === null);
    if (own.length === 0) return [[name]];
    return own.map((one) => [name, String(one.members ?? ''), one.place ?? '', one.hours ?? '', one.name]);
  });
  return lines.map((cells) => cells.slice(0, cells.findLastIndex(Boolean) + 1).join('; ')).join('\n');
}

/**
 * @param word "Thôn"
 * @param first month from which a team holds that published months do not know; null before anything is published
 */
export function readTeamLines(
  text: string,
  lists: DatedLists,
  word: string,
  first: Month | null,
): { csv: string; count: number; problems: string[] } {
  const villages = everyVillage(lists);
  const problems: string[] = [];
  const seen = new Set<string>();
  const rows = text.split(/\r\n?|\n/).flatMap((raw, at): (string | number | null)[][] => {
    const cells = raw.normalize('NFC').split(/[;\t]/);
    const [name = '', members = '', place = '', hours = '', team = ''] = cells.map((cell) => cell.trim());
    const wrong = (what: string) => (problems.push(`Dòng ${at + 1}: ${what}`), []);
    if (cells.every((cell) => cell.trim() === '')) return [];
    const village = villages.find((one) => fold(one.name) === fold(name));
    if (!village) return wrong(`không có ${word.toLowerCase()} “${name.slice(0, 40)}” trong danh sách.`);
    if (cells.length > 5) return wrong('có hơn năm phần; mỗi dòng là tên, số người, nơi gặp, giờ gặp, tổ.');
    if (!/^\d{0,3}$/.test(members))
      return wrong('số người phải là số nguyên, ví dụ 9; chưa biết thì để trống.');
    const personal = [place, hours, team].map(personalData).find((kind) => kind !== undefined);
    if (personal) return wrong(`có ${personal}: chỉ ghi nơi và giờ, không ghi tên, số điện thoại của ai.`);
    const key = `${village.id} ${fold(team)}`;
    if (seen.has(key)) return wrong(`${village.name} có hai dòng của cùng một tổ; ghi thêm “Tổ 1”, “Tổ 2”.`);
    seen.add(key);
    const known = lists.teams.find((one) => one.village === village.id && fold(one.name) === fold(team));
    const isNew = !known && lists.teams.some((one) => one.village === village.id);
    return [[village.id, members, place, hours, team, known ? known.from : isNew ? first : null, null]];
  });
  const ended = lists.teams
    .filter(({ until }) => until !== null)
    .map((one) => [one.village, one.members, one.place, one.hours, one.name, one.from, one.until]);
  if (rows.length === 0 && problems.length === 0) problems.push('Danh sách còn trống.');
  const head = ['village', 'members', 'place', 'hours', 'team', 'from', 'until'];
  return { csv: formatCsv([head, ...ended, ...rows]), count: rows.length, problems };
}
