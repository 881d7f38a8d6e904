// data/teams.csv → each village's team: how many members, where and when it can be met. Never who they are.
import { formatCsv, readCsv } from '../files/csv.ts';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { looksLikeName, personalKind } from '../text/person.ts';
import type { Commune } from './commune.ts';
import type { Village } from './villages.ts';

export interface Team {
  /** Id of its village. */
  village: string;
  /** null where the commune has not said. */
  members: number | null;
  /** "Nhà văn hóa thôn"; null where the commune has not said. */
  place: string | null;
  /** "tối thứ ba, 19 giờ 30"; null where the commune has not said. */
  hours: string | null;
}

const COLUMNS = ['village', 'members', 'place', 'hours'] as const;

/** The text of data/teams.csv before anybody has written a team into it. */
export const NO_TEAMS = formatCsv([COLUMNS]);

/** The teams in the order of the villages, and what the plan still asks for as warnings and notes. */
export function readTeams(
  file: string,
  villages: readonly Village[],
  { plan }: Commune,
): { teams: Team[]; issues: Issue[] } {
  const text = readText(file);
  if (text === undefined) {
    const what = 'Không có tệp này: trang không nói được tổ của từng thôn.';
    return { teams: [], issues: [issue(file, what, 'Ghi số người của từng tổ.', { severity: 'note' })] };
  }
  const { rows, issues } = readCsv(file, text, COLUMNS);
  if (issues.length > 0) return { teams: [], issues };
  const teams = new Map<string, Team>();
  for (const row of rows) {
    const village = villages.find(({ id }) => id === row.get('village'));
    const wrong = (column: (typeof COLUMNS)[number], what: string, fix: string) =>
      issues.push(issue(file, what, fix, row.at(column)));
    if (!village) {
      wrong('village', `Không có thôn "${row.get('village')}".`, 'Ghi mã thôn có trong villages.csv.');
      continue;
    }
    if (teams.has(village.id))
      wrong(
        'village',
        `Thôn "${village.id}" có hai dòng.`,
        'Thôn có nhiều tổ thì cộng số người vào một dòng.',
      );
    if (!/^\d{0,3}$/.test(row.get('members')))
      wrong('members', `"${row.get('members')}" không phải số người.`, 'Ghi số nguyên, ví dụ 7.');
    for (const column of ['place', 'hours'] as const)
      if (
        personalKind(row.get(column)) ||
        row
          .get(column)
          .split(/[,;]/)
          .some((part) => looksLikeName(part.trim()))
      )
        wrong(column, 'Ô này có tên người hoặc số điện thoại.', 'Chỉ ghi nơi gặp, giờ gặp; không ghi ai.');
    const said = (column: 'place' | 'hours') => row.get(column) || null;
    const members = row.get('members') === '' ? null : Number(row.get('members'));
    teams.set(village.id, { village: village.id, members, place: said('place'), hours: said('hours') });
    if (members !== null && members > 0 && members < plan.team_members) {
      const what = `Tổ của thôn ${village.name} có ${members} người, kế hoạch cần ít nhất ${plan.team_members}.`;
      issues.push(
        issue(file, what, 'Thôn thêm người vào tổ.', { ...row.at('members'), severity: 'warning' }),
      );
    }
  }
  const ordered = villages.flatMap(({ id }) => teams.get(id) ?? []);
  return { teams: ordered, issues: [...issues, ...missing(file, villages, ordered)] };
}

/** Villages without a team, and those whose team cannot be met for want of a place or hours. */
function missing(file: string, villages: readonly Village[], teams: readonly Team[]): Issue[] {
  const of = (id: string) => teams.find(({ village }) => village === id);
  const names = (wanted: (team: Team | undefined) => boolean) =>
    villages.flatMap(({ id, name }) => (wanted(of(id)) ? [name] : []));
  const without = names((team) => team === undefined || team.members === 0);
  const uncounted = names((team) => team !== undefined && team.members === null);
  const nowhere = names((team) => Boolean(team?.members) && (team?.place === null || team?.hours === null));
  const tell = (list: string[], what: string, fix: string, severity: 'warning' | 'note') =>
    list.length > 0 ? [issue(file, `${what}: ${list.join(', ')}.`, fix, { severity })] : [];
  return [
    ...tell(
      without,
      'Thôn chưa có tổ, kế hoạch cần mỗi thôn ít nhất một tổ',
      'Lập tổ rồi ghi số người.',
      'warning',
    ),
    ...tell(uncounted, 'Chưa ghi số người của tổ', 'Trang không nói tổ có mấy người.', 'note'),
    ...tell(nowhere, 'Chưa ghi nơi hoặc giờ gặp tổ', 'Trang khuyên hỏi ở Nhà văn hóa.', 'note'),
  ];
}
