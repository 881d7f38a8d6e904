// A series → the one Vietnamese sentence that says it, used wherever the figure appears.
import type { Commune } from '../reports/commune.ts';
import type { Indicator } from '../reports/lists/indicators.ts';
import type { PublicValue } from '../reports/public/disclosure.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { PublicCorrection } from '../reports/public/told.ts';
import { capital } from '../text/capital.ts';
import { dayName, monthName, type Month } from '../text/date.ts';
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

/** "Nguồn: báo cáo tháng 9/2026 của thôn Xuân Nẻo." Never the name of a file: people write names and numbers into those. */
export function sourceWords({ place, month }: { place: Place; month: Month }, commune: Commune): string {
  const word = commune.village_word.toLowerCase();
  const whose = place.kind === 'village' ? `${word} ${place.village.name}` : `các ${word}`;
  return `Nguồn: báo cáo ${monthName(month)} của ${whose}.`;
}

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
  const hidden = hiddenWords(now, unit);
  if (hidden) return `${indicator.short}: ${hidden} trong ${monthName(now.month)}.`;
  if (now.value === null) {
    return `${indicator.short}: chưa báo cáo ${monthName(now.month)}.${silentSince(points, ({ value }) => `${formatCount(value)} ${unit}`)}`;
  }
  const period =
    indicator.period === 'cumulative' ? `tính đến ${monthName(now.month)}` : `trong ${monthName(now.month)}`;
  const value = `${formatCount(now.value)} ${unit} ${period}`;
  const [all, word] = [villages.length, commune.village_word.toLowerCase()];
  const missing = missingWords(now, word);
  if (missing.length > 0)
    return `${indicator.short}: ${value}, ở ${all - missingCount(now)}/${all} ${word}; ${missing.join('; ')}.`;
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
    const { value = null, ...of } = points[index] ?? {};
    if (value === null) return hiddenWords({ value, ...of }, indicator.unit) ?? NOT_REPORTED;
    return `${rate ? formatDecimal(value) : formatCount(value)} ${indicator.unit}`;
  };
  const missing = ({ place, points }: SpokenFigure) => {
    const at = points[index];
    if (place.kind === 'village' || !at || at.value === null) return '';
    const said = missingWords(at, commune.village_word.toLowerCase());
    return said.length > 0 ? ` (${said.join('; ')})` : '';
  };
  const of = (one: SpokenFigure) => `${placeName(one.place, commune)} ${words(one)}${missing(one)}`;
  const when = capital(monthName(point.month));
  const what = main.indicator.short;
  return other
    ? `${what}, ${monthName(point.month)}: ${of(main)}; ${of(other)}.`
    : `${when}: ${words(main)}${missing(main)}. ${what}.`;
}

/** "dưới 5 người"; "không nêu số" for several villages, none of which shows its count; null where nothing is hidden. */
export function hiddenWords(
  { value, under, small }: Pick<Point, 'value' | 'under' | 'small'>,
  unit: string,
): string | null {
  if (value !== null || under === undefined) return null;
  return small === 1 ? `dưới ${formatCount(under)} ${unit}` : 'không nêu số';
}

/** Villages that are not in a total, one way or another. */
export const missingCount = ({ silent, small = 0 }: Pick<Point, 'silent' | 'small'>) => silent + small;

/** "1 thôn chưa báo cáo", "chưa kể 2 thôn có số dưới 5": what a total leaves out. */
export function missingWords(
  { silent, small = 0, under = 0 }: Pick<Point, 'silent' | 'small' | 'under'>,
  word: string,
): string[] {
  return [
    ...(silent > 0 ? [`${silent} ${word} ${NOT_REPORTED}`] : []),
    ...(small > 0 ? [`chưa kể ${small} ${word} có số dưới ${formatCount(under)}`] : []),
  ];
}

/** Compared with the last complete report: a sum over other villages would compare different things. */
function comparison(now: Point, before: Point | null, unit: string): string {
  if (now.value === null || before?.value == null || missingCount(before) > 0) return '';
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

/** "đã đính chính 98 → 102 ngày 18/10/2026: Thôn báo cáo bổ sung"; without the reason where it is not public. */
export function correctionNote(
  { old, new: now, date, reason }: PublicCorrection,
  { unit }: Pick<Indicator, 'unit'>,
): string {
  const words = (value: PublicValue) => {
    if (value === null) return NOT_REPORTED;
    return typeof value === 'number' ? formatCount(value) : `dưới ${formatCount(value.under)} ${unit}`;
  };
  const why = reason === null ? '' : `: ${reason}`;
  return `đã đính chính ${words(old)} → ${words(now)} ngày ${dayName(date)}${why}`;
}
