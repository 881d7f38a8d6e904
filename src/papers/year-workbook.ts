// The editions of a year → the commune's table for thi đua, or one village's own, as a workbook.
import { deadline } from '../reports/due.ts';
import { inMonth } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Scoring } from '../reports/scoring.ts';
import { monthName, type Day } from '../text/date.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { workbook } from './workbook.ts';
import { wordOf } from './words.ts';
import { yearOf, type Year } from './year.ts';
import { yearRules } from './year-rules.ts';
import { monthsTable, summaryTable } from './year-tables.ts';

/** What a year's workbook is made of. */
export interface YearPaper {
  /** As month-report.ts says: every count on the commune's own machine, protected ones in a browser. */
  reports: PublicReports;
  year: string;
  /** The commune's scale, whichever year it is for; undefined where she has none. */
  scoring: Scoring | undefined;
}

const SEE = 'Cách tính: xem trang tính “Cách tính”.';

/** All villages; undefined for a year without an edition. */
export async function yearWorkbook(of: YearPaper): Promise<Uint8Array | undefined> {
  const year = yearOf(of.reports, of.year);
  if (!year) return undefined;
  const { commune } = of.reports;
  const called = commune.village_word;
  const titles = [
    `BẢNG TỔNG HỢP NĂM ${of.year} PHỤC VỤ THI ĐUA`,
    `Tổ công nghệ số cộng đồng các ${wordOf(of.reports)} của ${commune.kind} ${commune.name}`,
    ...underTitle(of.reports, year),
  ];
  const scale = scaleOf(of);
  const sheets = [
    { name: 'Tổng hợp', titles, table: summaryTable(year, called, scale), notes: [SEE] },
    { name: 'Từng tháng', titles, table: monthsTable(year.villages, called), notes: [SEE] },
    { name: 'Cách tính', titles, notes: rules(of, year) },
  ];
  return workbook(sheets, dayOf(of.reports, year));
}

/** One village's months on one page, with the rules below; undefined where it has none in the year. */
export async function villageYearWorkbook(of: YearPaper, village: string): Promise<Uint8Array | undefined> {
  const all = yearOf(of.reports, of.year);
  const own = all?.villages.filter(({ village: { id } }) => id === village) ?? [];
  const [one] = own;
  if (!all || !one) return undefined;
  const { commune } = of.reports;
  const year = { ...all, villages: own };
  const scale = scaleOf(of);
  const titles = [
    `TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG ${commune.village_word.toUpperCase()} ${one.village.name.toUpperCase()}`,
    `Kết quả năm ${of.year}`,
    ...underTitle(of.reports, year),
  ];
  const notes = [
    ...(scale ? [marksSentence(summaryTable(year, commune.village_word, scale))] : []),
    ...rules(of, year),
  ];
  const table = monthsTable(own, commune.village_word);
  return workbook([{ name: `Năm ${of.year}`, titles, table, notes }], dayOf(of.reports, year));
}

/** "Báo cáo đúng hạn (tối đa 30 điểm): 30; …; Tổng điểm: 72,5; Xếp loại: Tốt." */
function marksSentence({ columns, rows }: ReturnType<typeof summaryTable>): string {
  const first = columns.findIndex(({ title }) => title === 'Tổng số buổi') + 1;
  const words = columns.slice(first).map(({ title }, index) => {
    const cell = rows[0]?.[first + index] ?? '';
    return cell === '' ? '' : `${title}: ${String(cell).replace('.', ',')}`;
  });
  return `Điểm của năm: ${words.filter(Boolean).join('; ')}.`;
}

/** The scale, if it is for this year: last year's is not this year's. */
const scaleOf = ({ scoring, year }: YearPaper) => (scoring?.year === Number(year) ? scoring : undefined);

const rules = (of: YearPaper, year: Year) => yearRules(inMonth(of.reports, year.last), year, scaleOf(of));

const underTitle = ({ commune }: PublicReports, { first, last }: Year) => [
  first === last ? `Số liệu ${monthName(first)}` : `Số liệu từ ${monthName(first)} đến ${monthName(last)}`,
  ...(commune.sample ? [SAMPLE_NOTE.toUpperCase()] : []),
];

/** The day its newest figures came in. */
function dayOf({ editions, commune }: PublicReports, { last }: Year): Day {
  return editions.find(({ month }) => month === last)?.received ?? deadline(last, commune.plan);
}
