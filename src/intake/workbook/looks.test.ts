// What a cell looks like → what is asked, said or refused about its figure, word for word.
import { describe, expect, test } from 'vitest';
import { taken } from '../../../tests/taken.ts';
import {
  excel,
  FIGURES,
  formatStyles,
  inlineCell,
  sheetData,
  TABLE,
  tableWith,
  type Value,
} from '../../../tests/workbooks.ts';

const runs = (name: string, ...texts: [text: string, font?: string][]) =>
  `<c r="${name}" t="inlineStr"><is>${texts
    .map(([text, font = '']) => `<r><rPr>${font}</rPr><t xml:space="preserve">${text}</t></r>`)
    .join('')}</is></c>`;

const RAISED = '<vertAlign val="superscript"/>';
const LOWERED = '<vertAlign val="subscript"/>';
const STRUCK = '<strike/>';

const withCell = (name: string, cell: string, styles?: string) =>
  taken(excel(sheetData(TABLE, { cells: { [name]: cell } }), '', '', styles));

/** Figures with that of Ô Mễ's second column replaced. */
const figuresWith = (value: Value) => FIGURES.map((row, i) => (i === 1 ? [row[0], value, row[2]] : row));

const AT = 'x.xlsx:3:3 (ô C3)';
const WHO = 'Ô Mễ, "Số người được hướng dẫn thành thạo trong tháng":';

describe('raised text is no digit', () => {
  test.each([
    ['a footnote', runs('C3', ['73'], ['2', RAISED])],
    ['a lowered mark', runs('C3', ['73'], ['1', LOWERED])],
    ['a footnote in front', runs('C3', ['(1)', RAISED], [' 73'])],
  ])('%s is said', (_, cell) => {
    const { figures, said, severities } = withCell('C3', cell);
    expect(figures).toEqual(figuresWith(73));
    expect(severities).toEqual(['note']);
    expect(said).toEqual([
      `${AT}  Ghi chú: ${WHO} bỏ chú thích viết nhỏ cạnh số, đọc là "73". Nếu phần viết nhỏ là chữ số của số này, gõ lại số.`,
    ]);
  });

  test('beside a village or a heading it is left out', () => {
    const cells = {
      A3: runs('A3', ['Ô Mễ'], ['1', RAISED]),
      D1: runs('D1', [String(TABLE[0]![3])], ['2', RAISED]),
    };
    expect(taken(excel(sheetData(TABLE, { cells })))).toEqual({ figures: FIGURES, said: [], severities: [] });
  });

  test('a cell raised as a whole keeps its text', () =>
    expect(withCell('C3', runs('C3', ['73', RAISED])).figures).toEqual(figuresWith(73)));

  test('a typed ² is no digit either', () =>
    expect(withCell('C3', inlineCell('C3', '73²')).said).toEqual([
      `${AT}  ${WHO} "73²" không phải số nguyên. Sửa thành chữ số, ví dụ 102.`,
    ]));
});

describe('struck-out text does not count', () => {
  test.each([
    ['before the new number', runs('C3', ['84', STRUCK], [' 148']), 148],
    ['glued to the new number', runs('C3', ['3', STRUCK], ['4']), 4],
    ['after it', runs('C3', ['148 '], ['84', '<strike val="1"/>']), 148],
  ])('%s: asked', (_, cell, value) => {
    const { figures, said, severities } = withCell('C3', cell);
    expect(figures).toEqual(figuresWith(value));
    expect(severities).toEqual(['warning']);
    expect(said).toEqual([
      `${AT}  Lưu ý: ${WHO} một phần ô đã gạch ngang, đọc phần còn lại là "${value}". Xóa hẳn phần gạch ngang; nếu đúng, chạy lại lệnh với --accept-warnings.`,
    ]);
  });

  test('an unstruck run is not struck', () =>
    expect(withCell('C3', runs('C3', ['73', '<strike val="0"/>']))).toMatchObject({
      figures: FIGURES,
      said: [],
    }));

  test.each([
    ['by its runs', runs('C3', ['84', STRUCK])],
    ['by its style', '<c r="C3" s="2"><v>84</v></c>'],
  ])('as a whole, %s: refused', (_, cell) =>
    expect(withCell('C3', cell, formatStyles('0')).said).toEqual([
      `${AT}  ${WHO} "84" bị gạch ngang, không rõ còn tính hay không. Xóa trắng ô nếu bỏ số này, hoặc bỏ gạch ngang nếu số vẫn đúng.`,
    ]),
  );

  test('a name and a phone number struck out are still personal data', () => {
    const { said } = withCell('A1', runs('A1', ['Thôn'], [' 0912345678', STRUCK]));
    expect(said.join()).toContain('dữ liệu cá nhân (số điện thoại)');
    expect(said.join()).not.toContain('0912345678');
  });
});

