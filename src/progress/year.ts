// A village's months of one year → what the plan counts for thi đua: reported on time, people at or above the target.
import type { PublicReports } from '../reports/protect.ts';
import { monthsBetween, type Month } from '../text/date.ts';
import { latest, type Place } from './history.ts';
import { targetFigure } from './figure.ts';
import { villageReport, type VillageReport } from './reporting.ts';

export interface VillageMonth {
  month: Month;
  report: VillageReport;
  /** People guided; null = not reported. */
  people: number | null;
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
export function villageYear(reports: PublicReports, place: Extract<Place, { kind: 'village' }>): VillageYear {
  const last = latest(reports).month;
  const year = last.slice(0, 4);
  const first = reports.editions[0]?.month ?? last;
  const start = first.startsWith(year) ? first : (`${year}-01` as Month);
  const people = targetFigure(reports, place, 'people_per_month').points;
  const target = reports.commune.targets.people_per_month;
  const months = monthsBetween(start, last).map((month): VillageMonth => {
    const value = people.find((point) => point.month === month)?.value ?? null;
    return {
      month,
      report: villageReport(reports, month, place.index),
      people: value,
      enough: value === null ? null : value >= target,
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
export function yearSentence({ year, months, onTime, enough }: VillageYear, target: number): string {
  return `Năm ${year}, trong ${months.length} tháng: báo cáo đúng hạn ${onTime} tháng; đạt mức ${target} người ${enough} tháng.`;
}
