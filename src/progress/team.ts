// A village's team → the sentence that says how many they are and how to meet them. Roles, never people.
import type { Commune } from '../reports/commune.ts';
import type { PublicReports } from '../reports/protect.ts';
import type { Team } from '../reports/teams.ts';

/** "Tổ có 7 người. Gặp tổ ở Nhà văn hóa thôn, tối thứ ba." What is not known becomes advice, never a guess. */
export function teamSentence(
  team: Team | undefined,
  { village_word, kind }: Pick<Commune, 'village_word' | 'kind'>,
): string {
  const word = village_word.toLowerCase();
  const house = `Nhà văn hóa ${word}`;
  if (!team || team.members === 0) return `Danh sách của ${kind} chưa có tổ ở đây. Bác hỏi ở ${house}.`;
  const count = team.members === null ? '' : `Tổ có ${team.members} người. `;
  const { place, hours } = team;
  if (place && hours) return `${count}Gặp tổ ở ${place}, ${hours}.`;
  if (place) return `${count}Gặp tổ ở ${place}; giờ nào thì hỏi ở đó.`;
  if (hours) return `${count}Tổ có mặt ${hours}; hỏi chỗ gặp ở ${house}.`;
  return `${count}Gặp ở đâu, lúc nào: bác hỏi ở ${house}.`;
}

/** Every village with its team's sentence, in official order. */
export function teamDirectory({ commune, villages, teams }: PublicReports) {
  return villages.map(({ id, name }) => ({
    id,
    name: `${commune.village_word} ${name}`,
    sentence: teamSentence(
      teams.find(({ village }) => village === id),
      commune,
    ),
  }));
}
