// Public reports → tidy tables: one row a count, words beside ids, and why a value is missing.
import { communeWords } from '../reports/commune-words.ts';
import { countOf, type Counts } from '../reports/counts.ts';
import type { Indicator } from '../reports/lists/indicators.ts';
import { listsIn, villagesNamed } from '../reports/lists/lists.ts';
import { isSmall, type PublicValue, type Small } from '../reports/public/disclosure.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { PublicCorrection } from '../reports/public/told.ts';
import type { Village } from '../reports/lists/villages.ts';
import type { Day } from '../text/date.ts';
import { listMonth, type Period } from '../text/period.ts';
import { NOT_REPORTED, SAMPLE_NOTE } from '../text/phrases.ts';
import { fillText } from '../text/placeholder.ts';
import { BY_CHECK, BY_TEAM, villageBasis } from '../progress/provenance.ts';
import { dayIn } from './day-in.ts';

export type Cell = string | number | null;

export interface Column {
  name: string;
  /** What stands in the column, for the code book and datapackage.json. */
  description: string;
  type: 'string' | 'integer' | 'date' | 'yearmonth';
}

export interface Table {
  columns: readonly Column[];
  rows: Cell[][];
}

export const text = (name: string, description: string): Column => ({ name, description, type: 'string' });
export const whole = (name: string, description: string): Column => ({ name, description, type: 'integer' });
export const day = (name: string, description: string): Column => ({ name, description, type: 'date' });
export const month = (name: string, description: string): Column => ({
  name,
  description,
  type: 'yearmonth',
});

/**
 * A table whose every row begins with the commune, so that tables of several communes can be put together.
 * @param columns what they hold in words, which may name "((village))"
 */
export function tableOf(
  { commune }: Pick<PublicReports, 'commune'>,
  columns: Column[],
  rows: Cell[][],
): Table {
  const own = [text('commune_code', 'Mã đơn vị hành chính.'), text('commune_name', 'Tên xã, phường.')];
  const words = communeWords(commune);
  const filled = columns.map((one) => ({
    ...one,
    description: fillText(one.description, words, () => undefined),
  }));
  return {
    columns: [...own, ...filled],
    rows: rows.map((row) => [commune.code, `${commune.kind} ${commune.name}`, ...row]),
  };
}

/** Which figures: all, or those of one month, one village, one indicator. */
export interface Filter {
  month?: string;
  village?: string;
  indicator?: string;
}

/** The counts of one period, with the villages and the columns it had. */
interface PeriodCounts {
  period: Period;
  /** The day a figure came in. */
  received: (village: string, column: string) => Day | null;
  counts: Counts<Shown>;
  villages: readonly Village[];
  columns: readonly Indicator[];
  /** What is said beside a count, or in place of one. */
  note: (value: Shown | null, village: Village, column: Indicator) => string;
  /** How a count became known, where the table says so. */
  known?: (village: Village, column: Indicator) => string;
}

/** What a count may be in an edition or a survey. */
type Shown = number | Small | 'withheld';

const COUNT_COLUMNS = [
  text('unit', 'Đơn vị tính; không cộng các đơn vị khác nhau.'),
  whole('value', 'Giá trị; để trống khi chưa báo cáo hoặc không nêu.'),
  text('value_note', 'Vì sao không có giá trị, hoặc đã đính chính thế nào.'),
  day('received', 'Ngày xã nhận số liệu.'),
  text('note', 'Ghi "Số liệu minh hoạ" khi số liệu không phải số thật.'),
];
const VILLAGE_COLUMNS = [
  text('village', 'Mã ((village)).'),
  text('village_name', 'Tên ((village)) trong kỳ đó.'),
];

function countRows(
  sample: boolean,
  { period, received, counts, ...of }: PeriodCounts,
  filter: Filter,
): Cell[][] {
  return of.villages
    .filter(({ id }) => (filter.village ?? id) === id)
    .flatMap((village) =>
      of.columns
        .filter(({ id }) => (filter.indicator ?? id) === id)
        .map((column) => {
          const shown = countOf(counts, village.id, column.id);
          const value = typeof shown === 'number' ? shown : null;
          const words = [period, village.id, village.name, column.id, column.label, column.unit];
          const day = received(village.id, column.id);
          const note = of.note(shown, village, column);
          const known = of.known ? [of.known(village, column)] : [];
          return [...words, value, note, day, sample ? SAMPLE_NOTE : '', ...known];
        }),
    );
}

