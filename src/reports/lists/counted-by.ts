// The lists, and the day figures came in → the lists with the households that were known on that day.
import { addMonths, monthOf, type Day, type Month } from '../../text/date.ts';
import type { HouseholdCount } from './households.ts';
import type { DatedLists } from './lists.ts';

/**
 * The lists as they were known on the day figures came in: households counted after it are used from the next month
 * on, as they will be once the figures are published.
 */
export function countedBy(
  lists: DatedLists,
  received: Day,
  editions: readonly { period: Month }[],
): DatedLists {
  const published = new Set(editions.map(({ period }) => period));
  const isLate = ({ on, from }: HouseholdCount) =>
    on > received && from === monthOf(on) && !published.has(from);
  if (!lists.households.some(isLate)) return lists;
  const households = lists.households.map((one) =>
    isLate(one) ? { ...one, from: addMonths(one.from, 1) } : one,
  );
  return { ...lists, households };
}
