// Reports up to a month → the series of one indicator in one village or in the whole commune.
import type { Indicator } from '../reports/indicators.ts';
import type { PublicCorrection, PublicEdition, PublicReports } from '../reports/protect.ts';
import type { Village } from '../reports/villages.ts';
import { monthsBetween, type Month } from '../text/date.ts';

/** One village, or all of them together. */
export type Place = { kind: 'village'; village: Village; index: number } | { kind: 'commune' };

export interface Point {
  month: Month;
  /** null when the village, or every village, has not reported, and when the count is hidden. */
  value: number | null;
  /** Why a reported count is not shown: it is small, or showing it would give a small one away. */
  hidden?: 'few' | 'withheld';
  /** Villages that have not reported this figure; for a single village 0 or 1. */
  silent: number;
  /** Corrections of this figure since it was published, oldest first; for the commune, of any village. */
  corrections: readonly PublicCorrection[];
}

/** The reports as they stood when the edition of `month` came out: nothing later is known. */
export function asOf(reports: PublicReports, month: Month): PublicReports {
  return { ...reports, editions: reports.editions.filter((edition) => edition.month <= month) };
}

/** The newest edition. Throws when there is none: a site without figures has no progress pages. */
export function latest(reports: PublicReports): PublicEdition {
  const edition = reports.editions.at(-1);
  if (!edition) throw new Error('no edition');
  return edition;
}

/**
 * Every month from the first edition to the last, also months without an edition.
 * A commune's value is the sum over the villages that reported; `silent` says how many did not.
 */
export function history(reports: PublicReports, place: Place, indicator: Indicator): Point[] {
  const column = reports.indicators.indexOf(indicator);
  const byMonth = new Map(reports.editions.map((edition) => [edition.month, edition]));
  const [first, last] = [reports.editions[0], reports.editions.at(-1)];
  if (!first || !last) return [];
  const about = reports.corrections.filter(
    (one) => one.indicator === indicator.id && (place.kind === 'commune' || one.village === place.village.id),
  );
  return monthsBetween(first.month, last.month).map((month) => ({
    month,
    ...readPoint(byMonth.get(month), place, column, reports.villages.length),
    corrections: about.filter((one) => one.month === month),
  }));
}

type Value = Pick<Point, 'value' | 'hidden' | 'silent'>;

function readPoint(
  edition: PublicEdition | undefined,
  place: Place,
  column: number,
  villages: number,
): Value {
  if (place.kind === 'village') {
    const shown = edition?.figures[place.index]?.[column] ?? null;
    if (typeof shown === 'string') return { value: null, hidden: shown, silent: 0 };
    return { value: shown, silent: shown === null ? 1 : 0 };
  }
  const total = edition?.totals[column] ?? { value: null, silent: villages };
  if (total.value === 'withheld') return { value: null, hidden: 'withheld', silent: total.silent };
  return { value: total.value, silent: total.silent };
}

/** Every village as a Place, in official order. */
export function villagePlaces(reports: PublicReports): Extract<Place, { kind: 'village' }>[] {
  return reports.villages.map((village, index) => ({ kind: 'village', village, index }));
}

/** True when a village has reported at least one figure in the edition. */
export function hasReported(edition: PublicEdition, villageIndex: number): boolean {
  return edition.figures[villageIndex]?.some((value) => value !== null) ?? false;
}

/** Households behind a value of a month: the village's, or those of the villages that reported the indicator. */
export function householdsBehind(
  reports: PublicReports,
  place: Place,
  indicator: Indicator,
  point: Point,
): number {
  if (place.kind === 'village') return place.village.households;
  const column = reports.indicators.findIndex(({ id }) => id === indicator.id);
  const edition = reports.editions.find(({ month }) => month === point.month);
  return reports.villages
    .filter((_, index) => (edition?.figures[index]?.[column] ?? null) !== null)
    .reduce((sum, { households }) => sum + households, 0);
}