describe('several numbers in one cell', () => {
  test.each([
    ['a line break', '24\n136'],
    ['a line break with a return', '24_x000D_\n136'],
    ['a tab', '24\t136'],
    ['several spaces', '24   136'],
    ['a paragraph separator', '24\u2029136'],
  ])('%s between them: refused', (_, text) =>
    expect(withCell('C3', inlineCell('C3', text)).said).toEqual([
      `${AT}  ${WHO} trong ô có hơn một số: "24 136". Mỗi ô chỉ ghi một số: giữ số cần báo cáo, xóa số kia.`,
    ]),
  );

  test.each([
    ['a space between thousands', '1 236', 1236],
    ['a space that does not break', '1\u00A0236', 1236],
    ['a narrow space', '1\u202F236', 1236],
    ['a line break before the unit', '73\nngười', 73],
    ['line breaks around the number', '\n73\n', 73],
  ])('%s is no second number', (_, text, value) =>
    expect(withCell('C3', inlineCell('C3', text))).toMatchObject({ figures: figuresWith(value) }),
  );
});

describe('merged cells', () => {
  const merged = (table: readonly (readonly Value[])[], ...areas: string[]) =>
    taken(
      excel(
        sheetData(table),
        '',
        `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`,
      ),
    );
  const FIX = 'Bỏ gộp ô (Merge & Center → Unmerge Cells), rồi ghi số vào từng ô.';
  const lost = tableWith({});
  lost[3]![2] = null;

  test('over two villages: refused by the name of the area', () =>
    expect(merged(lost, 'C3:C4').said).toEqual([
      `x.xlsx:3:3 (ô C3:C4)  Ô C3:C4 gộp chung một số cho Ô Mễ, Liêu Xá (cột "${TABLE[0]![2]}"): không rõ số của từng thôn. ${FIX}`,
    ]));

  test('over two columns of one village: refused', () => {
    const across = tableWith({});
    across[2]![2] = null;
    expect(merged(across, 'B3:C3').said).toEqual([
      `x.xlsx:3:2 (ô B3:C3)  Ô B3:C3 gộp chung một số cho nhiều cột của Ô Mễ: không rõ số thuộc cột nào. ${FIX}`,
    ]);
  });

  test('with a figure left under the area: refused', () =>
    expect(merged(TABLE, 'C3:C4').said[0]).toContain('Ô C3:C4 gộp chung một số cho Ô Mễ, Liêu Xá'));

  test('where villages stand across: refused', () => {
    const turned = TABLE[0]!.map((_, c) => TABLE.map((row) => row[c]!));
    turned[2]![3] = null as never;
    expect(merged(turned, 'C3:D3').said[0]).toContain('Ô C3:D3 gộp chung một số cho Ô Mễ, Liêu Xá');
  });

  test('titles, blank figures and each village over two rows of its own are no harm', () => {
    const titled: Value[][] = [['BÁO CÁO THÁNG 8/2026', null, null, null], ...TABLE.map((row) => [...row])];
    expect(merged(titled, 'A1:D1')).toMatchObject({ figures: FIGURES, said: [] });
    const tall = [TABLE[0]!, ...TABLE.slice(1).flatMap((row) => [row, [null, null, null, null]])];
    const areas = [2, 4, 6].flatMap((line) =>
      [...'ABCD'].map((letter) => `${letter}${line}:${letter}${line + 1}`),
    );
    expect(merged(tall, ...areas)).toMatchObject({ figures: FIGURES, said: [] });
  });
});

describe('formulas', () => {
  test('without a value yet: refused, not blank', () =>
    expect(withCell('C3', '<c r="C3"><f>SUM(F1:F9)</f></c>').said).toEqual([
      `${AT}  ${WHO} ô có công thức chưa tính ra số. Gõ số vào ô thay cho công thức.`,
    ]));

  test('in the whole table: said once', () => {
    const data = sheetData().replace(/<c r="([B-D]\d)"><v>/g, '<c r="$1"><f>Sheet2!A1</f><v>');
    expect(taken(excel(data)).said).toEqual([
      'x.xlsx:2:2 (ô B2)  9 ô số, từ B2 đến D4, do công thức tính ra. Bôi đen cả bảng, chép (Ctrl+C), bấm chuột phải → Dán đặc biệt (Paste Special) → Giá trị (Values), lưu lại rồi nhập.',
    ]);
  });
});
