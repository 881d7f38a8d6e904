// A month's cells in any number of files, in any order → the edition the whole table gives; and every question of a merge in words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../files/issue.ts';
import { countOf } from '../../reports/counts.ts';
import type { Receipt } from '../../reports/receipt.ts';
import { formatReceipts } from '../../reports/receipts.ts';
import { loadReports, type Reports } from '../../reports/load.ts';
import { formatDataset, type Dataset } from '../../reports/dataset.ts';
import type { Day, Month } from '../../text/date.ts';
import { readMonth } from '../intake.ts';
import { nextReceipts } from './receipts.ts';
import { settle } from './settle.ts';

const golden = loadReports('src/intake/golden/data').reports!;
const empty: Reports = { ...golden, editions: [], journal: [] };
const MONTH = '2026-08' as Month;
const [FIRST, LATER] = ['2026-08-12', '2026-08-21'] as [Day, Day];
const NAMES = ['Thôn Xuân Nẻo', 'Thôn Ô Mễ', 'Thôn Liêu Xá'];
const HEAD = [
  'Thôn,Số hộ được hướng dẫn (lũy kế),Số người được hướng dẫn thành thạo trong tháng',
  '"Số người tích hợp BHYT, GPLX, an sinh xã hội"',
].join(',');
type Table = (number | null)[][];

const text = (rows: Table) =>
  [HEAD, ...rows.map((row, at) => [NAMES[at], ...row.map((one) => one ?? '')].join(','))].join('\n');
const read = (csv: string, file = 'x.csv') => readMonth(file, Buffer.from(csv), empty, MONTH);

/** The reports once a dataset is published on a day, with its receipts. */
function published(reports: Reports, csvs: readonly string[], received: Day): Reports {
  const { dataset, brought, issues } = settle(
    csvs.map((csv, at) => read(csv, `${at}.csv`)),
    MONTH,
    reports,
  );
  if (!dataset) throw new Error(issues.map(formatIssue).join('\n'));
  const before = reports.editions.find(({ period }) => period === MONTH)?.counts;
  const arrival = { period: MONTH, received, kind: 'file' } as const;
  const receipts = nextReceipts(reports.receipts, brought, arrival, before);
  const edition = { ...(dataset as Dataset<Month>), received, source: 'x', lines: [] };
  return { ...reports, editions: [edition], receipts };
}

const inOrder = (receipts: readonly Receipt[]) =>
  formatReceipts([...receipts].sort((a, b) => (a.village < b.village ? -1 : 1) || a.version - b.version));

const cells = fc.array(fc.option(fc.nat({ max: 300 })), { minLength: 9, maxLength: 9 });
/** Which files have which cell. */
const splitOver = (maxLength: number) =>
  fc.array(fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength }), { minLength: 9, maxLength: 9 });

