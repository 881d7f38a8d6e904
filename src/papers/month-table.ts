// A month's edition → the table of its villages: households, every indicator, when each reported, the sums and what they leave out.
import { history, villagePlaces, asOf } from '../progress/history.ts';
import { reportDay, villageReport } from '../progress/reporting.ts';
import { countOf } from '../reports/counts.ts';
import type { PublicValue } from '../reports/public/disclosure.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Month } from '../text/date.ts';
import { center, left, NO_COUNT, NO_COUNT_NOTE, right, type Cell, type Table } from './paper.ts';
import { wordOf } from './words.ts';

/**
 * The annex of the report, and the workbook beside the month's page: as protected as the reports it is made of.
 * @param all every edition; later ones than `month` are left out of account
 */
export function monthTable(all: PublicReports, month: Month): Table {
  const reports = asOf(all, month);
  const { indicators, villages, commune } = reports;
  const counts = reports.editions.at(-1)?.counts;
  const year = month.slice(0, 4);
  const sums = indicators.map((one) => history(reports, { kind: 'commune' }, one).at(-1));
  const counted = sums.map((sum) => villages.length - (sum?.silent ?? villages.length) - (sum?.small ?? 0));
  const homes = villages.reduce((sum, { households }) => sum + households, 0);
  return {
    columns: [
      center('TT', 5),
      left(commune.village_word, 14),
      right(`Số hộ của ${wordOf(reports)}`, 8),
      ...indicators.map(({ label, unit }) => right(`${label} (${unit})`, 9)),
      left('Báo cáo', 22),
    ],
    rows: villagePlaces(reports).map(({ village: { id, name, households } }, index): Cell[] => [
      ...[index + 1, name, households],
      ...indicators.map((one) => cellOf(countOf(counts, id, one.id))),
      reportDay(villageReport(reports, month, id), year),
    ]),
    foot: [
      [null, 'Cộng', homes, ...sums.map((sum) => sum?.value ?? NO_COUNT), null],
      [null, `Số ${wordOf(reports)} có số liệu`, villages.length, ...counted, null],
    ],
    notes: [
      ...(sums.some((sum) => sum?.silent !== 0) ? [NO_COUNT_NOTE] : []),
      `Dòng cộng của mỗi chỉ tiêu chỉ tính các ${wordOf(reports)} có nêu số.`,
    ],
  };
}

const cellOf = (value: PublicValue): Cell =>
  typeof value === 'object' && value !== null ? `dưới ${value.under}` : (value ?? NO_COUNT);
