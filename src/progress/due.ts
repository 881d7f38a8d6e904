// Public reports and the day a page is made → the sentence that names the months that are due and missing.
import { overdueMonths } from '../reports/due.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { addMonths, dayName, monthName, type Day, type Month } from '../text/date.ts';
import { hasReported } from './history.ts';

/** "Tính đến ngày 27/11/2026, xã chưa có số liệu tháng 10/2026, tháng 11/2026."; "" when none is missing. */
export function overdueSentence({ editions, commune }: PublicReports, today: Day): string {
  const missing = overdueMonths(
    editions.map(({ month }) => month),
    commune.plan,
    today,
  );
  return say(commune.kind, missing, today);
}

/** The same of one village, also of months for which others have reported. */
export function villageOverdueSentence(reports: PublicReports, village: string, today: Day): string {
  const { editions, lists, commune } = reports;
  const reported = editions.filter((edition) => hasReported(edition, village)).map(({ month }) => month);
  const missing = overdueMonths(reported, commune.plan, today, editions[0]?.month).filter((month) =>
    listsIn(lists, month).villages.some(({ id }) => id === village),
  );
  return say(commune.village_word.toLowerCase(), missing, today);
}

const say = (who: string, missing: readonly Month[], today: Day) =>
  missing.length === 0
    ? ''
    : `Tính đến ngày ${dayName(today)}, ${who} chưa có số liệu ${monthNames(missing)}.`;

/** "tháng 6/2026, tháng 8/2026 đến tháng 11/2026" */
export function monthNames(months: readonly Month[]): string {
  const runs: Month[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && addMonths(run.at(-1)!, 1) === month) run.push(month);
    else runs.push([month]);
  }
  return runs
    .map((run) =>
      run.length > 2 ? `${monthName(run[0]!)} đến ${monthName(run.at(-1)!)}` : run.map(monthName).join(', '),
    )
    .join(', ');
}
