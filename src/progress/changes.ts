// Editions beside each other → what each brought: who reported, who reached the plan, what was corrected.
import type { PublicEdition, PublicReports } from '../reports/public/protect.ts';
import type { PublicCorrection } from '../reports/public/told.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { Village } from '../reports/lists/villages.ts';
import { targetFigure } from './figure.ts';
import { asOf, hasReported, villagePlaces } from './history.ts';
import { correctionNote } from './sentence.ts';

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

/** The same in words: who reported and who reached the plan, then each correction of the month's figures. */
export function changeLines(
  { lists, commune }: Pick<PublicReports, 'lists' | 'commune'>,
  { villages, silent, reached, corrections }: EditionChanges,
): { lines: string[]; corrections: string[] } {
  const names = (some: readonly Village[]) => some.map(({ name }) => name).join(', ');
  const missing = silent.length > 0 ? `; chưa báo cáo: ${names(silent)}` : '';
  const reported = `${villages - silent.length}/${villages} ${commune.village_word.toLowerCase()} có số liệu${missing}.`;
  return {
    lines: reached.length > 0 ? [reported, `Lần đầu đạt mục tiêu số hộ: ${names(reached)}.`] : [reported],
    corrections: corrections.map((one) => {
      const then = listsIn(lists, one.month);
      const village = then.villages.find(({ id }) => id === one.village)!;
      const indicator = then.indicators.find(({ id }) => id === one.indicator)!;
      return `${village.name}, ${indicator.short}: ${correctionNote(one, indicator)}.`;
    }),
  };
}
