// Figures of three villages → the ways offices lay out the same table, as rows of values.
import fc from 'fast-check';
import { GUIDED, PEOPLE } from './small-tables.ts';
import type { Value } from './workbooks.ts';

export type Figures = readonly (readonly (number | null)[])[];
export type Table = readonly (readonly Value[])[];

const LABELS = [GUIDED, PEOPLE, 'Số người tích hợp BHYT, GPLX, an sinh xã hội'];
const VILLAGES = ['Thôn Xuân Nẻo', 'Ô Mễ', '3. Liêu Xá'];
const sum = (figures: Figures, i: number) => figures.reduce((total, row) => total + (row[i] ?? 0), 0);
const each = <T>(figures: Figures, line: (v: number, i: number, figure: Value) => T): T[] =>
  figures.flatMap((row, v) => row.map((figure, i) => line(v, i, figure)));

/** Ways to lay out the figures; none leaves a doubt. */
const LAYOUTS: readonly ((figures: Figures) => Value[][])[] = [
  (figures) => [['Thôn', ...LABELS], ...figures.map((row, v) => [VILLAGES[v]!, ...row])],
  (figures) => [
    ['STT', 'Tên thôn', ...LABELS, 'Ghi chú'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    ...figures.map((row, v) => [v + 1, VILLAGES[v]!, ...row, v === 1 ? 'nộp muộn' : null]),
    [null, 'Tổng cộng', ...LABELS.map((_, i) => sum(figures, i)), null],
  ],
  (figures) => [
    ['Đơn vị', LABELS[2]!, LABELS[0]!, LABELS[1]!],
    ['Toàn xã', ...[2, 0, 1].map((i) => sum(figures, i))],
    ...figures.map((row, v) => [VILLAGES[v]!, row[2]!, row[0]!, row[1]!]),
  ],
  (figures) => [
    ['STT', 'Chỉ tiêu', ...VILLAGES, 'Tổng'],
    ...LABELS.map((label, i) => [i + 1, label, ...figures.map((row) => row[i]!), sum(figures, i)]),
  ],
  (figures) => [
    ['Thôn', 'Chỉ tiêu', 'Số liệu'],
    ...each(figures, (v, i, figure) => [i === 0 ? VILLAGES[v]! : null, LABELS[i]!, figure]),
  ],
  (figures) => [
    ['Chỉ tiêu', 'Thôn', 'Số lượng'],
    ...LABELS.flatMap((label, i) => figures.map((row, v) => [v === 0 ? label : null, VILLAGES[v]!, row[i]!])),
  ],
  (figures) => [
    ['Dấu thời gian', 'Thôn', 'Tháng', ...LABELS],
    ...figures.map((row, v) => [`18/08/2026 8:3${v}:22`, VILLAGES[v]!, '8/2026', ...row]),
  ],
];

const ABOVE: readonly Value[][] = [
  ['ỦY BAN NHÂN DÂN XÃ MẪU SƠN'],
  ['BÁO CÁO KẾT QUẢ THÁNG 8/2026'],
  [],
  ['Mẫu Sơn, ngày … tháng 9 năm 2026'],
];
const BELOW: readonly Value[][] = [[], ['Ghi chú: số liệu do các thôn báo cáo'], [null, 'NGƯỜI LẬP BIỂU']];

/** Figures that contradict nothing; the first is always there. */
const figures: fc.Arbitrary<Figures> = fc
  .array(fc.array(fc.option(fc.nat({ max: 800 }), { freq: 4 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  })
  .map(([first = [], ...rest]) => [[first[0] ?? 7, ...first.slice(1)], ...rest]);

export interface DrawnLayout {
  figures: Figures;
  table: Table;
}

export const drawnLayout: fc.Arbitrary<DrawnLayout> = fc
  .record({
    figures,
    layout: fc.constantFrom(...LAYOUTS),
    above: fc.subarray([...ABOVE]),
    below: fc.subarray([...BELOW]),
  })
  .map(({ figures: drawn, layout, above, below }) => ({
    figures: drawn,
    table: [...above, ...layout(drawn), ...below],
  }));
