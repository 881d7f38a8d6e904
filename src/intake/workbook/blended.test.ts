// Text of the colour of what is behind it → asked about like hidden rows, of Excel and of OpenDocument files; other colours are no question.
import { describe, expect, test } from 'vitest';
import { taken } from '../../../tests/taken.ts';
import {
  documentCell,
  documentTable,
  excel,
  FIGURES,
  openDocument,
  sheetData,
  TABLE,
} from '../../../tests/workbooks.ts';

const HOW =
  'có chữ trùng màu nền, không nhìn thấy mà có số, vẫn được tính. Bôi đen các ô ấy → Màu phông chữ (Font Color) → Tự động (Automatic) rồi xem lại, xóa nếu thừa; nếu đúng, chạy lại lệnh với --accept-warnings.';
const asked = (name: string, line: number, cells: string) =>
  `${name}:${line}:3 (ô C${line})  Lưu ý: Ô ${cells} ${HOW}`;

describe('of Excel', () => {
  const styles = (colour: string, fill: string) =>
    `<fonts><font/><font>${colour}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs>`;
  const solid = (colour: string) =>
    `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`;
  const NO_FILL = '<patternFill patternType="none"/>';
  const cells = { C3: '<c r="C3" s="1"><v>73</v></c>', D3: '<c r="D3" s="1" t="str"><v>69</v></c>' };

  test.each([
    ['white, without a fill', '<color rgb="FFFFFFFF"/>', NO_FILL],
    ['the paper of the theme', '<color theme="0"/>', NO_FILL],
    ['the paper, a shade darker', '<color theme="0" tint="-0.0499893185216834"/>', NO_FILL],
    ['the white of the palette', '<color indexed="9"/>', NO_FILL],
    ['yellow on yellow', '<color rgb="FFFFFF00"/>', solid('rgb="00FFFF00"')],
    ['the same colour of the theme', '<color theme="4" tint="0.4"/>', solid('theme="4" tint="0.4"')],
    ['black on black', '', solid('rgb="FF000000"')],
  ])('%s: asked', (_, colour, fill) => {
    const { figures, said, severities } = taken(
      excel(sheetData(TABLE, { cells }), '', '', styles(colour, fill)),
    );
    expect([figures, severities]).toEqual([FIGURES, ['warning']]);
    expect(said).toEqual([asked('x.xlsx', 3, 'C3, D3')]);
  });

  test.each([
    ['white on blue', '<color rgb="FFFFFFFF"/>', solid('rgb="FF0070C0"')],
    ['white on a colour of the theme', '<color theme="0"/>', solid('theme="4"')],
    ['grey', '<color theme="0" tint="-0.35"/>', NO_FILL],
    ['red', '<color rgb="FFFF0000"/>', NO_FILL],
    ['chosen by the program', '<color auto="1"/>', NO_FILL],
    ['white on lines', '<color rgb="FFFFFFFF"/>', '<patternFill patternType="darkDown"/>'],
  ])('%s: no question', (_, colour, fill) =>
    expect(taken(excel(sheetData(TABLE, { cells }), '', '', styles(colour, fill)))).toMatchObject({
      figures: FIGURES,
      said: [],
    }),
  );

  test('a digit of a figure alone: asked', () => {
    const run = (text: string, colour: string) => `<r><rPr>${colour}</rPr><t>${text}</t></r>`;
    const cell = `<c r="C3" t="inlineStr"><is>${run('7', '<color rgb="FFFFFFFF"/>')}${run('3', '')}</is></c>`;
    expect(taken(excel(sheetData(TABLE, { cells: { C3: cell } }))).said).toEqual([asked('x.xlsx', 3, 'C3')]);
  });

  test('of the whole table: one question', () => {
    const all = Object.fromEntries(
      FIGURES.flatMap((row, r) =>
        row.map((value, c) => {
          const name = `${'BCD'[c]}${r + 2}`;
          return [name, `<c r="${name}" s="1"><v>${value}</v></c>`];
        }),
      ),
    );
    const { said } = taken(
      excel(sheetData(TABLE, { cells: all }), '', '', styles('<color theme="0"/>', NO_FILL)),
    );
    expect(said).toEqual([`x.xlsx:2:2 (ô B2)  Lưu ý: Ô B2, C2, D2, B3, C3, D3, B4, C4, … (9 ô) ${HOW}`]);
  });
});

describe('of OpenDocument', () => {
  const cellStyle = (colour: string, background = '') =>
    `<style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties${background && ` fo:background-color="${background}"`}/><style:text-properties fo:color="${colour}"/></style:style>`;
  const dressed = { cells: { C3: documentCell(73, ' table:style-name="ce1"') } };
  const take = (table: string, styles: string) => taken(openDocument(table, styles), 'x.ods');

  test.each([
    ['white', cellStyle('#ffffff')],
    ['white on nothing', cellStyle('#FFFFFF', 'transparent')],
    ['yellow on yellow', cellStyle('#ffff00', '#ffff00')],
  ])('%s: asked', (_, styles) =>
    expect(take(documentTable(TABLE, dressed), styles)).toEqual({
      figures: FIGURES,
      said: [asked('x.ods', 3, 'C3')],
      severities: ['warning'],
    }),
  );

  test.each([
    ['white on blue', cellStyle('#ffffff', '#0070c0')],
    ['black', cellStyle('#000000', '#ffffff')],
  ])('%s: no question', (_, styles) =>
    expect(take(documentTable(TABLE, dressed), styles)).toMatchObject({ figures: FIGURES, said: [] }),
  );

  test('by the style of its column: asked', () => {
    const before =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce1"/>';
    expect(take(documentTable(TABLE, { before }), cellStyle('#ffffff')).said).toEqual([
      asked('x.ods', 2, 'C2, C3, C4'),
    ]);
  });

  test('a part of the text: asked', () => {
    const white =
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>';
    const cell =
      '<table:table-cell office:value-type="string"><text:p><text:span text:style-name="T1">7</text:span>3</text:p></table:table-cell>';
    expect(take(documentTable(TABLE, { cells: { C3: cell } }), white).said).toEqual([
      asked('x.ods', 3, 'C3'),
    ]);
  });
});
