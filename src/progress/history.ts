// Reports up to a month → the series of one indicator in one village or in the whole commune.
import { countOf, hasCount } from '../reports/counts.ts';
import type { Indicator } from '../reports/lists/indicators.ts';
import { regroupings } from '../reports/lists/lineage.ts';
import { holdsIn } from '../reports/lists/life.ts';
import { inMonth, listsIn } from '../reports/lists/lists.ts';
import type { PublicEdition, PublicReports } from '../reports/public/protect.ts';
import type { PublicCorrection } from '../reports/public/told.ts';
import type { Village } from '../reports/lists/villages.ts';
import { monthsBetween, type Month } from '../text/date.ts';

/** One village, or all of them together. */
export type Place = { kind: 'village'; village: Village } | { kind: 'commune' };
export type VillagePlace = Extract<Place, { kind: 'village' }>;

export interface Point {
  month: Month;
  /** null when the village, or every village, has not reported, and when no count is large enough to be shown. */
  value: number | null;
  /** Some count of the month is not shown, being less than this. */
  under?: number;
  /** Villages whose count is not shown, and so not in the value; for a single village 1. Left out where there is none. */
  small?: number;
  /** Villages that have not reported this figure; for a single village 0 or 1. */
  silent: number;
  /** Corrections of this figure since it was published, oldest first; for the commune, of any village. */
  corrections: readonly PublicCorrection[];
}

/** The reports as they stood when the edition of `month` came out: nothing later is known, the lists are of then. */
export function asOf(reports: PublicReports, month: Month): PublicReports {
  const editions = reports.editions.filter((edition) => edition.month <= month);
  return inMonth({ ...reports, editions }, month);
}

/** The newest edition. Throws when there is none: a site without figures has no progress pages. */
export function latest(reports: PublicReports): PublicEdition {
  const edition = reports.editions.at(-1);
  if (!edition) throw new Error('no edition');
  return edition;
}

/**
 * Every month from the first edition in which the place was there and the indicator was asked to the last edition,
 * also months without an edition. A commune's value is the sum over the villages whose count is shown; `silent` and
 * `small` say how many of that month's villages are not in it.
 */
export function history(reports: PublicReports, place: Place, indicator: Indicator): Point[] {
  const byMonth = new Map(reports.editions.map((edition) => [edition.month, edition]));
  const [first, last] = [reports.editions[0], reports.editions.at(-1)];
  if (!first || !last) return [];
  const about = reports.corrections.filter(
    (one) => one.indicator === indicator.id && (place.kind === 'commune' || one.village === place.village.id),
  );
  const asked = reports.lists.indicators.filter(({ id }) => id === indicator.id);
  const life = reports.lists.villages.find(({ id }) => place.kind === 'village' && id === place.village.id);
  return monthsBetween(first.month, last.month)
    .filter((month) => asked.some(({ from }) => from === null || from <= month))
    .filter((month) => !life || holdsIn(life, month))
    .map((month) => ({
      month,
      ...readPoint(reports, byMonth.get(month), month, place, indicator.id),
      corrections: about.filter((one) => one.month === month),
    }));
}

type Value = Pick<Point, 'value' | 'under' | 'small' | 'silent'>;

function readPoint(
  { lists }: PublicReports,
  edition: PublicEdition | undefined,
  month: Month,
  place: Place,
  indicator: string,
): Value {
  if (place.kind === 'village') {
    const shown = countOf(edition?.counts, place.village.id, indicator);
    if (typeof shown === 'object' && shown) return { value: null, ...shown, small: 1, silent: 0 };
    return { value: shown, silent: shown === null ? 1 : 0 };
  }
  const { villages, indicators } = listsIn(lists, month);
  const total = edition?.totals[indicator] ?? { value: null, silent: villages.length };
  const under = indicators.find(({ id }) => id === indicator)?.minCount;
  return { ...total, ...(total.small !== undefined && under != null && { under }) };
}

/** The last reported point before the newest month. */
export function previousReported(points: readonly Point[]): Point | undefined {
  return points.slice(0, -1).findLast((point) => point.value !== null);
}

/** Every village of the month as a Place, in official order. */
export function villagePlaces(reports: Pick<PublicReports, 'villages'>): VillagePlace[] {
  return reports.villages.map((village) => ({ kind: 'village', village }));
}

/**
 * Every village that ever stood in an edition, with the reports of the last edition it stood in: a village that is no
 * more keeps its page as it was then.
 */
export function everyVillagePlace(reports: PublicReports): { place: VillagePlace; then: PublicReports }[] {
  const newest = reports.editions.at(-1)?.month;
  return reports.lists.villages.flatMap(({ id }) => {
    const last = reports.editions.findLast(({ counts }) => counts.villages.includes(id))?.month;
    if (last === undefined) return [];
    const then = last === newest ? reports : asOf(reports, last);
    return villagePlaces(then).flatMap((place) => (place.village.id === id ? [{ place, then }] : []));
  });
}

/** True when a village has reported at least one figure in the edition. */
export function hasReported(edition: PublicEdition, village: string): boolean {
  return hasCount(edition.counts, village);
}

/** Households behind a value of a month: the village's then, or those of the villages whose counts are in it. */
export function householdsBehind(
  reports: PublicReports,
  place: Place,
  indicator: Indicator,
  point: Point,
): number {
  const villages = listsIn(reports.lists, point.month).villages;
  const edition = reports.editions.find(({ month }) => month === point.month);
  return villages
    .filter(({ id }) =>
      place.kind === 'village'
        ? id === place.village.id
        : typeof countOf(edition?.counts, id, indicator.id) === 'number',
    )
    .reduce((sum, { households }) => sum + households, 0);
}

/**
 * The last value before the newest month to compare it with. Where the village came out of others, or took some in,
 * since then: the sum of what those last reported; null where that cannot be said.
 */
export function valueBefore(
  reports: PublicReports,
  place: Place,
  indicator: Indicator,
  points: readonly Point[],
): Point | null {
  const now = points.at(-1);
  const before = previousReported(points) ?? null;
  if (!now || place.kind === 'commune') return before;
  const { id } = place.village;
  const change = regroupings(reports.lists.villages).findLast(
    ({ month, heirs }) => heirs.includes(id) && month <= now.month && month > (before?.month ?? ''),
  );
  if (!change) return before;
  if (change.heirs.length > 1) return null;
  const last = reports.editions.findLast(({ month }) => month < change.month);
  const values = change.sources.map((source) => countOf(last?.counts, source, indicator.id));
  if (!last || values.some((value) => typeof value !== 'number')) return null;
  const sum = values.reduce<number>((all, value) => all + Number(value), 0);
  return { month: last.month, value: sum, silent: 0, corrections: [] };
}
