// One edition → what a report says of every indicator: the commune's count, the change since the edition before, who met the target.
import type { Indicator } from '../reports/lists/indicators.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Village } from '../reports/lists/villages.ts';
import type { Month } from '../text/date.ts';
import { targetFigure } from '../progress/figure.ts';
import { history, valueBefore, villagePlaces, type Point } from '../progress/history.ts';
import { missingCount } from '../progress/sentence.ts';
import type { TargetId } from '../progress/target.ts';

/** Over the villages with a count in both editions: a sum over others would compare different things. */
export interface Change {
  /** The month compared with. */
  month: Month;
  villages: number;
  /** Less than nothing where the count fell. */
  by: number;
}

export interface Result {
  indicator: Indicator;
  /** The commune's point of the month: the sum, and the villages that are not in it. */
  now: Point;
  /** Villages whose counts are in the sum. */
  counted: number;
  /** null where no village has both counts. */
  change: Change | null;
}

/** Every indicator of the month, in the order of the list. */
export const results = (reports: PublicReports): Result[] =>
  reports.indicators.map((indicator) => resultOf(reports, indicator));

export function resultOf(reports: PublicReports, indicator: Indicator): Result {
  const now = history(reports, { kind: 'commune' }, indicator).at(-1);
  if (!now) throw new Error(`no month of ${indicator.id}`);
  const counted = reports.villages.length - missingCount(now);
  return { indicator, now, counted, change: changeOf(reports, indicator) };
}

function changeOf(reports: PublicReports, indicator: Indicator): Change | null {
  const month = reports.editions.at(-2)?.month;
  if (month === undefined) return null;
  const changes = villagePlaces(reports).flatMap((place) => {
    const points = history(reports, place, indicator);
    const before = valueBefore(reports, place, indicator, points);
    const now = points.at(-1)?.value ?? null;
    return now === null || before?.value == null || before.month !== month ? [] : [now - before.value];
  });
  if (changes.length === 0) return null;
  return { month, villages: changes.length, by: changes.reduce((sum, one) => sum + one, 0) };
}

/** A village's count beside what the plan asks of it. */
export interface Standing {
  village: Village;
  value: number;
  goal: number;
}

export interface TargetResult extends Result {
  met: Standing[];
  unmet: Standing[];
  /** Villages without a count. */
  unknown: Village[];
}

/** A target of the plan in the month of `reports`; villages in official order. */
export function targetResult(reports: PublicReports, target: TargetId): TargetResult {
  const of = villagePlaces(reports).map((place) => ({
    village: place.village,
    ...targetFigure(reports, place, target),
  }));
  const known = of.flatMap(({ village, points, target: goal }): Standing[] => {
    const value = points.at(-1)?.value ?? null;
    return value === null ? [] : [{ village, value, goal: goal ?? 0 }];
  });
  const { indicator } = targetFigure(reports, { kind: 'commune' }, target);
  return {
    ...resultOf(reports, indicator),
    met: known.filter(({ value, goal }) => value >= goal),
    unmet: known.filter(({ value, goal }) => value < goal),
    unknown: of.map(({ village }) => village).filter(({ id }) => !known.some((one) => one.village.id === id)),
  };
}
