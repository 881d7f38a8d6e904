// Workbooks made to fill the memory or to last for ever → refused in one sentence, at once.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BROKEN, taken } from '../../../tests/taken.ts';
import {
  documentCell,
  documentRow,
  documentTable,
  excel,
  excelParts,
  FIGURES,
  inlineCell,
  openDocument,
  sheetData,
  TABLE,
  worksheet,
  zipped,
} from '../../../tests/workbooks.ts';

const COPY =
  'Mở tệp, bôi đen riêng phần bảng, chép (Ctrl+C) sang một tệp Excel mới, lưu lại dạng .xlsx rồi gửi tệp mới.';
const CELLS = `x.xlsx  Tệp có quá nhiều ô, không phải bảng kết quả một tháng. ${COPY}`;
const LARGE = `x.xlsx  Tệp Excel bung ra quá lớn, không phải bảng kết quả một tháng. ${COPY}`;

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

/** What is said, and in how many milliseconds. */
function refuse(bytes: Uint8Array, name = 'x.xlsx'): string[] {
  const start = performance.now();
  const { said } = taken(bytes, name);
  expect(performance.now() - start).toBeLessThan(5000);
  return said;
}

/** A cell in every row and one in the last column: a table of 20.000 times 500 were it filled. */
const wide = (rows: number) =>
  worksheet(times(rows, (i) => `<row r="${i + 1}"><c r="${i % 2 ? 'SF' : 'A'}${i + 1}"><v>1</v></c></row>`));
const diagonal = worksheet(
  times(9000, (i) => {
    const [a, b] = [Math.floor(i / 26) - 1, i % 26];
    const letters = [Math.floor(a / 26) - 1, a % 26, b].map((n) =>
      n < 0 ? '' : String.fromCharCode(65 + n),
    );
    return `<row r="${i + 1}"><c r="${letters.join('')}${i + 1}"><v>1</v></c></row>`;
  }),
);

describe('cells', () => {
  test('two columns far apart take the room of two', () => {
    const table = worksheet(sheetData() + `<row r="9"><c r="XFD9"><v>1</v></c></row>`);
    expect(taken(zipped(excelParts([{ xml: table }]))).figures).toEqual(FIGURES);
  });

  test.each([
    ['in a diagonal', zipped(excelParts([{ xml: diagonal }]))],
    ['over many sheets', zipped(excelParts(Array.from({ length: 30 }, () => ({ xml: wide(9000) }))))],
    [
      'in one sheet',
      excel(times(19_000, (r) => `<row r="${r + 1}">${times(40, () => '<c><v>1</v></c>')}</row>`)),
    ],
    ['in shared texts', zipped(excelParts([{}], { strings: '<si/>'.repeat(300_000) }))],
    [
      'in merged areas',
      excel(sheetData(), '', `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(9000)}</mergeCells>`),
    ],
    [
      'in merged areas over a large sheet',
      excel(
        times(9000, (i) => `<row r="${i + 1}"><c><v>1</v></c></row>`),
        '',
        `<mergeCells>${'<mergeCell ref="A1:B9000"/>'.repeat(900)}</mergeCells>`,
      ),
    ],
    [
      'in hidden columns',
      excel(sheetData(), `<cols>${'<col min="1" max="9" hidden="1"/>'.repeat(9000)}</cols>`),
    ],
  ])('too many %s', (_, bytes) => expect(refuse(bytes)).toEqual([CELLS]));

  test('more than 20.000 rows with something in them', () =>
    expect(refuse(excel(times(20_001, (i) => `<row r="${i + 1}"><c><v>1</v></c></row>`)))).toEqual([
      `x.xlsx  Trang tính có hơn 20.000 dòng, không phải bảng kết quả một tháng. ${COPY}`,
    ]));

  test('millions of blank ones are passed over', () => {
    const blank = times(40_000, () => `<row>${'<c/>'.repeat(50)}</row>`);
    const { figures, said } = taken(excel(sheetData() + blank));
    expect({ figures, said }).toEqual({ figures: FIGURES, said: [] });
  });

  test.each([
    [
      'in a workbook',
      excel(sheetData(TABLE, { cells: { C3: inlineCell('C3', `1${'a'.repeat(100_000)}`) } })),
      'x.xlsx',
    ],
    [
      'in an OpenDocument sheet',
      openDocument(documentTable(TABLE, { cells: { C3: documentCell('a'.repeat(2001)) } })),
      'x.ods',
    ],
  ])('a long one %s', (_, bytes, name) =>
    expect(refuse(bytes, name)).toEqual([
      `${name}  Ô C3 dài hơn 2.000 ký tự, không phải ô của bảng kết quả. Rút gọn hoặc xóa chữ trong ô này, hoặc kiểm tra dấu nháy kép chưa đóng.`,
    ]),
  );

  test('a long one in a text', () => {
    const line = `Ô Mễ,310,${'1a'.repeat(2000)},69`;
    const text = [TABLE[0]!.map((label) => `"${label}"`).join(), line].join('\n');
    expect(refuse(strToU8(text), 'x.csv')).toEqual([
      'x.csv:2:3 (ô C2)  Ô C2 dài hơn 2.000 ký tự, không phải ô của bảng kết quả. Rút gọn hoặc xóa chữ trong ô này, hoặc kiểm tra dấu nháy kép chưa đóng.',
    ]);
  });

  test('a text of delimiters', () =>
    expect(refuse(strToU8(`Thôn${`${','.repeat(400)}x\n`.repeat(19_000)}`), 'x.csv')).toEqual([
      CELLS.replace('x.xlsx', 'x.csv'),
    ]));

  test.each([
    ['columns', documentRow([documentCell(1, ' table:number-columns-repeated="2000000000"')])],
    ['rows', documentRow([documentCell(1)], ' table:number-rows-repeated="2000000000"')],
    [
      'columns and rows',
      documentRow(
        [documentCell(1, ' table:number-columns-repeated="1024"')],
        ' table:number-rows-repeated="1048576"',
      ),
    ],
  ])('repeated in %s without end', (_, row) =>
    expect(refuse(openDocument(documentTable(TABLE, { after: row })), 'x.ods')).toEqual([
      CELLS.replace('x.xlsx', 'x.ods'),
    ]),
  );
});

