// Reports up to a month → the series of one indicator in one village or in the whole commune.
import type { Edition } from '../reports/editions.ts';
import type { Indicator } from '../reports/indicators.ts';
import type { PublishedEdition, Reports } from '../reports/load.ts';
import type { Village } from '../reports/villages.ts';
import { monthsBetween, type Month } from '../text/date.ts';

/** One village, or all of them together. */
export type Place = { kind: 'village'; village: Village; index: number } | { kind: 'commune' };

export interface Point {
  month: Month;
  /** null when the village, or every village, has not reported. */
  value: number | null;
  /** Villages that have not reported this figure; for a single village 0 or 1. */
  silent: number;
}

/** The reports as they stood when the edition of `month` came out: nothing later is known. */
export function asOf(reports: Reports, month: Month): Reports {
  return { ...reports, editions: reports.editions.filter((edition) => edition.month <= month) };
}

/** The newest edition. Throws when there is none: a site without figures has no progress pages. */
export function latest(reports: Reports): PublishedEdition {
  const edition = reports.editions.at(-1);
  if (!edition) throw new Error('no edition');
  return edition;
}

/**
 * Every month from the first edition to the last, also months without an edition.
 * A commune's value is the sum over the villages that reported; `silent` says how many did not.
 */
export function history(reports: Reports, place: Place, indicator: Indicator): Point[] {
  const column = reports.indicators.indexOf(indicator);
  const byMonth = new Map(reports.editions.map((edition) => [edition.month, edition]));
  const [first, last] = [reports.editions[0], reports.editions.at(-1)];
  if (!first || !last) return [];
  return monthsBetween(first.month, last.month).map((month) => ({
    month,
    ...readPoint(byMonth.get(month), place, column, reports.villages.length),
  }));
}

function readPoint(
  edition: Edition | undefined,
  place: Place,
  column: number,
  villages: number,
): Omit<Point, 'month'> {
  if (place.kind === 'village') {
    const value = edition?.figures[place.index]?.[column] ?? null;
    return { value, silent: value === null ? 1 : 0 };
  }
  const values = (edition?.figures ?? []).map((row) => row[column] ?? null).filter((value) => value !== null);
  const total = values.reduce((sum, value) => sum + value, 0);
  return { value: values.length > 0 ? total : null, silent: villages - values.length };
}

/** Every village as a Place, in official order. */
export function villagePlaces(reports: Reports): Extract<Place, { kind: 'village' }>[] {
  return reports.villages.map((village, index) => ({ kind: 'village', village, index }));
}

/** True when a village has reported at least one figure in the edition. */
export function hasReported(edition: Edition, villageIndex: number): boolean {
  return edition.figures[villageIndex]?.some((value) => value !== null) ?? false;
}
