// Cells with a look and nothing in them → left out of what is read, and never anything that says where another cell stands.
import { crc32 as zlibSum } from 'node:zlib';
import { expect, test } from 'vitest';
import { excel, sheetData, TABLE } from '../../../tests/workbooks.ts';
import { taken } from '../../../tests/taken.ts';
import { BlankCells } from './blank-cells.ts';
import { crc32 } from './crc.ts';

const drop = (...pieces: string[]) => {
  const blanks = new BlankCells();
  return pieces.map((piece) => blanks.drop(piece)).join('|');
};

test.each<[string, string[], string]>([
  [
    'a run of them',
    ['<row r="3"><c r="A3" s="1"/><c r="B3"/><c r="C3"><v>1</v></c></row>'],
    '<row r="3"><c r="C3"><v>1</v></c></row>',
  ],
  [
    'rows of them',
    ['<row r="3" spans="1:2"><c r="A3" s="1"/></row><row r="4"/><row r="5"><c r="A5"><v>1</v></c></row>'],
    '<row r="5"><c r="A5"><v>1</v></c></row>',
  ],
  [
    'one before a cell without a name',
    ['<c r="A3" s="1"/><c><v>1</v></c>'],
    '<c r="A3" s="1"/><c><v>1</v></c>',
  ],
  [
    'a row before one without a name',
    ['<row r="3"></row><row><c r="A4"/></row>'],
    '<row r="3"></row><row></row>',
  ],
  [
    'a cell with a value',
    ['<c r="A3" s="1"><v>0</v></c><c r="B3" t="s"/>'],
    '<c r="A3" s="1"><v>0</v></c><c r="B3" t="s"/>',
  ],
  [
    'behind a mark of CDATA',
    ['<t><', '![CDATA[<c r="A1"/><c r="B1"/>]]></t>'],
    '<t><|![CDATA[<c r="A1"/><c r="B1"/>]]></t>',
  ],
])('%s', (_, pieces, left) => {
  expect(drop(...pieces)).toBe(left);
});

test('a bordered sheet is read as the table alone', () => {
  const row = (at: number) =>
    `<row r="${at}">${['A', 'B', 'C', 'D', 'E'].map((c) => `<c r="${c}${at}" s="0"/>`).join('')}</row>`;
  const borders = Array.from({ length: 30_000 }, (_, at) => row(at + 10)).join('');
  const last = `<row r="40010"><c r="A40010" s="0"/><c r="B40010" t="inlineStr"><is><t>Nơi nhận</t></is></c></row>`;
  const plain = taken(excel(`<sheetData>${sheetData(TABLE)}${last}</sheetData>`));
  expect(plain.figures).toBeDefined();
  expect(taken(excel(`<sheetData>${sheetData(TABLE)}${borders}${last}</sheetData>`))).toEqual(plain);
});

test('the check sum is that of every zip, whatever pieces the bytes come in', () => {
  const bytes = Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) & 255);
  for (const cut of [0, 1, 7, 8, 500, 999])
    expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(zlibSum(bytes));
});
