// Counts of villages of different size → counts for every 100 households, so that they can stand side by side.
import { countOf } from '../reports/counts.ts';
import type { Indicator } from '../reports/lists/indicators.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { formatCount, formatDecimal, formatPercent } from '../text/number.ts';
import type { Figure } from './figure.ts';
import { householdsBehind, latest, type VillagePlace } from './history.ts';

/** Counts for every 100 households. */
export const per100 = (value: number, households: number): number => (value / households) * 100;

/** "3,0 người trên 100 hộ" */
export function rateWords(value: number, households: number, unit: string): string {
  return `${formatDecimal(per100(value, households))} ${unit} trên 100 hộ`;
}

/** A figure as rates for every 100 households; silent and hidden months stay so. Its sentence still says the counts. */
export function rateFigure(reports: PublicReports, figure: Figure): Figure {
  const { place, indicator, target } = figure;
  const points = figure.points.map((point) => {
    const households = householdsBehind(reports, place, indicator, point);
    const value = point.value === null || households === 0 ? null : per100(point.value, households);
    return { ...point, value };
  });
  const goal =
    indicator.target === 'household_share'
      ? reports.commune.targets.household_share
      : place.kind === 'village' && target !== null
        ? per100(target, place.village.households)
        : null;
  const unit = `${indicator.unit} trên 100 hộ`;
  return { ...figure, points, target: goal, indicator: { ...indicator, unit }, rate: true };
}

/** Why the rates of small villages swing: what ten households are in the smallest and the largest. */
export function swingSentence({ villages, commune }: PublicReports): string {
  const bySize = [...villages].sort((a, b) => a.households - b.households);
  const [small, large] = [bySize[0], bySize.at(-1)];
  if (!small || !large || small.households === large.households) return '';
  const word = commune.village_word.toLowerCase();
  const share = (households: number) => formatPercent(10, households, undefined, 1);
  return `10 hộ ở ${word} ${small.name} (${formatCount(small.households)} hộ) là ${share(small.households)}, ở ${word} ${large.name} (${formatCount(large.households)} hộ) chỉ là ${share(large.households)}. Vì thế tỷ lệ của ${word} nhỏ lên xuống nhiều hơn; hơn kém nhau vài phần trăm chưa nói lên điều gì.`;
}

/** The people's indicator in which a village is furthest below the whole commune this month. */
export interface Weakest {
  indicator: Indicator;
  value: number;
  households: number;
  /** For every 100 households of the villages that reported it. */
  communeRate: number;
}

/**
 * Among the monthly counts of people without a target of their own: the lowest rate compared with the commune's.
 * undefined when the village has not reported, or is nowhere below the commune.
 */
export function weakest(reports: PublicReports, { village }: VillagePlace): Weakest | undefined {
  const edition = latest(reports);
  const below = reports.indicators.flatMap((indicator) => {
    const value = countOf(edition.counts, village.id, indicator.id);
    const total = edition.totals[indicator.id]?.value;
    if (indicator.target !== null || indicator.unit !== 'người' || indicator.period !== 'monthly') return [];
    if (typeof value !== 'number' || typeof total !== 'number') return [];
    const point = { month: edition.month, value: total, silent: 0, corrections: [] };
    const all = householdsBehind(reports, { kind: 'commune' }, indicator, point);
    const communeRate = per100(total, all);
    const ratio = per100(value, village.households) / communeRate;
    return ratio < 1 ? [{ indicator, value, households: village.households, communeRate, ratio }] : [];
  });
  return below.sort((a, b) => a.ratio - b.ratio)[0];
}

/** "Mở Sổ sức khỏe điện tử: 2 người, bằng 0,2 người trên 100 hộ; mức chung của xã là 5,1." */
export function weakestSentence(
  { indicator, value, households, communeRate }: Weakest,
  { kind }: Pick<PublicReports['commune'], 'kind'>,
): string {
  const { short, unit } = indicator;
  return `${short}: ${formatCount(value)} ${unit}, bằng ${rateWords(value, households, unit)}; mức chung của ${kind} là ${formatDecimal(communeRate)}.`;
}