describe('any split of a month', () => {
  const partsOf = (copies: number) =>
    fc
      .record({ cells, split: splitOver(copies), seed: fc.nat() })
      .filter((one) => one.cells.some((cell) => cell !== null))
      .map(({ cells: all, split: where, seed }) => {
        const part = (file: number | null): Table =>
          [0, 1, 2].map((row) =>
            [0, 1, 2].map((column) => {
              const at = row * 3 + column;
              return file === null || where[at]!.includes(file) ? all[at]! : null;
            }),
          );
        const filled = [0, 1, 2, 3].map(part).filter((table) => table.flat().some((cell) => cell !== null));
        const turned = [...filled.slice(seed % filled.length), ...filled.slice(0, seed % filled.length)];
        return {
          whole: text(part(null)),
          files: (seed % 2 ? turned : turned.reverse()).map((one) => text(one)),
        };
      });

  test('given together, or one after the other, is the whole table, with the same receipts', () => {
    fc.assert(
      fc.property(partsOf(4), ({ whole, files }) => {
        const expected = published(empty, [whole], FIRST);
        const results = [
          published(empty, files, FIRST),
          files.reduce((reports, file) => published(reports, [file], FIRST), empty),
        ];
        for (const { editions, receipts } of results) {
          expect(formatDataset(editions[0]!)).toBe(formatDataset(expected.editions[0]!));
          expect(inOrder(receipts)).toBe(inOrder(expected.receipts));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('on two days, in whatever order it comes, ends in the same receipts', () => {
    fc.assert(
      fc.property(partsOf(1), ({ files }) => {
        const dated = files.map((file, at): [string, Day] => [file, at % 2 ? LATER : FIRST]);
        const run = (list: typeof dated) =>
          list.reduce((reports, [file, day]) => published(reports, [file], day), empty);
        const [one, other] = [run(dated), run([...dated].sort((a, b) => (a[1] < b[1] ? -1 : 1)))];
        expect(formatDataset(one.editions[0]!)).toBe(formatDataset(other.editions[0]!));
        expect(inOrder(one.receipts)).toBe(inOrder(other.receipts));
      }),
      { numRuns: 40 },
    );
  });
});

const ALL: Table = [
  [398, 89, 12],
  [310, 73, 69],
  [327, 84, 74],
];
const told = (csvs: readonly string[], reports = empty, choice = {}) => {
  const files = csvs.map((csv, at) => read(csv, `${'abc'[at]}.csv`));
  const { dataset, issues, choices, brought } = settle(files, MONTH, reports, choice);
  return { counts: dataset?.counts, told: [...issues, ...choices].map(formatIssue), brought };
};

describe('two figures for one cell', () => {
  const other = text([
    [398, 89, 12],
    [310, 92, 69],
    [327, 84, 74],
  ]);
  test('are asked about, and both places are named', () => {
    expect(told([text(ALL), other])).toMatchObject({
      counts: undefined,
      told: [
        'b.csv:3:3 (ô C3)  Lưu ý: Ô Mễ, "Số người được hướng dẫn thành thạo trong tháng": tệp "a.csv" (ô C3) ghi 73, tệp "b.csv" (ô C3) ghi 92. Hỏi lại thôn rồi bỏ tệp có số cũ ra; hoặc thêm --keep "b.csv" để lấy số của tệp này (--accept-warnings không chọn thay được).',
      ],
    });
  });

  test('are settled by the file that was chosen', () => {
    for (const [keep, value] of [
      ['a.csv', 73],
      ['b.csv', 92],
    ] as const)
      expect(countOf(told([text(ALL), other], empty, { keep }).counts, 'o-me', 'people_guided')).toBe(value);
  });

  test('of two versions: the newer one holds', () => {
    const versioned = (people: number, version: number) =>
      `${HEAD},version\nÔ Mễ,310,${people},69,${version}`;
    for (const files of [
      [versioned(73, 1), versioned(92, 2)],
      [versioned(92, 2), versioned(73, 1)],
    ])
      expect(countOf(told(files).counts, 'o-me', 'people_guided')).toBe(92);
  });
});

describe('teams of one village', () => {
  const rows = (...of: [string, ...number[]][]) => [HEAD, ...of.map((one) => one.join(','))].join('\n');
  test.each([
    ['in one file', [rows(['Thôn Ô Mễ - Tổ 1', 300, 40, 9], ['Thôn Ô Mễ - Tổ 2', 10, 33, 60])]],
    ['in two files', [rows(['Tổ 1 thôn Ô Mễ', 300, 40, 9]), rows(['Ô Mễ (Tổ 2)', 10, 33, 60])]],
  ])('%s are added up', (_, files) => {
    const { counts, told: said } = told(files);
    expect(['households_guided', 'people_guided'].map((id) => countOf(counts, 'o-me', id))).toEqual([
      310, 73,
    ]);
    expect(said).toContainEqual(
      expect.stringContaining('Số của thôn Ô Mễ là tổng các tổ, lần này có: Tổ 1, Tổ 2.'),
    );
  });

  test('one after the other: the second is added, its newer version takes only its own place', () => {
    const one = published(empty, [rows(['Ô Mễ - Tổ 1', 300, 40, 9])], FIRST);
    const two = published(one, [rows(['Ô Mễ - Tổ 2', 10, 33, 60])], LATER);
    expect(countOf(two.editions[0]!.counts, 'o-me', 'people_guided')).toBe(73);
    const newer = told([rows(['Ô Mễ - Tổ 2', 10, 35, 60])], two);
    expect(newer.brought).toMatchObject([{ column: 'people_guided', old: 73, new: 75, grows: false }]);
  });

  test('beside a published figure of the whole village are refused', () => {
    const whole = published(empty, [text(ALL)], FIRST);
    expect(told([rows(['Ô Mễ - Tổ 2', 10, 33, 60])], whole).told[0]).toBe(
      'a.csv:2:2 (ô B2)  Ô Mễ, "Số hộ được hướng dẫn (lũy kế)": số đã đăng 310 là của cả thôn, tệp "a.csv" (ô B2) ghi 10 của Tổ 2: không rõ cộng thêm hay thay. Ghi số của cả thôn vào bảng; để trống ô này thì giữ số đã đăng.',
    );
  });
});

test('a column that one file lacks is asked about only where no other file has it', () => {
  const short = `Thôn,Số hộ được hướng dẫn (lũy kế),"Số người tích hợp BHYT, GPLX, an sinh xã hội"\nÔ Mễ,310,69`;
  expect(told([short]).told.join()).toContain('Thiếu cột "Số người được hướng dẫn thành thạo trong tháng".');
  expect(
    told([
      short,
      text([
        [null, 89, null],
        [null, 73, null],
      ]),
    ]).told.join(),
  ).not.toContain('Thiếu cột');
});

test('a blank takes no published figure away, unless it is meant to', () => {
  const before = published(empty, [text(ALL)], FIRST);
  const blank = text([[398, null, 12]]);
  expect(told([blank], before).brought).toEqual([]);
  expect(told([blank], before, { withdraw: true }).brought).toMatchObject([{ old: 89, new: null }]);
});
