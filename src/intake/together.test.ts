// Several sheets of one workbook → one table where they are parts of it, a refusal where they may be anything else.
import { describe, expect, test } from 'vitest';
import { taken } from '../../tests/taken.ts';
import {
  documentTable,
  excelParts,
  FIGURES,
  openDocument,
  sheetData,
  TABLE,
  worksheet,
  zipped,
  type Value,
} from '../../tests/workbooks.ts';

type Sheet = [name: string, table: readonly (readonly Value[])[]];
const excelOf = (...sheets: Sheet[]) =>
  zipped(excelParts(sheets.map(([name, table]) => ({ name, xml: worksheet(sheetData(table)) }))));
const note = (...names: string[]) =>
  `x.xlsx  Ghi chú: Bảng nằm ở ${names.length} trang tính, đã ghép từng ô: ${names.map((name) => `"${name}"`).join(', ')}. Trang nào không phải số liệu của kỳ này thì xóa đi rồi nhập lại.`;

const [HEADS = [], ...ROWS] = TABLE;
const TITLE = ['KẾT QUẢ THÁNG 8/2026'];
const perVillage = ROWS.map((row): Sheet => [String(row[0]), [HEADS, row]]);
const columns = (...wanted: number[]) => TABLE.map((row) => wanted.map((at) => row[at]!));
const NAMES = ['Xuân Nẻo', 'Ô Mễ', 'Liêu Xá'];

describe('parts of one table', () => {
  test.each<[string, Sheet[], string[]]>([
    ['a sheet for each village', perVillage, NAMES],
    [
      'a sheet for each village, with titles, totals and signatures',
      ROWS.map((row): Sheet => [
        String(row[0]),
        [TITLE, HEADS, row, ['Tổng', ...row.slice(1)], [null, null, 'NGƯỜI LẬP BIỂU']],
      ]),
      NAMES,
    ],
    [
      'a sheet for each group of villages',
      [
        ['Đông', TABLE.slice(0, 3)],
        ['Tây', [HEADS, ...ROWS.slice(2)]],
      ],
      ['Đông', 'Tây'],
    ],
    [
      'a sheet for some of the indicators',
      [
        ['Biểu 1', columns(0, 1, 2)],
        ['Biểu 2', columns(0, 1, 3)],
      ],
      ['Biểu 1', 'Biểu 2'],
    ],
    ['all villages beside them', [['Tổng hợp', TABLE], ...perVillage], ['Tổng hợp', ...NAMES]],
  ])('%s: read, and said', (_, sheets, names) => {
    const { figures, said, severities } = taken(excelOf(...sheets));
    expect([figures, severities]).toEqual([FIGURES, ['note']]);
    expect(said).toEqual([note(...names)]);
  });

  test('in LibreOffice too', () => {
    const tables = perVillage.map(([name, table]) =>
      documentTable(table, { attributes: ` table:name="${name}"` }),
    );
    expect(taken(openDocument(tables.join('')), 'x.ods')).toMatchObject({
      figures: FIGURES,
      severities: ['note'],
    });
  });

  test('a sheet that computes what the others have typed is passed over', () => {
    const computed = TABLE.map((row, r) =>
      row.map((value, c) =>
        typeof value === 'number'
          ? `<c r="${'ABCD'[c]}${r + 1}"><f>Trang${r}!B2</f><v>${value}</v></c>`
          : null,
      ),
    );
    const cells = Object.fromEntries(
      computed.flatMap((row, r) => row.flatMap((cell, c) => (cell ? [[`${'ABCD'[c]}${r + 1}`, cell]] : []))),
    );
    const sheets = [
      { name: 'Tổng hợp', xml: worksheet(sheetData(TABLE, { cells })) },
      ...perVillage.map(([name, table]) => ({ name, xml: worksheet(sheetData(table)) })),
    ];
    expect(taken(zipped(excelParts(sheets)))).toMatchObject({ figures: FIGURES, said: [note(...NAMES)] });
  });

  test('a wrong cell is named with its sheet; a column that a village lacks is asked about', () => {
    const wrong = perVillage.map(([name, [heads = [], row = []]], at): Sheet => {
      const cut = at === 2 ? 3 : 4;
      const cells = at === 1 ? row.map((value) => (value === 73 ? '7O3' : value)) : row;
      return [name, [heads.slice(0, cut), cells.slice(0, cut)]];
    });
    const { said } = taken(excelOf(...wrong));
    expect(said).toContain(
      'x.xlsx:2:3 (ô Ô Mễ!C2)  Ô Mễ, "Số người được hướng dẫn thành thạo trong tháng": "7O3" không phải số nguyên. Sửa thành chữ số, ví dụ 102.',
    );
    expect(said.join()).toContain('Lưu ý: Thiếu cột "Số người tích hợp BHYT, GPLX, an sinh xã hội".');
  });
});

test.each([
  ['tables', (row: readonly Value[]) => [HEADS, row]],
  [
    'lists',
    (row: readonly Value[]) => [
      ['Chỉ tiêu', 'Kết quả'],
      ...HEADS.slice(1).map((label, c) => [label, row[c + 1]!]),
    ],
  ],
])('of %s on a sheet for each village, a hidden one is not read, and that is said', (_, tableOf) => {
  const sheets = ROWS.map((row, at) => ({
    name: String(row[0]),
    attributes: at === 2 ? ' state="hidden"' : '',
    xml: worksheet(sheetData(tableOf(row))),
  }));
  const { figures, said } = taken(zipped(excelParts(sheets)));
  expect(figures).toEqual([...FIGURES.slice(0, 2), [null, null, null]]);
  expect(said).toContain(
    'x.xlsx  Ghi chú: Chỉ đọc trang tính "Xuân Nẻo", "Ô Mễ"; trang tính đang ẩn "Liêu Xá" cũng có bảng, không đọc. Nếu trang ẩn mới là bảng cần nhập, hiện trang đó, xóa trang kia rồi nhập lại.',
  );
});

describe('no parts of one table', () => {
  const other = TABLE.map((row) => row.map((value) => (typeof value === 'number' ? value + 1 : value)));
  test.each<[string, Sheet[]]>([
    [
      'two figures for one cell',
      [
        ['Bản 1', TABLE],
        ['Bản 2', other],
      ],
    ],
    [
      'sheets named after two months, of other villages each',
      [
        ['T6', TABLE.slice(0, 3)],
        ['T7', [HEADS, ...ROWS.slice(2)]],
      ],
    ],
    [
      'titles of two months',
      [
        ['A', [['KẾT QUẢ THÁNG 7/2026'], ...TABLE.slice(0, 3)]],
        ['B', [['KẾT QUẢ THÁNG 6/2026'], HEADS, ...ROWS.slice(2)]],
      ],
    ],
    [
      'a copy',
      [
        ['Sheet1', TABLE],
        ['Bản sao', TABLE],
      ],
    ],
    ['one village that differs from the sheet of all', [['Tổng hợp', other], ...perVillage]],
  ])('%s: refused by name', (_, sheets) => {
    const { figures, said } = taken(excelOf(...sheets));
    expect(figures).toBeUndefined();
    expect(said.join()).toContain(`Tệp có nhiều trang tính có bảng: "${sheets[0]![0]}", `);
  });
});
