// What the public sees of every month, and a month as it was put together at the desk → the same with that month in it, for its papers.
import { dayOf } from '../intake/merge/receipts.ts';
import { countOf, hasCount, makeCounts } from '../reports/counts.ts';
import { inMonth } from '../reports/lists/lists.ts';
import { dayKey } from '../reports/public/days.ts';
import { isSmall, shownTotal, type PublicValue } from '../reports/public/disclosure.ts';
import type { PublicEdition, PublicReports } from '../reports/public/protect.ts';
import type { Day, Month } from '../text/date.ts';
import type { Judged } from './judged.ts';

/** The month with every figure the clerk has; what was published and is not shown stays so. Other months are the public's. */
export function withMonth(all: PublicReports, judged: Judged, month: Month, today: Day): PublicReports {
  const { villages, indicators, after, found } = judged;
  const brought = found?.publication.brought ?? [];
  const before = all.editions.find((one) => one.month === month);
  const [rows, columns] = [villages, indicators].map((list) => list.map(({ id }) => id));
  const counts = makeCounts<Exclude<PublicValue, null>>(rows!, columns!, (village, column) => {
    const published = countOf(before?.counts, village, column);
    return countOf(after, village, column) ?? (isSmall(published) ? published : null);
  });
  const edition: PublicEdition = {
    ...{ month, received: brought.length > 0 ? today : (before?.received ?? null), counts },
    totals: Object.fromEntries(
      counts.columns.map((id, at) => [id, shownTotal(counts.rows.map((row) => row[at] ?? null))]),
    ),
  };
  const days = new Map(all.days.villages);
  for (const { village, said } of brought) {
    if (hasCount(before?.counts, village)) continue;
    const [key, day] = [dayKey(month, village), dayOf(said, { received: today })];
    if (day < (days.get(key) ?? '9')) days.set(key, day);
  }
  const editions = [...all.editions.filter((one) => one.month !== month), edition];
  editions.sort((a, b) => (a.month < b.month ? -1 : 1));
  const firstReceived = new Map(all.firstReceived);
  if (!before) firstReceived.set(month, today);
  return inMonth(
    { ...all, editions, firstReceived, days: { ...all.days, villages: days } },
    editions.at(-1)!.month,
  );
}
