// Workbooks made to fill the memory or to last for ever → refused in one sentence, at once.
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { refusedSoon, taken } from '../../../tests/taken.ts';
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
const WIDE = CELLS.replace('Tệp có quá nhiều ô', 'Trang tính có hơn 1.000 cột');

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

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
    ['in a diagonal', zipped(excelParts([{ xml: diagonal }])), 'x.xlsx'],
    ['in one row', excel(`<row r="1">${'<c><v>1</v></c>'.repeat(40_000)}</row>`), 'x.xlsx'],
    ['of a text', strToU8(times(9, () => `${times(5000, (i) => `${i},`)}\n`)), 'x.csv'],
    [
      'repeated in columns and rows',
      openDocument(
        documentTable(TABLE, {
          after: documentRow(
            [documentCell(1, ' table:number-columns-repeated="1024"')],
            ' table:number-rows-repeated="1048576"',
          ),
        }),
      ),
      'x.ods',
    ],
  ])('too many columns %s', (_, bytes, name) =>
    expect(refusedSoon(bytes, name)).toEqual([WIDE.replace('x.xlsx', name)]),
  );

  test('blank columns without end in a text are passed over', () => {
    const rows = TABLE.map((row) => `${row.map((value) => `"${value}"`).join()}${','.repeat(16_380)}`);
    expect(taken(strToU8(rows.join('\n')), 'x.csv').figures).toEqual(FIGURES);
  });

  test('too much text', () => {
    const long = `<row>${times(20, () => `<c t="inlineStr"><is><t>${'a'.repeat(1990)}</t></is></c>`)}</row>`;
    const words = CELLS.replace('quá nhiều ô', 'quá nhiều chữ');
    expect(refusedSoon(excel(sheetData() + long.repeat(60)))).toEqual([words]);
    const text = `${'x'.repeat(90_000)}\n`.repeat(30);
    expect(refusedSoon(strToU8(text), 'x.csv')).toEqual([words.replace('x.xlsx', 'x.csv')]);
  });

  test.each([
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
  ])('too many %s', (_, bytes) => expect(refusedSoon(bytes)).toEqual([CELLS]));

  test('more than 20.000 rows with something in them', () =>
    expect(refusedSoon(excel(times(20_001, (i) => `<row r="${i + 1}"><c><v>1</v></c></row>`)))).toEqual([
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
    expect(refusedSoon(bytes, name)).toEqual([
      `${name}  Ô C3 dài hơn 2.000 ký tự, không phải ô của bảng kết quả. Rút gọn hoặc xóa chữ trong ô này, hoặc kiểm tra dấu nháy kép chưa đóng.`,
    ]),
  );

  test('a long one in a text', () => {
    const line = `Ô Mễ,310,${'1a'.repeat(2000)},69`;
    const text = [TABLE[0]!.map((label) => `"${label}"`).join(), line].join('\n');
    expect(refusedSoon(strToU8(text), 'x.csv')).toEqual([
      'x.csv:2:3 (ô C2)  Ô C2 dài hơn 2.000 ký tự, không phải ô của bảng kết quả. Rút gọn hoặc xóa chữ trong ô này, hoặc kiểm tra dấu nháy kép chưa đóng.',
    ]);
  });

  test('a text of delimiters', () =>
    expect(refusedSoon(strToU8(`Thôn${`${','.repeat(400)}x\n`.repeat(19_000)}`), 'x.csv')).toEqual([
      CELLS.replace('x.xlsx', 'x.csv'),
    ]));

  test.each([
    ['columns', documentRow([documentCell(1, ' table:number-columns-repeated="2000000000"')])],
    ['rows', documentRow([documentCell(1)], ' table:number-rows-repeated="2000000000"')],
  ])('repeated in %s without end', (_, row) =>
    expect(refusedSoon(openDocument(documentTable(TABLE, { after: row })), 'x.ods')).toEqual([
      CELLS.replace('x.xlsx', 'x.ods'),
    ]),
  );
});
