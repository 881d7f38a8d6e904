// A series → the one Vietnamese sentence that says it, used wherever the figure appears.
import type { Commune } from '../reports/commune.ts';
import type { Indicator } from '../reports/indicators.ts';
import type { PublicCorrection, PublicReports, PublicValue } from '../reports/protect.ts';
import type { Village } from '../reports/villages.ts';
import { dayName, monthName } from '../text/date.ts';
import { NOT_REPORTED } from '../text/phrases.ts';
import { formatCount, formatPercent } from '../text/number.ts';
import { hasReported, latest, type Place, type Point } from './history.ts';
import { previousReported } from './target.ts';

/** "Thôn Xuân Nẻo" */
export function placeName(place: Place, commune: Commune): string {
  if (place.kind === 'village') return `${commune.village_word} ${place.village.name}`;
  return `${commune.kind} ${commune.name}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function households(value: number, village: Village, target: number, share: number): string {
  const done = `${formatCount(value)}/${formatCount(village.households)} hộ (${formatPercent(value, village.households, share)})`;
  const goal = `${share}\u00A0%`;
  const missing = target - value;
  return missing > 0
    ? `${done}, còn ${formatCount(missing)} hộ nữa là đạt ${goal}`
    : `${done}, đã đạt mục tiêu ${goal}`;
}

function people(value: number, target: number): string {
  if (value > target) return `hướng dẫn ${formatCount(value)} người, vượt mức ${target}`;
  if (value === target) return `hướng dẫn ${formatCount(value)} người, đạt mức ${target}`;
  return `hướng dẫn ${formatCount(value)} người, còn thiếu ${target - value} người so với mức ${target}`;
}

const silentSince = (points: readonly Point[], say: (point: Point & { value: number }) => string): string => {
  const last = previousReported(points);
  return last?.value == null
    ? ''
    : ` Lần báo cáo gần nhất là ${monthName(last.month)}: ${say({ ...last, value: last.value })}.`;
};

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
  if (now?.value != null) return `${name} đã hướng dẫn ${households(now.value, village, target, share)}.`;
  const month = now ? ` ${monthName(now.month)}` : '';
  return `${name} chưa báo cáo số hộ${month}.${silentSince(points, ({ value }) => households(value, village, target, share))}`;
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
  if (now.value !== null) return `${capital(monthName(now.month))}, ${name} ${people(now.value, target)}.`;
  return `${capital(name)} chưa báo cáo số người ${monthName(now.month)}.${silentSince(points, ({ value }) => people(value, target))}`;
}

/** "Kích hoạt VNeID mức 2: 67 người trong tháng 9/2026, nhiều hơn tháng 8/2026 là 19 người." */
export function commonSentence(indicator: Indicator, points: readonly Point[], villages: number): string {
  const now = points.at(-1);
  if (!now) return `${indicator.short}: chưa có số liệu.`;
  const { unit } = indicator;
  if (now.hidden) {
    const when = `${indicator.period === 'cumulative' ? 'tính đến' : 'trong'} ${monthName(now.month)}`;
    return `${indicator.short}: ${hiddenWords(now.hidden, indicator)} ${when}.`;
  }
  if (now.value === null) {
    return `${indicator.short}: chưa báo cáo ${monthName(now.month)}.${silentSince(points, ({ value }) => `${formatCount(value)} ${unit}`)}`;
  }
  const period =
    indicator.period === 'cumulative' ? `tính đến ${monthName(now.month)}` : `trong ${monthName(now.month)}`;
  const value = `${formatCount(now.value)} ${unit} ${period}`;
  if (now.silent > 0)
    return `${indicator.short}: ${value}, ở ${villages - now.silent}/${villages} thôn; ${now.silent} thôn chưa báo cáo.`;
  return `${indicator.short}: ${value}${comparison(points, unit)}.`;
}

/** "dưới 5 người"; "không nêu số" where showing it would give a small count away. */
export function hiddenWords(hidden: NonNullable<Point['hidden']>, { minCount, unit }: Indicator): string {
  return hidden === 'few' ? `dưới ${formatCount(minCount ?? 0)} ${unit}` : 'không nêu số';
}

/** Compared with the last complete report: a sum over other villages would compare different things. */
function comparison(points: readonly Point[], unit: string): string {
  const [now, before] = [points.at(-1), previousReported(points)];
  if (!now || now.value === null || before?.value == null || before.silent > 0) return '';
  const change = now.value - before.value;
  if (change === 0) return `, bằng ${monthName(before.month)}`;
  const word = change > 0 ? 'nhiều hơn' : 'ít hơn';
  return `, ${word} ${monthName(before.month)} là ${formatCount(Math.abs(change))} ${unit}`;
}

/**
 * The sentence of a village: households against the plan, then this month's people.
 * "Thôn Xuân Nẻo đã hướng dẫn 812/1.310 hộ (62 %), còn 236 hộ nữa là đạt 80 %; tháng 10/2026 hướng dẫn 71 người, vượt mức 50."
 */
export function villageSentence(
  village: Village,
  householdPoints: readonly Point[],
  householdTarget: number,
  peoplePoints: readonly Point[],
  commune: Commune,
): string {
  const first = householdSentence(village, householdPoints, householdTarget, commune);
  const now = peoplePoints.at(-1);
  if (householdPoints.at(-1)?.value == null || !now) return first;
  const name = monthName(now.month);
  const second =
    now.value === null
      ? `chưa báo cáo số người hướng dẫn ${name}`
      : `${name} ${people(now.value, commune.targets.people_per_month)}`;
  return `${first.slice(0, -1)}; ${second}.`;
}

/** "8/9 thôn đã báo cáo tháng 9/2026; thôn Mỗ Đoạn chưa báo cáo." */
export function reportingSentence(reports: PublicReports): string {
  const edition = latest(reports);
  const word = reports.commune.village_word.toLowerCase();
  const silent = reports.villages.filter((_, index) => !hasReported(edition, index));
  const all = reports.villages.length;
  const first = `${all - silent.length}/${all} ${word} đã báo cáo ${monthName(edition.month)}`;
  if (silent.length === 0) return `${first}.`;
  const names = silent.map((village) => village.name).join(', ');
  return `${first}; chưa báo cáo: ${names}.`;
}

/** The commune's households against the plan, over the villages that reported. */
export function communeSentence(
  reports: PublicReports,
  points: readonly Point[],
  reportedHouseholds: number,
): string {
  const { commune, villages } = reports;
  const now = points.at(-1);
  const name = capital(placeName({ kind: 'commune' }, commune));
  if (now?.value == null) return `${name} chưa có số liệu hộ được hướng dẫn.`;
  const share = commune.targets.household_share;
  const done = `${formatCount(now.value)}/${formatCount(reportedHouseholds)} hộ (${formatPercent(now.value, reportedHouseholds, share)})`;
  const word = commune.village_word.toLowerCase();
  if (now.silent === 0) return `${name} đã hướng dẫn ${done}, mục tiêu ${share}\u00A0%.`;
  return `${name} đã hướng dẫn ${done} ở ${villages.length - now.silent}/${villages.length} ${word} có báo cáo, mục tiêu ${share}\u00A0%.`;
}

/** "đã đính chính 98 → 102 ngày 18/10/2026: Thôn báo cáo bổ sung" */
export function correctionNote(
  { old, new: now, date, reason }: PublicCorrection,
  indicator: Indicator,
): string {
  const words = (value: PublicValue) => {
    if (typeof value === 'string') return hiddenWords(value, indicator);
    return value === null ? NOT_REPORTED : formatCount(value);
  };
  return `đã đính chính ${words(old)} → ${words(now)} ngày ${dayName(date)}: ${reason}`;
}
