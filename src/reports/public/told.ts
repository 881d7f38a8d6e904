// Imports and corrections → those the public is told of: only what changed something shown, so that a hidden change stays unseen.
import type { Day, Month } from '../../text/date.ts';
import type { Period } from '../../text/period.ts';
import type { Quarter } from '../../text/quarter.ts';
import type { Correction } from '../corrections.ts';
import { countOf, makeCounts, type Counts } from '../counts.ts';
import type { Published } from '../dataset.ts';
import { isSmall, shownChange, shownRow, tellsCount, type PublicValue } from './disclosure.ts';
import type { JournalEntry } from '../journal.ts';
import { everyIndicator, listsIn, type DatedLists } from '../lists/lists.ts';
import type { SurveyItem } from '../survey/survey-items.ts';

/** A correction of a month's figure as the public sees it. */
export interface PublicCorrection extends Omit<Correction, 'period' | 'old' | 'new' | 'reason'> {
  month: Month;
  old: PublicValue;
  new: PublicValue;
  /** null where the words could tell a hidden number: a reason is of all that one import changed. */
  reason: string | null;
}

/** A correction of a month; null where both of its numbers are hidden. */
export function tellCorrection(
  { period, reason, ...one }: Correction<Month>,
  lists: DatedLists,
): PublicCorrection | null {
  const { indicators } = listsIn(lists, period);
  const indicator = [...indicators, ...everyIndicator(lists)].find(({ id }) => id === one.indicator);
  const shown = shownChange(one.old, one.new, indicator?.minCount ?? null);
  if (!shown) return null;
  const open = !isSmall(shown.old) && !isSmall(shown.new);
  const hides = indicators.some(({ minCount }) => minCount !== null);
  return { ...one, month: period, ...shown, reason: open && !(hides && tellsCount(reason)) ? reason : null };
}

/**
 * The import a period's figures are said to be from: the last one that changed something shown.
 * @param hidden days of the imports that did not
 */
export function toldImport<P extends Period>(
  published: Published<P>,
  journal: readonly JournalEntry[],
  hidden: ReadonlySet<Day>,
): Pick<Published, 'received'> {
  const { period, received } = published;
  if (received === null) return { received };
  const entries = journal.filter((one) => one.period === period);
  const last = entries.findLastIndex((one) => one.received === received);
  const told = entries.slice(0, last + 1).findLast((one, index) => index === 0 || !hidden.has(one.received))!;
  return { received: told.received };
}

/** Days on which a period was corrected without anything shown becoming another. */
export function hiddenDays(all: readonly Day[], told: readonly Day[]): Set<Day> {
  return new Set(all.filter((date) => !told.includes(date)));
}

export interface Replacement {
  date: Day;
  /** null where the words could tell a hidden number. */
  reason: string | null;
}

/** What the public is told of a survey's correction. */
export const tellReplacement = ({ date, reason }: { date: Day; reason: string }): Replacement => ({
  date,
  reason: tellsCount(reason) ? null : reason,
});

/** Every day and reason of a survey's corrections, oldest first, and whether they changed something shown. */
export function replacementsOf(
  { period, counts }: Pick<Published<Quarter>, 'period' | 'counts'>,
  corrections: readonly Correction[],
  items: readonly SurveyItem[],
): { date: Day; reason: string; told: boolean }[] {
  const own = corrections.filter((one) => one.period === period);
  const acts = Map.groupBy(own, ({ date, reason }) => `${date} ${reason}`);
  let after = counts;
  return [...acts.values()]
    .reverse()
    .map((changes) => {
      const before = undo(after, changes);
      const told = shownRows(before, items) !== shownRows(after, items);
      after = before;
      return { date: changes[0]!.date, reason: changes[0]!.reason, told };
    })
    .reverse();
}

/** The counts as they were before these corrections. */
function undo(counts: Counts<number>, corrections: readonly Correction[]): Counts<number> {
  return makeCounts(counts.villages, counts.columns, (village, column) => {
    const first = corrections.find((one) => one.village === village && one.indicator === column);
    return first ? first.old : countOf(counts, village, column);
  });
}

function shownRows(counts: Counts<number>, items: readonly SurveyItem[]): string {
  const rows = counts.villages.map((village) =>
    shownRow(
      items.map(({ id }) => countOf(counts, village, id)),
      items,
    ),
  );
  return JSON.stringify(rows);
}
