// However a program orders and writes rows and cells, the same figures are read; a contradiction is refused.
import { describe, expect, test } from 'vitest';
import { BROKEN, taken } from '../../../tests/taken.ts';
import {
  excel,
  excelParts,
  FIGURES,
  inlineCell,
  relationships,
  sheetData,
  TABLE,
  worksheet,
  zipped,
  type Value,
} from '../../../tests/workbooks.ts';

const same = { figures: FIGURES, said: [], severities: [] };

describe('rows and cells', () => {
  const rowsOf = (table: typeof TABLE) => sheetData(table).split(/(?=<row)/);
  test.each([
    ['rows in another order', rowsOf(TABLE).reverse().join('')],
    ['cells in another order', sheetData().replace(/(<c r="B3".*?<\/c>)(<c r="C3".*?<\/c>)/, '$2$1')],
    ['neither rows nor cells named', sheetData().replace(/ r="[A-Z]*\d+"/g, '')],
    [
      'a cell without a name after a gap',
      sheetData(TABLE.map(([name, ...rest]) => [name!, null, ...rest])).replace(/ r="D(\d)"/g, ''),
    ],
    ['a namespace in a cell', sheetData().replaceAll('<c r=', '<c xmlns:r="urn:x" r=')],
    ['a blank cell far to the right', sheetData().replace('</row>', '<c r="XFD1" s="0"/></row>')],
    [
      'text runs',
      sheetData(TABLE, {
        cells: { A3: '<c r="A3" t="inlineStr"><is><r><t>Ô </t></r><r><rPr><b/></rPr><t>Mễ</t></r></is></c>' },
      }),
    ],
    [
      'noise of sums',
      sheetData()
        .replace('<v>310</v>', '<v>310.000000001</v>')
        .replace('<v>73</v>', '<v>72.999999999999986</v>'),
    ],
    ['numbers as text', sheetData(TABLE.map((row) => row.map(String)))],
    [
      '"_x000D_" in a heading',
      sheetData(TABLE, {
        cells: { C1: inlineCell('C1', 'Số người được hướng dẫn_x000D_\nthành thạo trong tháng') },
      }),
    ],
    [
      'borders drawn down 30.000 rows',
      sheetData() +
        Array.from(
          { length: 30_000 },
          (_, i) => `<row r="${i + 5}" s="1"><c r="A${i + 5}" s="1"/><c r="B${i + 5}" t="s"/></row>`,
        ).join(''),
    ],
    ['exponents', sheetData().replace('<v>310</v>', '<v>3.1E2</v>')],
  ])('with %s are read the same', (_, data) => expect(taken(excel(data))).toEqual(same));

  test('a sheet that says it ends at its first cell is read to the end', () =>
    expect(taken(excel(sheetData(), '<dimension ref="A1"/>'))).toEqual(same));

  test.each([
    ['of the kind of shared text', '<c r="C3" t="s"/>'],
    ['of a shared text with a blank value', '<c r="C3" t="s"><v></v></c>'],
    ['of the kind true or false', '<c r="C3" t="b"/>'],
    ['of the kind number', '<c r="C3" s="0"/>'],
    ['of inline text', '<c r="C3" t="inlineStr"><is><t></t></is></c>'],
  ])('a cell %s without anything in it is blank', (_, cell) => {
    const strings = '<si><t>12</t></si>';
    const xml = worksheet(sheetData(TABLE, { cells: { C3: cell } }));
    const { figures, said } = taken(zipped(excelParts([{ xml }], { strings })));
    expect(said).toEqual([]);
    expect(figures?.[1]).toEqual([310, null, 69]);
  });

  test.each([
    [
      'one cell given twice',
      sheetData().replace('</row>', `</row><row r="3">${inlineCell('B3', 311)}</row>`),
    ],
    ['a cell that names another row', sheetData().replace('r="B3"', 'r="B4"')],
    ['a text that is not in the table', sheetData(TABLE, { cells: { C3: '<c r="C3" t="s"><v>7</v></c>' } })],
    ['XML cut short', sheetData().slice(0, -40)],
    ['an impossible name of a cell', sheetData().replace('r="B3"', 'r="ZZZ3"')],
  ])('with %s are refused', (_, data) => expect(taken(excel(data)).said).toEqual([BROKEN]));
});

describe('the row of totals of an Excel table', () => {
  const totals = (label: Value, sum: number): Uint8Array => {
    const table = [...TABLE, [label, sum, 246, 155]];
    const parts = excelParts([{ xml: worksheet(sheetData(table)) }]);
    return zipped({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': '<table id="1" name="Bảng1" ref="A1:D5" totalsRowCount="1"/>',
    });
  };

  test.each([['Total'], ['合計'], [null]])('labelled %s is no village', (label) =>
    expect(taken(totals(label, 1035))).toEqual(same),
  );

  test('is checked against the villages', () =>
    expect(taken(totals('Total', 1036)).said).toEqual([
      'x.xlsx:5:2 (ô B5)  Dòng tổng, "Số hộ được hướng dẫn (lũy kế)": ghi 1.036, nhưng tổng các thôn là 1.035. Kiểm tra từng thôn và dòng tổng, sửa chỗ sai.',
    ]));
});

test('a table that begins at column C: each heading is over its own cells', () => {
  const at = (extra: readonly (readonly Value[])[]) =>
    taken(excel(sheetData(TABLE.map((row, r) => [null, null, ...row, ...(extra[r] ?? [])]))));
  expect(at([]).figures).toEqual(FIGURES);
  const share = [
    ['Tỷ lệ', 'Ghi chú'],
    ['30,4%', null],
    ['26,3%', 'đã kiểm tra'],
    ['39,9%', null],
  ];
  expect(at(share)).toEqual({ figures: FIGURES, said: [], severities: [] });
  expect(
    at([
      ['Ghi chú', 'Họ và tên'],
      [null, 'Trần Thị Bình'],
      [null, 'Trần Văn Cường'],
    ]).said,
  ).toEqual([
    'x.xlsx:1:8 (ô H1)  Cột "Họ và tên" là dữ liệu cá nhân, không được đưa lên trang. Xóa hết dữ liệu cá nhân, chỉ giữ số tổng của từng thôn, rồi nhập lại.',
  ]);
  const answers = [
    ['Timestamp', 'Ghi chú'],
    ['18/8/2026', null],
    ['18/8/2026', '0912 345 678'],
  ];
  expect(at(answers).said.join()).toContain('Ô này có dữ liệu cá nhân (số điện thoại)');
});
