// Rows, columns and sheets nobody sees → what is asked, said or refused about their figures, word for word.
import { describe, expect, test } from 'vitest';
import { taken } from '../../../tests/taken.ts';
import {
  excel,
  excelParts,
  FIGURES,
  sheetData,
  TABLE,
  tableWith,
  worksheet,
  zipped,
  type Value,
} from '../../../tests/workbooks.ts';

describe('hidden rows and columns', () => {
  const HOW =
    'Hiện ra (bôi đen cả bảng → bấm chuột phải vào tiêu đề dòng hoặc cột → Unhide; có bộ lọc thì bỏ lọc) rồi xem lại, xóa nếu thừa; nếu đúng, chạy lại lệnh với --accept-warnings.';

  test.each([
    ['hidden', ' hidden="1"'],
    ['hidden by a filter', ' spans="1:4" hidden="true"'],
    ['of no height', ' ht="0" customHeight="1"'],
  ])('rows %s: asked', (_, attributes) => {
    const { figures, said, severities } = taken(
      excel(sheetData(TABLE, { rows: { 3: attributes, 4: attributes } })),
    );
    expect(figures).toEqual(FIGURES);
    expect(severities).toEqual(['warning']);
    expect(said).toEqual([`x.xlsx:3:2 (ô B3)  Lưu ý: Dòng 3, 4 đang ẩn mà có số, vẫn được tính. ${HOW}`]);
  });

  test.each([
    ['hidden', '<cols><col min="1" max="1"/><col min="3" max="4" hidden="1"/></cols>', 'C, D'],
    ['of no width', '<cols><col min="3" max="3" width="0" customWidth="1"/></cols>', 'C'],
  ])('columns %s: asked', (_, columns, letters) => {
    const { said, severities } = taken(excel(sheetData(), columns));
    expect(severities).toEqual(['warning']);
    expect(said).toEqual([
      `x.xlsx:2:3 (ô C2)  Lưu ý: Cột ${letters} đang ẩn mà có số, vẫn được tính. ${HOW}`,
    ]);
  });

  test('hidden rows and columns without figures are no question', () => {
    const table = [...TABLE, ['Người lập biểu', null, null, null]];
    const data = sheetData(
      table.map((row, i) => [...row, i === 0 ? 'Ghi chú' : 'x']),
      { rows: { 5: ' hidden="1"' } },
    );
    expect(taken(excel(data, '<cols><col min="5" max="5" hidden="1"/></cols>'))).toMatchObject({
      figures: FIGURES,
      said: [],
    });
  });
});

describe('hidden sheets and a sheet per village', () => {
  const other = TABLE.map((row) => row.map((value) => (typeof value === 'number' ? value + 1 : value)));
  const book = (...sheets: [name: string, state: string, table: readonly (readonly Value[])[]][]) =>
    taken(
      zipped(
        excelParts(
          sheets.map(([name, state, table]) => ({
            ...{ name, attributes: state && ` state="${state}"` },
            xml: worksheet(sheetData(table)),
          })),
        ),
      ),
    );

  test.each(['hidden', 'veryHidden'])('a %s sheet beside the visible one: said', (state) => {
    const { figures, said, severities } = book(['T9', state, other], ['T8', '', TABLE]);
    expect(figures).toEqual(FIGURES);
    expect(severities).toEqual(['note']);
    expect(said).toEqual([
      'x.xlsx  Ghi chú: Chỉ đọc trang tính "T8"; trang tính đang ẩn "T9" cũng có bảng, không đọc. Nếu trang ẩn mới là bảng cần nhập, hiện trang đó, xóa trang kia rồi nhập lại.',
    ]);
  });

  const ONLY =
    'x.xlsx  Bảng kết quả chỉ có ở trang tính đang ẩn "T8"; trang đang hiện không có bảng đọc được. Nếu đúng là bảng đó: bấm chuột phải vào tên một trang tính → Hiện (Unhide), chọn trang, lưu lại. Nếu không: ghi đủ tên chỉ tiêu ở bảng đang hiện, rồi xóa trang ẩn.';

  test.each<[string, Value[][]]>([
    ['alone with a cover', [['UBND xã']]],
    [
      'beside a table with short headings',
      [
        ['Thôn', 'Hộ', 'TT', 'GT'],
        ['Ô Mễ', 1, 2, 3],
      ],
    ],
  ])('a table that stands only on a hidden sheet, %s: refused', (_, cover) =>
    expect(book(['Bìa', '', cover], ['T8', 'hidden', TABLE]).said).toEqual([ONLY]),
  );

  test('the title of a sheet that may name a person is not repeated', () => {
    const { said } = book(['Nguyễn Thị Hoa 0912345678', 'hidden', other], ['T8', '', TABLE]);
    expect(said.join()).not.toMatch(/Hoa|0912345678/);
    expect(said.join()).toContain('trang tính đang ẩn thứ 1 cũng có bảng');
  });

  test('a list on each, the village in a title of its own: refused in words that fit', () => {
    const sheets = TABLE.slice(1).map((row, i): [string, string, Value[][]] => [
      `Trang ${i}`,
      '',
      [[`THÔN ${row[0]}`, null], ...TABLE[0]!.slice(1).map((label, c) => [label, row[c + 1]!])],
    ]);
    expect(book(...sheets).said).toEqual([
      'x.xlsx  Mỗi thôn nằm ở một trang tính riêng, cần một bảng chung cho các thôn. Chép số của từng thôn vào một trang tính, mỗi thôn một dòng, xóa các trang kia rồi nhập lại.',
    ]);
  });
});

test.each([
  ['Tháng 7', 'Tháng 8'],
  ['T07.2026', 'T08.2026'],
  ['8-2025', '8-2026'],
])('of sheets named %s and %s, the one of the month asked for is read', (before, now) => {
  const last = worksheet(sheetData(tableWith({ C3: 5 })));
  const bytes = zipped(excelParts([{ name: before, xml: last }, { name: now }]));
  expect(taken(bytes)).toMatchObject({ figures: FIGURES, said: [] });
});