/** Every figure of every month under the lists of that month. */
export function figureTable(reports: PublicReports, filter: Filter = {}): Table {
  const { commune, lists, editions } = reports;
  const rows = editions
    .filter((edition) => (filter.month ?? edition.month) === edition.month)
    .flatMap((edition) => {
      const { villages, indicators } = listsIn(lists, edition.month);
      const note: PeriodCounts['note'] = (value, village, indicator) => {
        const corrected = reports.corrections.findLast(
          (one) =>
            one.month === edition.month && one.village === village.id && one.indicator === indicator.id,
        );
        const why = [whyMissing(value as PublicValue), corrected && correctionWords(corrected)];
        return why.filter(Boolean).join('; ');
      };
      const { month: period, counts } = edition;
      const of = {
        period,
        received: dayIn(reports, period, edition),
        counts,
        villages,
        columns: indicators,
        note,
        known: (village: Village, indicator: Indicator) =>
          villageBasis(reports, period, indicator, village.id) ?? '',
      };
      return countRows(commune.sample, of, filter);
    });
  const columns = [
    month('month', 'Tháng của số liệu, dạng năm-tháng.'),
    ...VILLAGE_COLUMNS,
    ...[text('indicator', 'Mã chỉ tiêu.'), text('indicator_name', 'Tên chỉ tiêu trong tháng đó.')],
    ...COUNT_COLUMNS,
    text(
      'how_known',
      `Số người làm được thành thạo biết bằng cách nào: "${BY_TEAM}" hoặc "${BY_CHECK}"; để trống ở chỉ tiêu khác và khi không có giá trị.`,
    ),
  ];
  return tableOf(reports, columns, rows);
}

/** Every count of every survey that is shown, under the lists of its quarter. */
export function surveyTable(reports: PublicReports): Table {
  const rows = reports.surveys.flatMap(({ quarter, received, counts, items }) => {
    const villages = villagesNamed(reports.lists, counts.villages, listMonth(quarter, received));
    const note = (value: Shown | null) => {
      if (value === null) return 'chưa khảo sát';
      return value === 'withheld' ? 'không nêu, để không lộ số nhỏ' : '';
    };
    const days = dayIn(reports, quarter, { received });
    const of = { period: quarter, received: days, counts, villages, columns: items, note };
    return countRows(reports.commune.sample, of, {});
  });
  const columns = [
    text('survey', 'Quý khảo sát, dạng năm-quý.'),
    ...VILLAGE_COLUMNS,
    ...[text('item', 'Mã câu trả lời.'), text('item_name', 'Tên câu trả lời.')],
    ...COUNT_COLUMNS,
  ];
  return tableOf(reports, columns, rows);
}

function whyMissing(value: PublicValue): string {
  if (isSmall(value)) return `dưới ${value.under}`;
  return value === null ? NOT_REPORTED : '';
}

const shownValue = (value: PublicValue) => (typeof value === 'number' ? value : whyMissing(value));

function correctionWords({ old, date }: PublicCorrection): string {
  return `đính chính ngày ${date}, trước là ${shownValue(old)}`;
}

/** Every correction of a month's figure that changed what is shown. */
export function correctionTable(reports: PublicReports): Table {
  const columns = [
    day('date', 'Ngày xã nhận số đính chính.'),
    month('month', 'Tháng của số liệu.'),
    text('village', 'Mã ((village)).'),
    text('indicator', 'Mã chỉ tiêu.'),
    text('old', 'Số đã công bố; để trống là khi đó chưa báo cáo.'),
    text('new', 'Số đính chính.'),
    text('reason', 'Lý do; để trống khi lời ghi có thể nói ra số không nêu rõ.'),
  ];
  const words = (value: PublicValue) => (value === null ? '' : String(shownValue(value)));
  const rows = reports.corrections.map((one): Cell[] => [
    ...[one.date, one.month, one.village, one.indicator],
    ...[words(one.old), words(one.new), one.reason ?? ''],
  ]);
  return tableOf(reports, columns, rows);
}