describe('bytes', () => {
  const zeros = new Uint8Array(120 * 1024 * 1024).fill(0x20);
  const bomb = zipSync({
    ...Object.fromEntries(Object.entries(excelParts()).map(([name, xml]) => [name, strToU8(String(xml))])),
    'xl/worksheets/sheet1.xml': [zeros, { level: 9 }],
  });

  test('that unpack to more than anybody wrote', () => expect(refuse(bomb)).toEqual([LARGE]));

  test('whatever the directory says of their size', () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(refuse(lying)).toEqual([LARGE]);
  });

  test('shared by several parts', () => {
    const bytes = zipped(excelParts([{}, {}])).slice();
    const view = new DataView(bytes.buffer);
    let first: number | undefined;
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      first ??= view.getUint32(at + 42, true);
      view.setUint32(at + 42, first, true);
    }
    expect(refuse(bytes)).toEqual([BROKEN]);
  });

  test('of 6.000 parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`xl/a${i}.xml`, 'x']));
    expect(refuse(zipped({ ...excelParts(), ...parts }, 0))).toEqual([LARGE]);
  });

  test('of 300 sheets', () =>
    expect(refuse(zipped(excelParts(Array.from({ length: 300 }, () => ({ xml: worksheet('') })))))).toEqual([
      LARGE,
    ]));

  test.each([
    ['an element without end', `<row r="${'1'.repeat(4_000_000)}`, LARGE],
    ['an attribute full of brackets', `<row r="${'<'.repeat(4_000_000)}`, LARGE],
    ['a comment without end', `<!--${'-'.repeat(4_000_000)}`, LARGE],
    ['elements a million deep', '<a>'.repeat(1_000_000), BROKEN],
  ])('%s', (_, data, words) => {
    const parts = excelParts([{ xml: worksheet(data) }]);
    expect(refuse(zipped(parts, 0))).toEqual([words]);
  });

  test('styles without end', () =>
    expect(
      refuse(zipped(excelParts([{}], { styles: `<cellXfs>${'<xf/>'.repeat(250_000)}</cellXfs>` }))),
    ).toEqual([LARGE]));
});
