// A month's edition → what its figures and the plan leave to do in the month after, in sentences; the rest a person writes.
import { hasReported, latest } from '../progress/history.ts';
import { deadline } from '../reports/due.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { addMonths, dayName, monthName } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { targetResult } from './results.ts';
import { names, wordOf } from './words.ts';

export function nextMonth(reports: PublicReports): string[] {
  const { month, commune, villages } = reports;
  const word = wordOf(reports);
  const next = addMonths(month, 1);
  const silent = villages.filter(({ id }) => !hasReported(latest(reports), id));
  const homes = targetResult(reports, 'household_share');
  const left = homes.unmet.reduce((sum, { value, goal }) => sum + goal - value, 0);
  const few = targetResult(reports, 'people_per_month').unmet.map(({ village }) => village);
  const { targets } = listsIn(reports.lists, next);
  return [
    ...(silent.length > 0
      ? [`Đôn đốc ${word} ${names(silent)} gửi báo cáo ${monthName(month)} còn thiếu.`]
      : []),
    ...(left > 0
      ? [
          `Tiếp tục làm mẫu, hướng dẫn số hộ còn lại: ${homes.unmet.length} ${word} chưa đạt còn thiếu ${formatCount(left)} hộ so với mức ${commune.targets.household_share}\u00A0%.`,
        ]
      : []),
    ...(few.length > 0
      ? [
          `Các ${word} chưa đạt mức số người của ${monthName(month)} (${names(few)}) tăng cường hướng dẫn, phấn đấu mỗi tổ ít nhất ${targets.people_per_month} người trong tháng.`,
        ]
      : []),
    `Các ${word} gửi báo cáo ${monthName(next)} trước ngày ${dayName(deadline(next, commune.plan))}.`,
  ];
}
