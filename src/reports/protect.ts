// Reports as the commune has them → reports as the public may see them: small counts hidden so that no total gives them back.
import type { Day, Month } from '../text/date.ts';
import { isQuarter } from '../text/period.ts';
import type { Commune } from './commune.ts';
import type { Correction } from './corrections.ts';
import { countOf, type Counts } from './counts.ts';
import type { Published } from './dataset.ts';
import { everyIndicator, inMonth, listsIn, type DatedLists, type Lists } from './lists.ts';
import { firstReceived, type Reports } from './load.ts';
import type { SurveyItem } from './survey-items.ts';
import { listsOfSurvey } from './survey-lists.ts';
import { protectSurvey, type PublicSurvey } from './survey-protect.ts';

/** few: a count under the indicator's `min_count`; withheld: hidden so that a total does not give a small one back. */
export type PublicValue = number | null | 'few' | 'withheld';

export interface Total {
  /** Sum over the villages that reported; null when none did. */
  value: number | null | 'withheld';
  /** Villages of the month that did not report. */
  silent: number;
}

export interface PublicEdition {
  month: Month;
  received: Day | null;
  counts: Counts<number | 'few' | 'withheld'>;
  /** By indicator. */
  totals: Readonly<Record<string, Total>>;
}

export interface PublicCorrection extends Omit<Correction, 'period' | 'old' | 'new'> {
  month: Month;
  old: PublicValue;
  new: PublicValue;
}

/** What the public may see, with the lists as of one month. */
export interface PublicReports extends Lists {
  /** With the targets of `month`. */
  commune: Commune;
  /** The month whose villages, households, indicators and targets these are. */
  month: Month;
  lists: DatedLists;
  /** In order of month. */
  editions: readonly PublicEdition[];
  corrections: readonly PublicCorrection[];
  /** First day each edition came in, with the villages it then had. */
  firstReceived: ReadonlyMap<Month, Day>;
  /** What the household survey asks, and every survey in order of quarter. */
  items: readonly SurveyItem[];
  surveys: readonly PublicSurvey[];
}

/** The reports the public may see, with the lists of the newest month; before the first one, of the plan's. */
export function protect(reports: Reports): PublicReports {
  const { commune, lists, corrections } = reports;
  const editions = reports.editions.map((edition) => protectEdition(edition, lists));
  const surveys = reports.surveys.map((survey) => {
    const { items } = listsOfSurvey(reports, survey);
    return protectSurvey(survey, items, replacements(reports, survey));
  });
  const month = editions.at(-1)?.month ?? commune.plan.date;
  return inMonth(
    {
      ...{ commune, lists, editions, surveys },
      corrections: corrections.flatMap((one) => protectCorrection(one, editions, lists)),
      firstReceived: firstReceived(reports.journal),
      items: reports.items,
    },
    month,
  );
}

/** Days and reasons of a survey's corrections, as its journal or the list of corrections has them. */
function replacements(
  { surveyJournal, corrections }: Reports,
  { period }: Published,
): PublicSurvey['replaced'] {
  const noted = surveyJournal.flatMap((one) =>
    one.period === period && one.reason !== undefined ? [{ date: one.received, reason: one.reason }] : [],
  );
  const corrected = corrections.filter((one) => one.period === period);
  const acts = new Map(
    [...noted, ...corrected.map(({ date, reason }) => ({ date, reason }))].map((one) => [
      `${one.date} ${one.reason}`,
      one,
    ]),
  );
  return [...acts.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** A correction says no more than the cell it is of: where that is hidden, so are its numbers. */
function protectCorrection(
  { period, ...one }: Correction,
  editions: readonly PublicEdition[],
  lists: DatedLists,
): PublicCorrection[] {
  if (isQuarter(period)) return [];
  const { indicators } = listsIn(lists, period);
  const indicator = [...indicators, ...everyIndicator(lists)].find(({ id }) => id === one.indicator);
  const edition = editions.find(({ month }) => month === period);
  const hidden = typeof countOf(edition?.counts, one.village, one.indicator) === 'string';
  const mask = (value: number | null): PublicValue => {
    const shown = maskOne(value, indicator?.minCount ?? null);
    return hidden && typeof shown === 'number' ? 'withheld' : shown;
  };
  return [{ ...one, month: period, old: mask(one.old), new: mask(one.new) }];
}

function maskOne(value: number | null, minCount: number | null): PublicValue {
  return minCount !== null && value !== null && value > 0 && value < minCount ? 'few' : value;
}

function protectEdition({ period, received, counts }: Published<Month>, lists: DatedLists): PublicEdition {
  const { villages, indicators } = listsIn(lists, period);
  const [rows, columns] = [villages.map(({ id }) => id), indicators.map(({ id }) => id)];
  const protectedColumns = indicators.map(({ id, minCount }) =>
    protectColumn(
      rows.map((village) => countOf(counts, village, id)),
      minCount,
    ),
  );
  return {
    ...{ month: period, received },
    counts: {
      ...{ villages: rows, columns },
      rows: rows.map((_, row) => protectedColumns.map(({ shown }) => shown[row] ?? null)),
    },
    totals: Object.fromEntries(protectedColumns.map(({ total }, index) => [columns[index], total])),
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
