// A village's name with one of its teams, "Thôn Ô Mễ - Tổ 2" → the team, and the rest of the text.
import { fold } from './fold.ts';

/** "Tổ 2", "tổ CNSCĐ số 02", "Tổ II": a team is told from another by its number or one letter. */
const TEAM =
  /(?<![\p{L}\d])tổ\s+(?:(?:công nghệ số|cns)(?:\s+cộng đồng|\s?cđ)?\s+)?(?:số\s+)?0*(\d{1,2}|[ivx]{1,4}|[a-e])(?![\p{L}\d])/iu;

/** The name of a team as we keep it; undefined when the text names none. */
export function teamName(text: string): string | undefined {
  const number = TEAM.exec(text.normalize('NFC'))?.[1];
  return number === undefined ? undefined : `Tổ ${number.toUpperCase()}`;
}

/** undefined when the text names no team, or nothing but one. */
export function splitTeam(text: string): { team: string; rest: string } | undefined {
  const plain = text.normalize('NFC');
  const team = teamName(plain);
  if (team === undefined) return undefined;
  const rest = plain
    .replace(TEAM, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
    .replace(/^của\s+/i, '');
  return /\p{L}/u.test(fold(rest)) ? { team, rest } : undefined;
}
