// One edition → what a list of villages shows of each: counts, rates, status, report, in words and to sort by.
import type { PublicReports } from '../reports/public/protect.ts';
import type { Village } from '../reports/lists/villages.ts';
import { formatCount } from '../text/number.ts';
import { NOT_REPORTED } from '../text/phrases.ts';
import type { Status } from '../text/status.ts';
import { targetFigure, type Figure } from './figure.ts';
import { householdsBehind, history, latest, villagePlaces } from './history.ts';
import { per100, rateWords } from './rate.ts';
import { reportWords, villageReport, type VillageReport } from './reporting.ts';
import { communeSentence } from './sentence.ts';
import { householdShare } from './village-sentence.ts';

export interface VillageOverview {
  village: Village;
  /** Households guided, all months. */
  figure: Figure;
  /** People of the month. */
  peopleFigure: Figure;
  /** "814/1.310 hộ (62 %)" */
  households: string;
  /** "39 người trong tháng, bằng 3,0 người trên 100 hộ" */
  people: string;
  /** Status against the share of households. */
  status: Status;
  report: VillageReport;
  reportWords: string;
  /** What a reader may sort by; null when not reported. */
  sortBy: { share: number | null; people: number | null; peopleRate: number | null };
}

/** Every village of the newest edition, in official order. */
export function overview(reports: PublicReports): VillageOverview[] {
  const { targets } = reports.commune;
  return villagePlaces(reports).map((place) => {
    const { village } = place;
    const guided = targetFigure(reports, place, 'household_share');
    const value = guided.points.at(-1)?.value ?? null;
    const peopleFigure = targetFigure(reports, place, 'people_per_month');
    const people = peopleFigure.points.at(-1)?.value ?? null;
    const report = villageReport(reports, latest(reports).month, village.id);
    return {
      village,
      figure: guided,
      peopleFigure,
      households:
        value === null ? `số hộ: ${NOT_REPORTED}` : householdShare(value, village, targets.household_share),
      people:
        people === null
          ? `số người: ${NOT_REPORTED}`
          : `${formatCount(people)} người trong tháng, bằng ${rateWords(people, village.households, 'người')}`,
      status: guided.status ?? 'unknown',
      report,
      reportWords: reportWords(report),
      sortBy: {
        share: value === null ? null : per100(value, village.households),
        people,
        peopleRate: people === null ? null : per100(people, village.households),
      },
    };
  });
}

/** The sentence of the commune: households guided in the villages that reported, against those villages' households. */
export function communeOverview(reports: PublicReports): string {
  const place = { kind: 'commune' } as const;
  const { indicator } = targetFigure(reports, place, 'household_share');
  const points = history(reports, place, indicator);
  const now = points.at(-1);
  return communeSentence(reports, points, now ? householdsBehind(reports, place, indicator, now) : 0);
}
