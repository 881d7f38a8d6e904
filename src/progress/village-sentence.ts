// A village's households and people against the plan → the one sentence that says it, and its parts for pictures.
import type { Commune } from '../reports/commune.ts';
import type { Village } from '../reports/lists/villages.ts';
import { monthName } from '../text/date.ts';
import { formatCount, formatPercent } from '../text/number.ts';
import type { Point } from './history.ts';
import { silentSince } from './sentence.ts';
import { capital } from '../text/capital.ts';

/** What a sentence needs of a figure: its points and the count to reach. */
interface Series {
  points: readonly Point[];
  target: number | null;
}

/** "814/1.310 hộ (62 %)" */
export function householdShare(value: number, { households }: Village, share: number): string {
  return `${formatCount(value)}/${formatCount(households)} hộ (${formatPercent(value, households, share)})`;
}

/** "còn 234 hộ nữa là đạt 80 %", or that the target is reached. */
export function householdGap(value: number, target: number, share: number): string {
  const goal = `${share}\u00A0%`;
  return value < target
    ? `còn ${formatCount(target - value)} hộ nữa là đạt ${goal}`
    : `đã đạt mục tiêu ${goal}`;
}

const householdWords = (value: number, village: Village, target: number, share: number) =>
  `${householdShare(value, village, share)}, ${householdGap(value, target, share)}`;
/** "còn thiếu 11 người so với mức 50", or that the target is reached. */
export function peopleGap(value: number, target: number): string {
  if (value > target) return `vượt mức ${target}`;
  if (value === target) return `đạt mức ${target}`;
  return `còn thiếu ${target - value} người so với mức ${target}`;
}

const peopleWords = (value: number, target: number) =>
  `hướng dẫn ${formatCount(value)} người, ${peopleGap(value, target)}`;

/** "thôn Xuân Nẻo", inside a sentence. */
const nameInside = (village: Village, commune: Commune) =>
  `${commune.village_word.toLowerCase()} ${village.name}`;

export function householdSentence(
  village: Village,
  points: readonly Point[],
  target: number,
  commune: Commune,
): string {
  const name = capital(nameInside(village, commune));
  const now = points.at(-1);
  const share = commune.targets.household_share;
  if (now?.value != null) return `${name} đã hướng dẫn ${householdWords(now.value, village, target, share)}.`;
  const month = now ? ` ${monthName(now.month)}` : '';
  return `${name} chưa báo cáo số hộ${month}.${silentSince(points, ({ value }) => householdWords(value, village, target, share))}`;
}

export function peopleSentence(
  village: Village,
  points: readonly Point[],
  target: number,
  commune: Commune,
): string {
  const name = nameInside(village, commune);
  const now = points.at(-1);
  if (!now) return `${capital(name)} chưa có số liệu.`;
  if (now.value !== null)
    return `${capital(monthName(now.month))}, ${name} ${peopleWords(now.value, target)}.`;
  return `${capital(name)} chưa báo cáo số người ${monthName(now.month)}.${silentSince(points, ({ value }) => peopleWords(value, target))}`;
}

/**
 * The sentence of a village: households against the plan, then this month's people.
 * "Thôn Xuân Nẻo đã hướng dẫn 812/1.310 hộ (62 %), còn 236 hộ nữa là đạt 80 %; tháng 10/2026 hướng dẫn 71 người, vượt mức 50."
 */
export function villageSentence(
  village: Village,
  households: Series,
  people: Series,
  commune: Commune,
): string {
  const first = householdSentence(village, households.points, households.target ?? 0, commune);
  const now = people.points.at(-1);
  if (households.points.at(-1)?.value == null || !now) return first;
  const name = monthName(now.month);
  const second =
    now.value === null
      ? `chưa báo cáo số người hướng dẫn ${name}`
      : `${name} ${peopleWords(now.value, people.target ?? 0)}`;
  return `${first.slice(0, -1)}; ${second}.`;
}
