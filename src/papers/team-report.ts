// A month's edition → what one village's team says of its own month: against the plan, every indicator, lines to fill in by hand.
import { figure, targetFigure } from '../progress/figure.ts';
import { asOf, latest, valueBefore, type Point, type VillagePlace } from '../progress/history.ts';
import { howKnown } from '../progress/provenance.ts';
import { reportWords, villageReport } from '../progress/reporting.ts';
import { coveredWords, deadline } from '../reports/due.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { capital } from '../text/capital.ts';
import { dayName, monthName, type Day, type Month } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { center, left, NO_COUNT, NO_COUNT_NOTE, right, type Cell, type Table } from './paper.ts';
import { longMonth } from './words.ts';

/** No administrative document: a team has no seal, so it has no state's heading, number or signature either. */
export interface TeamReport {
  sample: boolean;
  /** The file's own date. */
  day: Day;
  /** Lines above, the first one naming the team. */
  titles: readonly string[];
  sentences: readonly string[];
  table: Table;
}

/** Undefined where there was no such village in the month. */
export function teamReport(all: PublicReports, month: Month, id: string): TeamReport | undefined {
  const reports = asOf(all, month);
  const { commune } = reports;
  const village = reports.villages.find((one) => one.id === id);
  if (!village) return undefined;
  const word = commune.village_word;
  const plan = commune.plan;
  const covered = coveredWords(month, plan);
  const place = { kind: 'village', village } as const;
  const sent = villageReport(reports, month, id);
  const people = targetFigure(reports, place, 'people_per_month');
  return {
    sample: commune.sample,
    day: latest(reports).received ?? deadline(month, plan),
    titles: [
      'TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG',
      `${word.toUpperCase()} ${village.name.toUpperCase()}, ${commune.kind.toUpperCase()} ${commune.name.toUpperCase()}`,
      `KẾT QUẢ HOẠT ĐỘNG ${longMonth(month).toUpperCase()}`,
    ],
    sentences: [
      `${capital(reportWords(sent))} (hạn: trước ngày ${dayName(deadline(month, plan))}).${covered && ` Số liệu tính ${covered}.`}`,
      targetFigure(reports, place, 'household_share').sentence,
      ...[people.sentence, howKnown(reports, people)].filter(Boolean),
    ],
    table: tableOf(reports, place),
  };
}

function tableOf(reports: PublicReports, place: VillagePlace): Table {
  const { month, editions } = reports;
  const before = editions.at(-2)?.month;
  return {
    columns: [
      ...[center('TT', 5), left('Chỉ tiêu', 34), left('Đơn vị', 10), right(capital(monthName(month)), 11)],
      ...(before ? [right(capital(monthName(before)), 11), right('Tăng, giảm', 9)] : []),
      right('Mục tiêu', 9),
    ],
    rows: reports.indicators.map((indicator, index): Cell[] => {
      const { points, target } = figure(reports, place, indicator);
      const [now] = points.slice(-1);
      const then = before ? valueBefore(reports, place, indicator, points) : null;
      const known = then?.month === before ? (then?.value ?? null) : null;
      return [
        ...[index + 1, indicator.label, indicator.unit, countCell(now)],
        ...(before ? [known ?? NO_COUNT, changeCell(now?.value ?? null, known)] : []),
        target,
      ];
    }),
    foot: [],
    notes: [NO_COUNT_NOTE],
  };
}

const countCell = (point: Point | undefined): Cell =>
  point?.value ?? (point?.under === undefined ? NO_COUNT : `dưới ${point.under}`);

function changeCell(now: number | null, before: number | null): Cell {
  if (now === null || before === null) return null;
  if (now === before) return 'bằng';
  return `${now > before ? 'tăng' : 'giảm'} ${formatCount(Math.abs(now - before))}`;
}
