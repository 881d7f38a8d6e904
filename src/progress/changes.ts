// Editions beside each other → what each brought: who reported, who reached the plan, what was corrected.
import type { PublicEdition, PublicReports } from '../reports/public/protect.ts';
import type { PublicCorrection } from '../reports/public/told.ts';
import type { Village } from '../reports/lists/villages.ts';
import { targetFigure } from './figure.ts';
import { asOf, hasReported, villagePlaces } from './history.ts';

export interface EditionChanges {
  edition: PublicEdition;
  /** How many villages there were. */
  villages: number;
  /** Villages without any figure in this edition. */
  silent: Village[];
  /** Villages that reach the share of households for the first time. */
  reached: Village[];
  /** Corrections of this month's figures made since, oldest first. */
  corrections: readonly PublicCorrection[];
}

/** What every edition brought, newest first. */
export function editionChanges(reports: PublicReports): EditionChanges[] {
  const met = new Set<string>();
  const changes = reports.editions.map((edition): EditionChanges => {
    const then = asOf(reports, edition.month);
    const reached = villagePlaces(then).flatMap((place) => {
      const { village } = place;
      if (met.has(village.id) || targetFigure(then, place, 'household_share').status !== 'met') return [];
      met.add(village.id);
      return [village];
    });
    return {
      edition,
      villages: then.villages.length,
      silent: then.villages.filter(({ id }) => !hasReported(edition, id)),
      reached,
      corrections: reports.corrections.filter(({ month }) => month === edition.month),
    };
  });
  return changes.reverse();
}
