// A village's months of one year → what the plan counts for thi đua: reported on time, people at or above the target.
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { monthsBetween, type Month } from '../text/date.ts';
import { asOf, latest, type VillagePlace } from './history.ts';
import { targetFigure } from './figure.ts';
import { villageReport, type VillageReport } from './reporting.ts';

export interface VillageMonth {
  month: Month;
  report: VillageReport;
  /** People guided; null = not reported. */
  people: number | null;
  /** The plan's number of people for the village in this month. */
  target: number;
  /** At or above the plan's number of people; null = not reported. */
  enough: boolean | null;
}

export interface VillageYear {
  year: string;
  months: VillageMonth[];
  onTime: number;
  enough: number;
}

/**
 * The year of the newest edition, from the plan's first month in it.
 * Plan of May 2026, III.3 and VI.7: reports before the 20th and results are the basis of the yearly marks; the marks
 * themselves are the commune's, so none is computed here.
 */
export function villageYear(reports: PublicReports, place: VillagePlace): VillageYear {
  const last = latest(reports).month;
  const year = last.slice(0, 4);
  const first = reports.editions[0]?.month ?? last;
  const start = first.startsWith(year) ? first : (`${year}-01` as Month);
  const people = targetFigure(reports, place, 'people_per_month').points;
  const there = (month: Month) =>
    listsIn(reports.lists, month).villages.some(({ id }) => id === place.village.id);
  const months = monthsBetween(start, last)
    .filter(there)
    .map((month): VillageMonth => {
      const { target } = targetFigure(asOf(reports, month), place, 'people_per_month');
      const value = people.find((point) => point.month === month)?.value ?? null;
      return {
        month,
        report: villageReport(reports, month, place.village.id),
        people: value,
        target: target ?? 0,
        enough: value === null ? null : value >= (target ?? 0),
      };
    });
  return {
    year,
    months,
    onTime: months.filter(({ report }) => report.state === 'on-time').length,
    enough: months.filter(({ enough }) => enough === true).length,
  };
}

/** "Năm 2026, trong 5 tháng: báo cáo đúng hạn 5 tháng; đạt mức 50 người 3 tháng." */
export function yearSentence(of: VillageYear): string {
  const { year, months, onTime, enough } = of;
  const level = yearTarget(of);
  const reached = level === null ? 'đạt mức của kế hoạch' : `đạt mức ${level} người`;
  return `Năm ${year}, trong ${months.length} tháng: báo cáo đúng hạn ${onTime} tháng; ${reached} ${enough} tháng.`;
}

/** The number of people the plan asked for in every month of the year; null where it changed during the year. */
export function yearTarget({ months }: VillageYear): number | null {
  const [first, ...others] = new Set(months.map(({ target }) => target));
  return others.length === 0 ? (first ?? null) : null;
}
