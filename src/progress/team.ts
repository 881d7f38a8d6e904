// A village's teams → the sentence that says how many they are and how to meet them. Roles, never people.
import type { Commune } from '../reports/commune.ts';
import { holdsIn } from '../reports/lists/life.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Team } from '../reports/lists/teams.ts';
import type { Month } from '../text/date.ts';
import { villageHead } from '../text/village-head.ts';

/** What is said of a team. */
type Known = Pick<Team, 'name' | 'members' | 'place' | 'hours'>;

/** "Tổ có 7 người. Gặp tổ ở Nhà văn hóa thôn, tối thứ ba." A place nobody wrote down is asked for, never guessed. */
export function teamSentence(
  teams: readonly Known[],
  { village_word, kind }: Pick<Commune, 'village_word' | 'kind'>,
): string {
  const head = villageHead(village_word);
  const there = teams.filter(({ members }) => members !== 0);
  const [only, ...others] = there;
  if (!only) return `Danh sách của ${kind} chưa có tổ ở đây. Bác hỏi ${head}.`;
  if (others.length === 0) return oneTeam(only, 'Tổ', head);
  const each = there.map((team, index) => oneTeam(team, team.name || `Tổ ${index + 1}`, head));
  return `Có ${there.length} tổ. ${each.join(' ')}`;
}

/** @param called how the sentence begins: "Tổ", or the team's name among several */
function oneTeam({ members, place, hours }: Known, called: string, head: string): string {
  const own = called === 'Tổ' ? 'tổ' : called;
  const count = members === null ? '' : `${called} có ${members} người. `;
  if (place && hours) return `${count}Gặp ${own} ở ${place}, ${hours}.`;
  if (place) return `${count}Gặp ${own} ở ${place}; giờ nào thì hỏi ở đó.`;
  if (hours) return `${count}${called} có mặt ${hours}; chỗ gặp thì hỏi ${head}.`;
  if (called !== 'Tổ') return `${count}Gặp ${own} ở đâu, lúc nào: bác hỏi ${head}.`;
  return `${count}Gặp ở đâu, lúc nào: bác hỏi ${head}.`;
}

/** Every village of a month with the sentence about its teams, in official order. */
export function teamDirectory({ commune, lists }: PublicReports, month: Month) {
  return listsIn(lists, month).villages.map(({ id, name }) => ({
    id,
    name: `${commune.village_word} ${name}`,
    sentence: teamSentence(
      lists.teams.filter((team) => team.village === id && holdsIn(team, month)),
      commune,
    ),
  }));
}
