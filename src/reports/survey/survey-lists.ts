// Lists through time and a quarter → the villages and the questions of its survey.
import { addMonths, type Month } from '../../text/date.ts';
import { lastMonth, listMonth, monthsOf } from '../../text/period.ts';
import type { Quarter } from '../../text/quarter.ts';
import type { Published } from '../dataset.ts';
import { holdsIn } from '../lists/life.ts';
import { listsIn, villagesNamed, type Lists } from '../lists/lists.ts';
import type { Reports } from '../load.ts';
import type { SurveyItem } from './survey-items.ts';
import type { Village } from '../lists/villages.ts';

/** The villages of a quarter and what its survey asks, in the place of a month's indicators. */
export function surveyLists(
  { lists, items, surveyJournal }: Pick<Reports, 'lists' | 'items' | 'surveyJournal'>,
  quarter: Quarter,
  received = surveyJournal.find(({ period }) => period === quarter)?.received ?? null,
): Pick<Lists, 'villages'> & { indicators: SurveyItem[]; items: SurveyItem[] } {
  const month = listMonth(quarter, received);
  const asked = items.filter((item) => holdsIn(item, month));
  return { villages: listsIn(lists, month).villages, indicators: asked, items: asked };
}

/** The villages and the questions of a survey, as its own file has them. */
export function listsOfSurvey(
  { lists, items }: Pick<Reports, 'lists' | 'items'>,
  { period, received, counts }: Published<Quarter>,
): { villages: Village[]; items: SurveyItem[] } {
  return {
    villages: villagesNamed(lists, counts.villages, listMonth(period, received)),
    items: items.filter(({ id }) => counts.columns.includes(id)),
  };
}

/** What a period may have, and what of it is there for only a part of the period. */
export type PeriodLists = Lists & { optional?: ReadonlySet<string> };

/** A quarter's survey may be made before or after a change at its beginning or within it. */
export function quarterLists(
  { lists, items }: Pick<Reports, 'lists' | 'items'>,
  quarter: Quarter,
): PeriodLists {
  const [first, ...rest] = monthsOf(quarter) as [Month, ...Month[]];
  const months = [addMonths(first, -1), first, ...rest];
  const all = [...lists.villages, ...items];
  const there = all.filter((one) => months.some((month) => holdsIn(one, month)));
  const always = new Set(there.filter((one) => months.every((month) => holdsIn(one, month))));
  return {
    villages: villagesNamed(
      lists,
      there.map(({ id }) => id),
      lastMonth(quarter),
    ),
    indicators: items.filter((item) => there.includes(item)),
    optional: new Set(there.filter((one) => !always.has(one)).map(({ id }) => id)),
  };
}
