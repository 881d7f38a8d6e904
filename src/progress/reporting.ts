// A village in a month → whether and when it reported, compared with the day the plan sets.
import { countOf } from '../reports/counts.ts';
import { dayKey } from '../reports/public/days.ts';
import { coveredRule, deadline } from '../reports/due.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { dayName, type Day, type Month } from '../text/date.ts';
import { NOT_REPORTED } from '../text/phrases.ts';
import { hasReported } from './history.ts';

/** undated: the figures did not come through an import, so nobody knows when they came in. */
export type ReportState = 'on-time' | 'late' | 'undated' | 'silent';

export interface VillageReport {
  state: ReportState;
  /** Day the commune first had a figure of this village for the month. */
  day: Day | null;
}

/** On time is strictly before the day of the plan; on the day itself is late. */
export function villageReport(reports: PublicReports, month: Month, village: string): VillageReport {
  const edition = reports.editions.find((one) => one.month === month);
  if (!edition || !hasReported(edition, village)) return { state: 'silent', day: null };
  const day =
    reports.days.villages.get(dayKey(month, village)) ??
    addedLater(reports, month, village) ??
    reports.firstReceived.get(month) ??
    null;
  if (day === null) return { state: 'undated', day };
  return { state: day < deadline(month, reports.commune.plan) ? 'on-time' : 'late', day };
}

/**
 * The day a village that was silent in the first import was added, as corrections told it before receipts were kept;
 * undefined when it was there from the start.
 */
function addedLater(reports: PublicReports, month: Month, village: string): Day | undefined {
  const edition = reports.editions.find((one) => one.month === month);
  const added = reports.corrections.filter(
    (one) => one.month === month && one.village === village && one.old === null,
  );
  const later = new Set(added.map(({ indicator }) => indicator));
  const fromStart = edition?.counts.columns.some(
    (id) => countOf(edition.counts, village, id) !== null && !later.has(id),
  );
  if (fromStart) return undefined;
  return added.map(({ date }) => date).sort()[0];
}

/** How a state is called, on pages and in the open data. */
export const REPORT_STATES: Record<ReportState, string> = {
  'on-time': 'đúng hạn',
  late: 'sau hạn',
  undated: 'không rõ ngày',
  silent: NOT_REPORTED,
};

/** "đúng hạn, ngày 18/9/2026"; "đúng hạn, ngày 18/9" in a table of the year given. */
export function reportDay({ state, day }: VillageReport, ofYear?: string): string {
  return day === null ? REPORT_STATES[state] : `${REPORT_STATES[state]}, ngày ${dayName(day, ofYear)}`;
}

/** "báo cáo đúng hạn, ngày 18/9/2026" */
export function reportWords(report: VillageReport): string {
  return report.state === 'silent' ? NOT_REPORTED : `báo cáo ${reportDay(report)}`;
}

/** The rule in words, for the page. */
export function reportRule({ commune }: PublicReports): string {
  const rule = coveredRule(commune.plan);
  return `${rule && `${rule} `}Đúng hạn là báo cáo trước ngày ${commune.plan.report_day} của tháng.`;
}

/** How many villages reported on time, late, at an unknown day, or not. */
export function reportCounts(reports: PublicReports, month: Month): Record<ReportState, number> {
  const counts: Record<ReportState, number> = { 'on-time': 0, late: 0, undated: 0, silent: 0 };
  for (const { id } of listsIn(reports.lists, month).villages)
    counts[villageReport(reports, month, id).state]++;
  return counts;
}
