// One edition → what a list of villages shows of each: households, people, status, in words.
import type { PublicReports } from '../reports/protect.ts';
import type { Village } from '../reports/villages.ts';
import { NOT_REPORTED } from '../text/phrases.ts';
import { formatCount, formatPercent } from '../text/number.ts';
import type { Status } from '../text/status.ts';
import { targetFigure } from './figure.ts';
import { history, latest, villagePlaces } from './history.ts';
import { communeSentence } from './sentence.ts';

export interface VillageOverview {
  village: Village;
  /** "814/1.310 hộ (62 %)" */
  households: string;
  /** "39 người" */
  people: string;
  /** Percent of households guided, unrounded; null when not reported. */
  share: number | null;
  /** Status against the share of households. */
  status: Status;
}

/** Every village of the newest edition, in official order. */
export function overview(reports: PublicReports): VillageOverview[] {
  const { targets } = reports.commune;
  return villagePlaces(reports).map((place) => {
    const { village } = place;
    const guided = targetFigure(reports, place, 'household_share');
    const value = guided.points.at(-1)?.value ?? null;
    const people = targetFigure(reports, place, 'people_per_month').points.at(-1)?.value ?? null;
    return {
      village,
      households:
        value === null
          ? `số hộ: ${NOT_REPORTED}`
          : `${formatCount(value)}/${formatCount(village.households)} hộ (${formatPercent(value, village.households, targets.household_share)})`,
      people: people === null ? `số người: ${NOT_REPORTED}` : `${formatCount(people)} người trong tháng`,
      share: value === null ? null : (value / village.households) * 100,
      status: guided.status ?? 'unknown',
    };
  });
}

/** The sentence of the commune: households guided in the villages that reported, against those villages' households. */
export function communeOverview(reports: PublicReports): string {
  const indicator = reports.indicators.find((one) => one.target === 'household_share');
  if (!indicator) throw new Error('no indicator for target household_share');
  const column = reports.indicators.indexOf(indicator);
  const { figures } = latest(reports);
  const reported = reports.villages
    .filter((_, index) => (figures[index]?.[column] ?? null) !== null)
    .reduce((sum, village) => sum + village.households, 0);
  return communeSentence(reports, history(reports, { kind: 'commune' }, indicator), reported);
}
