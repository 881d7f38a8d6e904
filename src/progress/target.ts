// A figure + a target of the plan → how far it is, as a status with a stated rule.
import type { Commune } from '../reports/commune.ts';
import type { Indicator } from '../reports/indicators.ts';
import type { Village } from '../reports/villages.ts';
import type { Status } from '../text/status.ts';
import type { Point } from './history.ts';

/** The count a village must reach: 80 % of 1310 households is 1048; 50 people is 50. Rounded up: the plan says "ít nhất". */
export function targetCount(
  indicator: Indicator,
  village: Village,
  targets: Commune['targets'],
): number | null {
  if (indicator.target === 'household_share') {
    return Math.ceil((targets.household_share * village.households) / 100 - 1e-9);
  }
  if (indicator.target === 'people_per_month') return targets.people_per_month;
  return null;
}

/** The status of the last point of a series, by the rule of `Status`. */
export function statusOf(points: readonly Point[], target: number): Status {
  const current = points.at(-1)?.value ?? null;
  if (current === null) return 'unknown';
  if (current >= target) return 'met';
  const previous = previousReported(points)?.value ?? 0;
  return current > previous ? 'growing' : 'stuck';
}

/** The last reported point before the newest month. */
export function previousReported(points: readonly Point[]): Point | undefined {
  return points.slice(0, -1).findLast((point) => point.value !== null);
}
