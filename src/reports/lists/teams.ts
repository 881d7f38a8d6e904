// data/teams.csv → the teams of every village: since when, how many members, where and when to meet them. Never who they are.
import { formatCsv } from '../../files/csv.ts';
import { hasErrors, issue, type Issue } from '../../files/issue.ts';
import { looksLikeName, personalKind } from '../../text/person.ts';
import type { Commune } from '../commune.ts';
import type { Life } from './life.ts';
import { readLife, readList, type ListRow } from './list-file.ts';
import type { VillageLife } from './villages.ts';

export interface Team extends Life {
  /** Id of its village. */
  village: string;
  /** What tells it from the other teams of the village: "Tổ 2"; "" where there is one. */
  name: string;
  /** null where the commune has not said. */
  members: number | null;
  /** "Nhà văn hóa thôn"; null where the commune has not said. */
  place: string | null;
  /** "tối thứ ba, 19 giờ 30"; null where the commune has not said. */
  hours: string | null;
}

const COLUMNS = ['village', 'members', 'place', 'hours', 'team', 'from', 'until'] as const;
const REQUIRED = COLUMNS.slice(0, 4);

/** The text of data/teams.csv before anybody has written a team into it. */
export const NO_TEAMS = formatCsv([COLUMNS]);

/** The teams in the order of the villages, and what the plan still asks for as warnings and notes. */
export function readTeams(
  file: string,
  villages: readonly VillageLife[],
  { plan }: Commune,
): { teams: Team[]; issues: Issue[] } {
  const { rows, issues } = readList(file, COLUMNS, REQUIRED);
  if (!rows) {
    const what = 'Không có tệp này: trang không nói được tổ của từng thôn.';
    return { teams: [], issues: [issue(file, what, 'Ghi số người của từng tổ.', { severity: 'note' })] };
  }
  const teams: Team[] = [];
  for (const row of rows) {
    const village = villages.find(({ id }) => id === row.get('village'));
    if (!village) {
      row.problem('village', `Không có thôn "${row.get('village')}".`, 'Ghi mã thôn có trong villages.csv.');
      continue;
    }
    const team = teamOf(row, village.id);
    if (teams.some((one) => one.village === team.village && one.name === team.name && meet(one, team)))
      row.problem(
        'village',
        `Thôn "${village.id}" có hai dòng của cùng một tổ.`,
        'Thôn có nhiều tổ thì mỗi tổ một dòng, ghi tên từng tổ vào cột team.',
      );
    teams.push(team);
    if (team.members && team.members < plan.team_members) {
      const name = village.names.at(-1)?.name;
      const what = `Tổ của thôn ${name} có ${team.members} người, kế hoạch cần ít nhất ${plan.team_members}.`;
      row.problem('members', what, 'Thôn thêm người vào tổ.', 'warning');
    }
  }
  const order = villages.map(({ id }) => id);
  teams.sort((a, b) => order.indexOf(a.village) - order.indexOf(b.village));
  return {
    teams,
    issues: [...issues, ...(rows.length > 0 || !hasErrors(issues) ? missing(file, villages, teams) : [])],
  };
}

/** True when there are months in which both hold. */
const meet = (a: Life, b: Life) =>
  (a.from === null || b.until === null || a.from <= b.until) &&
  (b.from === null || a.until === null || b.from <= a.until);

function teamOf(row: ListRow<(typeof COLUMNS)[number]>, village: string): Team {
  if (!/^\d{0,3}$/.test(row.get('members')))
    row.problem('members', `"${row.get('members')}" không phải số người.`, 'Ghi số nguyên, ví dụ 7.');
  for (const column of ['team', 'place', 'hours'] as const) {
    const named = row
      .get(column)
      .split(/[,;]/)
      .some((part) => looksLikeName(part.trim()));
    if (named || personalKind(row.get(column)))
      row.problem(
        column,
        'Ô này có tên người hoặc số điện thoại.',
        'Chỉ ghi nơi gặp, giờ gặp; không ghi ai.',
      );
  }
  return {
    village,
    name: row.get('team'),
    members: row.get('members') === '' ? null : Number(row.get('members')),
    place: row.get('place') || null,
    hours: row.get('hours') || null,
    ...readLife(row),
  };
}

/** Villages that are still there without a team, and those whose team cannot be met for want of a place or hours. */
function missing(file: string, all: readonly VillageLife[], teams: readonly Team[]): Issue[] {
  const villages = all.filter(({ until }) => until === null);
  const of = (id: string) => teams.filter(({ village, until }) => village === id && until === null);
  const names = (wanted: (teams: readonly Team[]) => boolean) =>
    villages.flatMap(({ id, names }) => (wanted(of(id)) ? [names.at(-1)!.name] : []));
  const without = names((own) => own.every(({ members }) => members === 0));
  const uncounted = names((own) => own.some(({ members }) => members === null));
  const nowhere = names((own) =>
    own.some(({ members, place, hours }) => Boolean(members) && (place === null || hours === null)),
  );
  const say = (list: string[], what: string, fix: string, severity: 'warning' | 'note') =>
    list.length > 0 ? [issue(file, `${what}: ${list.join(', ')}.`, fix, { severity })] : [];
  return [
    ...say(
      without,
      'Thôn chưa có tổ, kế hoạch cần mỗi thôn ít nhất một tổ',
      'Lập tổ rồi ghi số người.',
      'warning',
    ),
    ...say(uncounted, 'Chưa ghi số người của tổ', 'Trang không nói tổ có mấy người.', 'note'),
    ...say(nowhere, 'Chưa ghi nơi hoặc giờ gặp tổ', 'Trang khuyên hỏi trưởng thôn.', 'note'),
  ];
}
