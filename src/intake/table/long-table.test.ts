// Tables with one figure a row, and villages across with several columns each → every figure at its village, or the question.
import { describe, expect, test } from 'vitest';
import { FIGURES, GUIDED, LINKED, PEOPLE, ROWS, take } from '../../../tests/small-tables.ts';

const LABELS = [GUIDED, PEOPLE, LINKED];
const VILLAGES = ROWS.map((row) => row.split(',')[0]!);
type Line = (village: string, label: string, figure: number, place: { v: number; i: number }) => string;
const long = (heading: string, line: Line) => [
  heading,
  ...VILLAGES.flatMap((village, v) =>
    LABELS.map((label, i) => line(village, label, FIGURES[v]![i]!, { v, i })),
  ),
];
const plain = long('Thôn,Chỉ tiêu,Số liệu', (village, label, figure) => `${village},${label},${figure}`);
const byItem = (line: Line) =>
  LABELS.flatMap((label, i) => VILLAGES.map((village, v) => line(village, label, FIGURES[v]![i]!, { v, i })));

describe('each figure is read', () => {
  test.each<[string, string[]]>([
    ['village, indicator, figure', plain],
    [
      'the indicator first',
      ['Chỉ tiêu,Thôn,Số lượng', ...byItem((village, label, figure) => `${label},${village},${figure}`)],
    ],
    [
      'the indicator named once, its cell merged',
      [
        'Chỉ tiêu,Thôn,Số lượng',
        ...byItem((village, label, figure, { v }) => `${v === 0 ? label : ''},${village},${figure}`),
      ],
    ],
    [
      'the indicator named once, behind the village',
      [
        'Thôn,Chỉ tiêu,Số lượng',
        ...byItem((village, label, figure, { v }) => `${village},${v === 0 ? label : ''},${figure}`),
      ],
    ],
    [
      'the village a row of its own',
      [
        'STT,Chỉ tiêu,Kết quả',
        ...VILLAGES.flatMap((village, v) => [
          `${'I'.repeat(v + 1)},${village},`,
          ...LABELS.map((label, i) => `${i + 1},${label},${FIGURES[v]![i]}`),
        ]),
      ],
    ],
    [
      'its column headed by the month',
      long('Thôn,Chỉ tiêu,Trong tháng', (village, label, figure) => `${village},${label},${figure}`),
    ],
    [
      'the plan beside it',
      long(
        'Thôn,Chỉ tiêu,Kế hoạch,Thực hiện',
        (village, label, figure) => `${village},${label},500,${figure}`,
      ),
    ],
    ['totals below', [...plain, `Tổng,${GUIDED},1035`, `Tổng,${PEOPLE},246`, `Tổng,${LINKED},155`]],
  ])('%s', (_, lines) => {
    const { figures, told } = take(lines);
    expect(told).toEqual([]);
    expect(figures).toEqual(FIGURES);
  });
});

describe('the month beside the sum', () => {
  const asked = (label: string, taken: string, left: string) =>
    `"${label}" có nhiều cột; chỉ lấy cột ${taken}, không lấy ${left}.`;

  test('a figure a row: the sum is taken of what is counted as a sum', () => {
    const lines = long(
      'Thôn,Chỉ tiêu,Kết quả trong tháng,Lũy kế từ đầu năm',
      (village, label, figure, { i }) =>
        i === 0 ? `${village},${label},9,${figure}` : `${village},${label},${figure},600`,
    );
    const { figures, told } = take(lines);
    expect(figures).toEqual(FIGURES);
    expect(told).toHaveLength(3);
    expect(told.join()).toContain(
      asked(GUIDED, '"Lũy kế từ đầu năm" (ô D1)', '"Kết quả trong tháng" (ô C1)'),
    );
    expect(told.join()).toContain(
      asked(PEOPLE, '"Kết quả trong tháng" (ô C1)', '"Lũy kế từ đầu năm" (ô D1)'),
    );
  });

  test.each([
    ['Trong tháng', 'Lũy kế', (i: number, figure: number) => (i === 0 ? `9,${figure}` : `${figure},600`)],
    ['KH', 'TH', (_: number, figure: number) => `500,${figure}`],
    ['Thực hiện', 'Tỷ lệ (%)', (_: number, figure: number) => `${figure},80%`],
  ] as const)('villages across, %s and %s of each', (one, other, cells) => {
    const lines = [
      'STT,Chỉ tiêu,Xuân Nẻo,,Ô Mễ,,Liêu Xá,',
      `,,${one},${other},${one},${other},${one},${other}`,
      ...LABELS.map((label, i) => `${i + 1},${label},${FIGURES.map((row) => cells(i, row[i]!)).join()}`),
    ];
    expect(take(lines).figures).toEqual(FIGURES);
  });
});

describe('is refused', () => {
  test.each<[string, string[], string]>([
    ['a figure without a name', [...plain, ',,5'], 'x.csv:11:3 (ô C11)  Cột này không có tên.'],
    [
      'a figure without a village',
      ['Thôn,Chỉ tiêu,Số liệu', `,${GUIDED},5`, ...plain.slice(1)],
      'x.csv:2:3 (ô C2)  Dòng này có số nhưng không có tên thôn.',
    ],
    ['a figure twice', [...plain, `Thôn Ô Mễ,${PEOPLE},74`], 'Thôn "Ô Mễ" có hai dòng (dòng 5 và dòng 11).'],
    [
      'an unknown name',
      [...plain, 'Thôn Ô Mễ,Số gian hàng mới,74'],
      'x.csv:11:2 (ô B11)  Không hiểu cột "Số gian hàng mới".',
    ],
    [
      'an unknown name under villages across',
      [
        'Chỉ tiêu,Xuân Nẻo,,Ô Mễ,',
        ',KH,TH,KH,TH',
        ...LABELS.map((label) => `${label},9,9,9,9`),
        'Số gian hàng mới,9,9,9,9',
      ],
      'Không hiểu cột',
    ],
  ])('%s', (_, lines, words) => {
    const { figures, told } = take(lines);
    expect(figures).toBeUndefined();
    expect(told.join('\n')).toContain(words);
  });
});
