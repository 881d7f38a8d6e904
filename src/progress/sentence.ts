// A series → the one Vietnamese sentence that says it, used wherever the figure appears.
import type { Commune } from '../reports/commune.ts';
import type { Indicator } from '../reports/indicators.ts';
import type { PublicCorrection, PublicReports, PublicValue } from '../reports/protect.ts';
import { dayName, monthName } from '../text/date.ts';
import { NOT_REPORTED } from '../text/phrases.ts';
import { formatCount, formatDecimal, formatPercent } from '../text/number.ts';
import { hasReported, latest, previousReported, type Place, type Point } from './history.ts';

/** What a sentence needs of a figure. */
interface SpokenFigure {
  indicator: Indicator;
  place: Place;
  points: readonly Point[];
  rate?: true;
}

/** "Thôn Xuân Nẻo" */
export function placeName(place: Place, commune: Commune): string {
  if (place.kind === 'village') return `${commune.village_word} ${place.village.name}`;
  return `${commune.kind} ${commune.name}`;
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the newest month is silent: what was reported last, said by `say`. */
export const silentSince = (
  points: readonly Point[],
  say: (point: Point & { value: number }) => string,
): string => {
  const last = previousReported(points);
  return last?.value == null
    ? ''
    : ` Lần báo cáo gần nhất là ${monthName(last.month)}: ${say({ ...last, value: last.value })}.`;
};

/** "Kích hoạt VNeID mức 2: 67 người trong tháng 9/2026, nhiều hơn tháng 8/2026 là 19 người." */
export function commonSentence(
  indicator: Indicator,
  points: readonly Point[],
  before: Point | null,
  { villages, commune }: Pick<PublicReports, 'villages' | 'commune'>,
): string {
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
  const [all, word] = [villages.length, commune.village_word.toLowerCase()];
  if (now.silent > 0)
    return `${indicator.short}: ${value}, ở ${all - now.silent}/${all} ${word}; ${now.silent} ${word} chưa báo cáo.`;
  return `${indicator.short}: ${value}${comparison(now, before, unit)}.`;
}

/** What a live chart reads out at one month: "Tháng 9/2026: 814 hộ." or, compared, rates for every 100 households. */
export function pointSentence(
  main: SpokenFigure,
  index: number,
  { commune }: PublicReports,
  other?: SpokenFigure,
): string {
  const point = main.points[index];
  if (!point) return '';
  const words = ({ points, indicator, rate }: SpokenFigure) => {
    const { value, hidden } = points[index] ?? {};
    if (hidden) return hiddenWords(hidden, indicator);
    if (value == null) return NOT_REPORTED;
    return `${rate ? formatDecimal(value) : formatCount(value)} ${indicator.unit}`;
  };
  const missing = ({ place, points }: SpokenFigure) => {
    const silent = points[index]?.silent ?? 0;
    const some = place.kind === 'commune' && silent > 0 && points[index]?.value !== null;
    return some ? ` (${silent} ${commune.village_word.toLowerCase()} chưa báo cáo)` : '';
  };
  const of = (one: SpokenFigure) => `${placeName(one.place, commune)} ${words(one)}${missing(one)}`;
  const when = capital(monthName(point.month));
  const what = main.indicator.short;
  return other
    ? `${what}, ${monthName(point.month)}: ${of(main)}; ${of(other)}.`
    : `${when}: ${words(main)}${missing(main)}. ${what}.`;
}

/** "dưới 5 người"; "không nêu số" where showing it would give a small count away. */
export function hiddenWords(hidden: NonNullable<Point['hidden']>, { minCount, unit }: Indicator): string {
  return hidden === 'few' ? `dưới ${formatCount(minCount ?? 0)} ${unit}` : 'không nêu số';
}

/** Compared with the last complete report: a sum over other villages would compare different things. */
function comparison(now: Point, before: Point | null, unit: string): string {
  if (now.value === null || before?.value == null || before.silent > 0) return '';
  const change = now.value - before.value;
  if (change === 0) return `, bằng ${monthName(before.month)}`;
  const word = change > 0 ? 'nhiều hơn' : 'ít hơn';
  return `, ${word} ${monthName(before.month)} là ${formatCount(Math.abs(change))} ${unit}`;
}

/** "8/9 thôn đã báo cáo tháng 9/2026; thôn Mỗ Đoạn chưa báo cáo." */
export function reportingSentence(reports: PublicReports): string {
  const edition = latest(reports);
  const word = reports.commune.village_word.toLowerCase();
  const silent = reports.villages.filter(({ id }) => !hasReported(edition, id));
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
