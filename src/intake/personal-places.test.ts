// Every place of a file that may hold a person's name or number → refused, or passed over; in no case is it repeated.
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { taken } from '../../tests/taken.ts';
import {
  documentTable,
  excelParts,
  FIGURES,
  openDocument,
  relationships,
  sheetData,
  TABLE,
  tableWith,
  worksheet,
  zipped,
  type Parts,
  type Value,
} from '../../tests/workbooks.ts';

const DELETE = 'Xóa hết dữ liệu cá nhân, chỉ giữ số tổng của từng thôn, rồi nhập lại.';
const HAS_NAME = 'có tên người, là dữ liệu cá nhân, không được đưa lên trang.';
const HAS_NUMBER = 'có dữ liệu cá nhân (số điện thoại), không được đưa lên trang.';
const DATA: readonly string[] = ['bà Nguyễn Thị Hoa', '0912–345–678'];

const csv = (rows: readonly (readonly Value[])[]) =>
  strToU8(rows.map((row) => row.map((value) => `"${value ?? ''}"`).join()).join('\n'));
const withColumn = (heading: string, note: string) =>
  csv(TABLE.map((row, index) => [...row, index === 0 ? heading : index === 2 ? note : '']));

/** A workbook with a part that its sheet leads to. */
const beside = (type: string, xml: string, own: Parts = excelParts()) =>
  zipped({
    ...own,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['r1', type, '../beside.xml']]),
    'xl/beside.xml': xml,
  });

describe.each(DATA)('%s', (person) => {
  const said = (place: string, what = 'Ô này') => [
    `x.csv:${place}  ${what} ${person.startsWith('0') ? HAS_NUMBER : HAS_NAME} ${DELETE}`,
  ];

  test.each([
    ['in place of a village', csv(tableWith({ A3: person })), '3:1 (ô A3)'],
    ['in place of a figure', csv(tableWith({ C3: person })), '3:3 (ô C3)'],
    ['in a note', withColumn('Ghi chú', `đã giúp ${person}`), '3:5 (ô E3)'],
    ['in a heading nobody knows', withColumn(`Số người do ${person} dạy`, '1'), '1:5 (ô E1)'],
  ])('%s', (_, bytes, place) => expect(taken(bytes, 'x.csv').said).toEqual(said(place)));

  test.each([
    [
      'a comment',
      'comments',
      `<comments><authors><author>Clerk</author></authors><commentList><comment ref="C3" authorId="0"><text><r><t>Clerk:</t></r><r><t>hỏi ${person}</t></r></text></comment></commentList></comments>`,
    ],
    [
      'a thread of comments',
      'threadedComment',
      `<ThreadedComments><threadedComment ref="C3" id="{1}"><text>hỏi ${person}</text></threadedComment></ThreadedComments>`,
    ],
  ])('in %s', (_, type, xml) =>
    expect(taken(beside(type, xml)).said).toEqual([
      said('3:3 (ô C3)', 'Ghi chú gắn với ô này')[0]!.replace('x.csv', 'x.xlsx'),
    ]),
  );

  test('in a comment of LibreOffice', () => {
    const cell = `<table:table-cell office:value-type="float" office:value="7"><office:annotation><text:p>hỏi ${person}</text:p></office:annotation><text:p>7</text:p></table:table-cell>`;
    const bytes = openDocument(documentTable(TABLE, { cells: { C3: cell } }));
    expect(taken(bytes, 'x.ods').said).toEqual([
      said('3:3 (ô C3)', 'Ghi chú gắn với ô này')[0]!.replace('x.csv', 'x.ods'),
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['above the table', csv([[`Người lập: ${person}`], ...TABLE]), 'x.csv'],
    ['below it, where people sign', csv([...TABLE, [], ['', 'Người lập biểu'], ['', person]]), 'x.csv'],
    ['in the title of a sheet', zipped(excelParts([{ name: person }])), 'x.xlsx'],
    [
      'in headers and footers',
      zipped(
        excelParts([
          {
            xml: worksheet(
              sheetData(),
              '',
              `<headerFooter><oddFooter>&amp;L${person}</oddFooter></headerFooter>`,
            ),
          },
        ]),
      ),
      'x.xlsx',
    ],
    [
      'in the properties of the document',
      zipped({
        ...excelParts(),
        'docProps/core.xml': `<coreProperties><creator>${person}</creator></coreProperties>`,
        'docProps/custom.xml': `<Properties><property><lpwstr>${person}</lpwstr></property></Properties>`,
      }),
      'x.xlsx',
    ],
    [
      'as who wrote a comment',
      beside(
        'comments',
        `<comments><authors><author>${person}</author></authors><commentList><comment ref="C3" authorId="0"><text><r><t>${person}:</t></r><r><t>đã hỏi lại</t></r></text></comment></commentList></comments>`,
      ),
      'x.xlsx',
    ],
    ['in the name of the file', csv(TABLE), `${person}.csv`],
  ])('%s: passed over, and nobody is told', (_, bytes, name) => {
    const { figures, said: told } = taken(bytes, name);
    expect({ figures, told }).toEqual({ figures: FIGURES, told: [] });
  });

  test.each<[string, Uint8Array, string]>([
    ['titles of sheets', zipped(excelParts([{ name: person }, { name: `${person} ` }])), 'x.xlsx'],
    ['the name of a file', csv(tableWith({ C3: '1O2' })), `${person}.csv`],
    ['the name of a file that is no table', strToU8('x'), `${person}.csv`],
  ])('%s: refused for something else, and not repeated', (_, bytes, name) => {
    const { said: told } = taken(bytes, name);
    expect(told.length).toBeGreaterThan(0);
    expect(told.join()).not.toMatch(/Hoa|0912|345/);
  });
});
