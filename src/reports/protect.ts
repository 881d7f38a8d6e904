// Reports as the commune has them → reports as the public may see them: small counts hidden so that no total gives them back.
import type { Day, Month } from '../text/date.ts';
import type { Commune } from './commune.ts';
import type { Correction } from './corrections.ts';
import type { Lists } from './editions.ts';
import type { PublishedEdition, Reports } from './load.ts';
import type { SurveyItem } from './survey-items.ts';
import { protectSurvey, type PublicSurvey } from './survey-protect.ts';
import type { Team } from './teams.ts';

/** few: a count under the indicator's `min_count`; withheld: hidden so that a total does not give a small one back. */
export type PublicValue = number | null | 'few' | 'withheld';

export interface Total {
  /** Sum over the villages that reported; null when none did. */
  value: number | null | 'withheld';
  /** Villages that did not report. */
  silent: number;
}

export interface PublicEdition {
  month: Month;
  received: Day | null;
  source: string | null;
  figures: readonly (readonly PublicValue[])[];
  totals: readonly Total[];
}

export interface PublicCorrection extends Omit<Correction, 'old' | 'new'> {
  old: PublicValue;
  new: PublicValue;
}

export interface PublicReports extends Lists {
  commune: Commune;
  /** In order of month. */
  editions: readonly PublicEdition[];
  corrections: readonly PublicCorrection[];
  /** First day each edition came in, with the villages it then had. */
  firstReceived: ReadonlyMap<Month, Day>;
  /** What the household survey asks, and every survey in order of quarter. */
  items: readonly SurveyItem[];
  surveys: readonly PublicSurvey[];
  teams: readonly Team[];
}

export function protect(reports: Reports): PublicReports {
  const { commune, villages, indicators, editions, corrections, journal } = reports;
  const smallest = new Map(indicators.map(({ id, minCount }) => [id, minCount]));
  const mask = (indicator: string, value: number | null): PublicValue =>
    maskOne(value, smallest.get(indicator) ?? null);
  return {
    commune,
    villages,
    indicators,
    editions: editions.map((edition) => protectEdition(edition, reports)),
    corrections: corrections.map((one) => ({
      ...one,
      old: mask(one.indicator, one.old),
      new: mask(one.indicator, one.new),
    })),
    firstReceived: new Map([...journal].reverse().map(({ month, received }) => [month, received])),
    items: reports.items,
    teams: reports.teams,
    surveys: reports.surveys.map((survey) => protectSurvey(survey, reports.items)),
  };
}

function maskOne(value: number | null, minCount: number | null): PublicValue {
  return minCount !== null && value !== null && value > 0 && value < minCount ? 'few' : value;
}

function protectEdition(edition: PublishedEdition, { villages, indicators }: Reports): PublicEdition {
  const columns = indicators.map(({ minCount }, i) => {
    const values = villages.map((_, v) => edition.figures[v]?.[i] ?? null);
    return protectColumn(values, minCount);
  });
  return {
    month: edition.month,
    received: edition.received,
    source: edition.source,
    figures: villages.map((_, v) => columns.map(({ shown }) => shown[v] ?? null)),
    totals: columns.map(({ total }) => total),
  };
}

/**
 * Hides every count from 1 to minCount − 1. While the total would pin one of them down, the next smallest count is
 * hidden too; where that does not help, the total is.
 */
export function protectColumn(
  values: readonly (number | null)[],
  minCount: number | null,
): { shown: PublicValue[]; total: Total } {
  const reported = values.filter((value) => value !== null);
  const sum = reported.reduce((all, value) => all + value, 0);
  const total: Total = { value: reported.length > 0 ? sum : null, silent: values.length - reported.length };
  const shown: PublicValue[] = values.map((value) => maskOne(value, minCount));
  if (minCount === null || !shown.includes('few')) return { shown, total };
  const others = values.flatMap((value, index) =>
    value !== null && value >= minCount ? [{ value, index }] : [],
  );
  others.sort((a, b) => a.value - b.value);
  while (isPinned(values, shown, minCount)) {
    const next = others.shift();
    if (!next) return { shown, total: { ...total, value: 'withheld' } };
    shown[next.index] = 'withheld';
  }
  return { shown, total };
}

/** True when someone who knows the total can work out a hidden small count: only one value fits. */
function isPinned(
  values: readonly (number | null)[],
  shown: readonly PublicValue[],
  minCount: number,
): boolean {
  const few = shown.filter((one) => one === 'few').length;
  const withheld = shown.filter((one) => one === 'withheld').length;
  const hidden = values.reduce<number>(
    (sum, value, index) => sum + (typeof shown[index] === 'string' ? (value ?? 0) : 0),
    0,
  );
  // What the others at least, and at most, add up to; a withheld count is minCount or more, without an upper end.
  const least = few - 1 + withheld * minCount;
  const most = withheld > 0 ? Infinity : (few - 1) * (minCount - 1);
  const lowest = Math.max(1, hidden - most);
  const highest = Math.min(minCount - 1, hidden - least);
  return highest <= lowest;
}
