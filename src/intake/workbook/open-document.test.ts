// OpenDocument sheets as LibreOffice and others write them → the same figures.
import { describe, expect, test } from 'vitest';
import { BROKEN, taken } from '../../../tests/taken.ts';
import {
  documentRow,
  documentTable,
  FIGURES,
  openDocument,
  TABLE,
  zipped,
  type Value,
} from '../../../tests/workbooks.ts';

const same = { figures: FIGURES, said: [], severities: [] };
const take = (...args: Parameters<typeof openDocument>) => taken(openDocument(...args), 'x.ods');
const withCell = (cell: string, styles?: string) =>
  take(documentTable(TABLE, { cells: { C3: cell } }), styles);
const figuresWith = (value: Value) => FIGURES.map((row, i) => (i === 1 ? [row[0], value, row[2]] : row));
const float = (value: number, shown: string | null, attributes = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}"${attributes}>${shown === null ? '' : `<text:p>${shown}</text:p>`}</table:table-cell>`;
const text = (paragraphs: string) =>
  `<table:table-cell office:value-type="string">${paragraphs}</table:table-cell>`;

describe('the same figures', () => {
  const blank = documentRow(
    ['<table:table-cell table:number-columns-repeated="1024"/>'],
    ' table:number-rows-repeated="1048500"',
  );
  test.each([
    [
      'as LibreOffice writes them',
      documentTable(TABLE, {
        after: blank,
        before: '<table:table-column table:number-columns-repeated="16384"/>',
      }),
    ],
    ['without the text shown', documentTable(TABLE, { cells: { C3: float(73, null) } })],
    [
      'with text cells without their kind',
      documentTable(TABLE, { cells: { A3: '<table:table-cell><text:p>Ô Mễ</text:p></table:table-cell>' } }),
    ],
    [
      'in groups and headers of rows',
      documentTable().replace(
        /(<table:table-row.*?<\/table:table-row>)/,
        '<table:table-header-rows>$1</table:table-header-rows>',
      ),
    ],
    ['with a unit shown', documentTable(TABLE, { cells: { C3: float(73, '73 người') } })],
    ['with decimals shown', documentTable(TABLE, { cells: { C3: float(73, '73,00') } })],
    [
      'in spans and spaces',
      documentTable(TABLE, {
        cells: {
          A3: text('<text:p>Ô<text:s text:c="2"/><text:span>M</text:span><text:span>ễ</text:span></text:p>'),
        },
      }),
    ],
    [
      'beside a comment',
      documentTable(TABLE, {
        cells: {
          C3: '<table:table-cell office:value-type="float" office:value="73"><office:annotation><text:p>99</text:p></office:annotation><text:p>73</text:p></table:table-cell>',
        },
      }),
    ],
    [
      'beside a copy of another file',
      documentTable() +
        documentTable(TABLE, {
          attributes: ' table:name="\'file:///a.ods\'#$T9"',
          before: '<table:table-source/>',
        }),
    ],
    [
      'beside tracked changes',
      `<table:tracked-changes><table:cell-content-change><table:previous><table:table-cell office:value="1"><text:p>1</text:p></table:table-cell></table:previous></table:cell-content-change></table:tracked-changes>${documentTable()}`,
    ],
  ])('%s', (_, tables) => expect(take(tables)).toEqual(same));

  test('a repeated cell stands in every column it is repeated over', () => {
    const table = TABLE.map((row, i) => (i === 2 ? [row[0]!, 310] : row));
    const cell = float(310, '310', ' table:number-columns-repeated="3"');
    expect(take(documentTable(table, { cells: { B3: cell } })).figures?.[1]).toEqual([310, 310, 310]);
  });

  test.each([
    ['a dash shown for 0', float(0, '-'), 0],
    ['a dash with room around it', float(0, ' - '), 0],
    ['a typed dash', text('<text:p>-</text:p>'), null],
    ['nothing', '<table:table-cell/>', null],
    ['a number as text', text('<text:p>64</text:p>'), 64],
  ])('%s', (_, cell, value) =>
    expect(withCell(cell)).toMatchObject({ figures: figuresWith(value), said: [] }),
  );
});

describe('refused', () => {
  test('a table inside a cell', () => {
    const inside = `<table:table-cell><table:table table:is-sub-table="true">${documentRow([float(73, '73')])}</table:table></table:table-cell>`;
    expect(withCell(inside)).toMatchObject({ figures: undefined, said: [BROKEN.replace('x.xlsx', 'x.ods')] });
  });

  test.each([
    [
      'a password',
      {
        'META-INF/manifest.xml':
          '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>',
        'content.xml': 'ǽ',
      },
      'x.ods  Tệp đang đặt mật khẩu, không mở được.',
    ],
    [
      'a password of newer programs',
      { 'encrypted-package': 'ǽ', 'META-INF/manifest.xml': '<m/>' },
      'x.ods  Tệp đang đặt mật khẩu, không mở được.',
    ],
    [
      'a text',
      {
        'content.xml':
          '<office:document-content xmlns:office="o"><office:body><office:text/></office:body></office:document-content>',
      },
      'x.ods  Đây là tệp LibreOffice không phải bảng tính.',
    ],
  ])('%s', (_, parts, words) => expect(taken(zipped(parts), 'x.ods').said[0]).toContain(words));
});
