// A figure with a target → how fast it came nearer since the last report, and what is needed a month where a day is set.
import type { Indicator } from '../reports/lists/indicators.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { dayName, monthName, monthOf, monthsBetween, type Day, type Month } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { targetFigure, type Figure } from './figure.ts';
import { valueBefore, villagePlaces } from './history.ts';
import type { TargetId } from './target.ts';

/** "Sau tháng 8/2026 thêm 47 hộ. Để kịp ngày 31/12/2026 cần thêm 78 hộ mỗi tháng."; "" where there is nothing to reach. */
export function paceSentence(reports: PublicReports, figure: Figure): string {
  const { indicator, place, points, target } = figure;
  const now = points.at(-1)?.value ?? null;
  if (target === null || now === null || indicator.target === null || now >= target) return '';
  const before = valueBefore(reports, place, indicator, points);
  const speed =
    before?.value == null
      ? 'Mới có một lần báo cáo, chưa biết nhanh hay chậm.'
      : `${change(now - before.value, indicator, before.month)}.`;
  const needed = neededSentence(reports, indicator.target, target - now, indicator);
  return `${speed}${needed && ` ${needed}`}`;
}

/** The same of the whole commune, over the villages that reported both times. */
export function communePace(reports: PublicReports, target: TargetId): string {
  const before = reports.editions.at(-2)?.month;
  const figures = villagePlaces(reports).map((place) => targetFigure(reports, place, target));
  const pairs = bothTimes(figures, before);
  const { indicator } = figures[0] ?? {};
  if (!indicator || !before || pairs.length === 0) return '';
  const total = pairs.reduce((sum, [then, now]) => sum + now - then, 0);
  const where = `Ở ${pairs.length} ${reports.commune.village_word.toLowerCase()} báo cáo cả hai tháng`;
  const left = figures.reduce(
    (sum, { target: goal, points }) => sum + Math.max(0, (goal ?? 0) - (points.at(-1)?.value ?? 0)),
    0,
  );
  const needed = neededSentence(reports, target, left, indicator);
  return `${where}: ${change(total, indicator, before).toLowerCase()}.${needed && ` ${needed}`}`;
}

/** The values of the figures that have one in the month before and in the newest. */
function bothTimes(figures: readonly Figure[], before: Month | undefined): [number, number][] {
  return figures.flatMap(({ points }): [number, number][] => {
    const then = points.find(({ month }) => month === before)?.value;
    const now = points.at(-1)?.value;
    return then == null || now == null ? [] : [[then, now]];
  });
}

function change(difference: number, { unit, period }: Indicator, before: Month): string {
  const count = `${formatCount(Math.abs(difference))} ${unit}`;
  if (difference === 0) return `Không đổi so với ${monthName(before)}`;
  if (period === 'cumulative' && difference > 0) return `Thêm ${count} so với ${monthName(before)}`;
  return `${difference > 0 ? 'Nhiều hơn' : 'Ít hơn'} ${monthName(before)} ${count}`;
}

/** Only what adds up month by month can be divided over the months left. */
function neededSentence(
  { lists, month }: PublicReports,
  target: TargetId,
  gap: number,
  { unit, period }: Indicator,
): string {
  const day: Day | null = listsIn(lists, month).targetDays[target];
  if (day === null || period !== 'cumulative' || gap <= 0) return '';
  const months = monthsBetween(month, monthOf(day)).length - 1;
  if (months <= 0) return `Hạn là ngày ${dayName(day)}, còn thiếu ${formatCount(gap)} ${unit}.`;
  return `Để kịp ngày ${dayName(day)} cần thêm ${formatCount(Math.ceil(gap / months))} ${unit} mỗi tháng.`;
}
