// Public reports → tidy tables: one row a figure, words beside ids, and why a value is missing.
import type { Indicator } from '../reports/indicators.ts';
import type { PublicCorrection, PublicReports, PublicValue } from '../reports/protect.ts';
import { NOT_REPORTED, SAMPLE_NOTE } from '../text/phrases.ts';

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

const FIGURE_COLUMNS: readonly Column[] = [
  { name: 'month', description: 'Tháng của số liệu, dạng năm-tháng.', type: 'yearmonth' },
  { name: 'village', description: 'Mã thôn.', type: 'string' },
  { name: 'village_name', description: 'Tên thôn.', type: 'string' },
  { name: 'indicator', description: 'Mã chỉ tiêu.', type: 'string' },
  { name: 'indicator_name', description: 'Tên chỉ tiêu.', type: 'string' },
  { name: 'unit', description: 'Đơn vị tính; không cộng các đơn vị khác nhau.', type: 'string' },
  { name: 'value', description: 'Giá trị; để trống khi chưa báo cáo hoặc không nêu.', type: 'integer' },
  { name: 'value_note', description: 'Vì sao không có giá trị, hoặc đã đính chính thế nào.', type: 'string' },
  { name: 'received', description: 'Ngày xã nhận số liệu.', type: 'date' },
  { name: 'note', description: 'Ghi "Số liệu minh hoạ" khi số liệu không phải số thật.', type: 'string' },
];

/** Which figures: all, or those of one month, one village, one indicator. */
export interface Filter {
  month?: string;
  village?: string;
  indicator?: string;
}

export function figureTable(reports: PublicReports, filter: Filter = {}): Table {
  const { commune, villages, indicators, editions } = reports;
  const note = commune.sample ? SAMPLE_NOTE : '';
  const rows = editions.flatMap(({ month, received, figures }) =>
    villages.flatMap((village, v) => {
      if ((filter.month ?? month) !== month || (filter.village ?? village.id) !== village.id) return [];
      return indicators.flatMap((indicator, i): Cell[][] => {
        if ((filter.indicator ?? indicator.id) !== indicator.id) return [];
        const shown = figures[v]?.[i] ?? null;
        const corrected = lastCorrection(reports, month, village.id, indicator.id);
        const value = typeof shown === 'number' ? shown : null;
        const why = [whyMissing(shown, indicator), corrected && correctionWords(corrected, indicator)];
        const words = [month, village.id, village.name, indicator.id, indicator.label, indicator.unit];
        return [[...words, value, why.filter(Boolean).join('; '), received, note]];
      });
    }),
  );
  return { columns: FIGURE_COLUMNS, rows };
}

function whyMissing(value: PublicValue, { minCount }: Indicator): string {
  if (value === 'few') return `dưới ${minCount}`;
  if (value === 'withheld') return 'không nêu, để không lộ số nhỏ';
  return value === null ? NOT_REPORTED : '';
}

function lastCorrection(
  reports: PublicReports,
  month: string,
  village: string,
  indicator: string,
): PublicCorrection | undefined {
  return reports.corrections.findLast(
    (one) => one.month === month && one.village === village && one.indicator === indicator,
  );
}

const shownValue = (value: PublicValue, indicator: Indicator) =>
  typeof value === 'number' ? value : whyMissing(value, indicator);

function correctionWords({ old, date }: PublicCorrection, indicator: Indicator): string {
  return `đính chính ngày ${date}, trước là ${shownValue(old, indicator)}`;
}

export function indicatorTable({ indicators, commune }: PublicReports): Table {
  const columns: Column[] = [
    { name: 'indicator', description: 'Mã chỉ tiêu.', type: 'string' },
    { name: 'indicator_name', description: 'Tên chỉ tiêu.', type: 'string' },
    { name: 'unit', description: 'Đơn vị tính.', type: 'string' },
    { name: 'period', description: 'Lũy kế từ đầu kế hoạch, hoặc riêng từng tháng.', type: 'string' },
    { name: 'target', description: 'Mục tiêu của kế hoạch cho mỗi thôn, nếu có.', type: 'string' },
    { name: 'meaning', description: 'Cách tính.', type: 'string' },
    { name: 'source', description: 'Kế hoạch nói ở đâu.', type: 'string' },
    {
      name: 'min_count',
      description: 'Số nhỏ hơn mức này không nêu rõ; để trống là nêu mọi số.',
      type: 'integer',
    },
  ];
  const rows = indicators.map((one) => [
    ...[
      one.id,
      one.label,
      one.unit,
      periodWords(one),
      targetWords(one, commune.targets),
      one.meaning,
      one.source,
    ],
    one.minCount,
  ]);
  return { columns, rows };
}

export const periodWords = ({ period }: Indicator) => (period === 'cumulative' ? 'lũy kế' : 'trong tháng');

export function targetWords({ target }: Indicator, targets: PublicReports['commune']['targets']): string {
  if (target === 'household_share') return `ít nhất ${targets.household_share}\u00A0% số hộ của thôn`;
  return target === 'people_per_month' ? `ít nhất ${targets.people_per_month} người mỗi tháng` : '';
}

export function villageTable({ villages }: PublicReports): Table {
  const columns: Column[] = [
    { name: 'village', description: 'Mã thôn.', type: 'string' },
    { name: 'village_name', description: 'Tên thôn.', type: 'string' },
    { name: 'households', description: 'Số hộ, mẫu số của tỷ lệ.', type: 'integer' },
    { name: 'households_on', description: 'Ngày đếm số hộ.', type: 'date' },
  ];
  return { columns, rows: villages.map((one) => [one.id, one.name, one.households, one.householdsOn]) };
}

export function correctionTable({ corrections, indicators }: PublicReports): Table {
  const columns: Column[] = [
    { name: 'date', description: 'Ngày xã nhận số đính chính.', type: 'date' },
    { name: 'month', description: 'Tháng của số liệu.', type: 'yearmonth' },
    { name: 'village', description: 'Mã thôn.', type: 'string' },
    { name: 'indicator', description: 'Mã chỉ tiêu.', type: 'string' },
    { name: 'old', description: 'Số đã công bố; để trống là khi đó chưa báo cáo.', type: 'string' },
    { name: 'new', description: 'Số đính chính.', type: 'string' },
    { name: 'reason', description: 'Lý do.', type: 'string' },
  ];
  const rows = corrections.map((one): Cell[] => {
    const indicator = indicators.find(({ id }) => id === one.indicator)!;
    const words = (value: PublicValue) => (value === null ? '' : String(shownValue(value, indicator)));
    return [one.date, one.month, one.village, one.indicator, words(one.old), words(one.new), one.reason];
  });
  return { columns, rows };
}
