// Reports → the indicators most villages are furthest behind in, for what the whole commune should hear about.
import type { Indicator } from '../reports/lists/indicators.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { villagePlaces } from './history.ts';
import { weakest } from './rate.ts';

export interface Weak {
  indicator: Indicator;
  /** Villages in which it is the furthest below the commune. */
  villages: number;
}

/** Most villages first, then in the order of the indicators; none before the first edition. */
export function weakIndicators(reports: PublicReports): Weak[] {
  if (reports.editions.length === 0) return [];
  const found = villagePlaces(reports).map((place) => weakest(reports, place)?.indicator);
  return reports.indicators
    .map((indicator) => ({ indicator, villages: found.filter((one) => one === indicator).length }))
    .filter(({ villages }) => villages > 0)
    .sort((a, b) => b.villages - a.villages);
}
