// A figure + a target of the plan → how far it is, as a status with a stated rule.
import type { Indicator } from '../reports/lists/indicators.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Village } from '../reports/lists/villages.ts';
import type { Status } from '../text/status.ts';
import type { Point } from './history.ts';

export type TargetId = NonNullable<Indicator['target']>;

/** The least count that is a share of the households, in percent; rounded up, since the plan says "ít nhất". */
export const shareCount = (share: number, households: number) => Math.ceil((share * households) / 100 - 1e-9);

/**
 * The count a village must reach in the month of `reports`: 80 % of 1310 households is 1048; 50 people for each team the village has (plan of May 2026, I.2 and III.3).
 */
export function targetCount(
  indicator: Indicator,
  village: Village,
  { lists, month, commune: { targets } }: Pick<PublicReports, 'lists' | 'month' | 'commune'>,
): number | null {
  if (indicator.target === 'household_share') {
    return shareCount(targets.household_share, village.households);
  }
  if (indicator.target === 'people_per_month') {
    return targets.people_per_month * (listsIn(lists, month).teamsOf[village.id] ?? 1);
  }
  return null;
}

/**
 * The status of the last point of a series, by the rule of `Status`.
 * @param before the point it is compared with
 */
export function statusOf(points: readonly Point[], target: number, before: Point | null): Status {
  const current = points.at(-1)?.value ?? null;
  if (current === null) return 'unknown';
  if (current >= target) return 'met';
  if (before?.value == null) return 'below';
  return current > before.value ? 'growing' : 'stuck';
}
