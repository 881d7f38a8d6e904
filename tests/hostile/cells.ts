// Workbooks with one cell that no program of an office writes.
import {
  documentCell,
  documentTable,
  excel,
  inlineCell,
  openDocument,
  sheetData,
  TABLE,
} from '../workbooks.ts';
import { stretch, type Random } from './random.ts';
import type { Make } from './zips.ts';

const sheet = (data: string, before = '', after = '') => excel(data, before, after);
/** The month's table with one cell of it written so. */
const cell =
  (written: (random: Random) => string): Make =>
  (random) =>
    sheet(sheetData(TABLE, { cells: { C3: written(random) } }));
const raw = (value: string, attributes = '') => `<c r="C3"${attributes}><v>${value}</v></c>`;

const NUMBERS = [
  '1e308',
  '-1e308',
  '1e400',
  '-5',
  '-0.5',
  'NaN',
  'INF',
  'Infinity',
  '0x10',
  '1_000',
  '9007199254740993',
  '0b11',
  '٣',
];
const ERRORS = ['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!'];
const NAMES = [
  'A0',
  'AAAAAAA1',
  'A99999999999',
  'a3',
  'C-3',
  '3C',
  '',
  'XFE1',
  'C3:D4',
  'R1C1',
  '🙂',
  'A1.5',
];
const DATES = ['-1', '2958466', '1e308', '-693593', '0.5', '60', '99999999999'];

export const CELLS: Readonly<Record<string, Make>> = {
  'a text that is not shared': (random) =>
    sheet(
      sheetData(TABLE, {
        cells: { C3: raw(random.one(['0', '-1', '1e308', 'NaN', '99999999', 'x']), ' t="s"') },
      }),
    ),
  'a cell without end': (random) =>
    cell(() =>
      inlineCell(
        'C3',
        stretch(random.one(['a', '1', '0 ', 'é\u0301', 'a@', '1-', '(']), random.between(2001, 3_000_000)),
      ),
    )(random),
  'runs of letters without end': (random) =>
    cell(
      () =>
        `<c r="C3" t="inlineStr"><is>${stretch('<r><t>1</t></r>', 15 * random.between(3_000, 300_000))}</is></c>`,
    )(random),
  'cells with odd names': cell((random) => `<c r="${random.one(NAMES)}"><v>1</v></c>`),
  'rows with odd numbers': (random) =>
    sheet(
      `<row r="${random.one(['-1', '1e9', 'NaN', '1.5', '0', '', '99999999999999999999'])}"><c><v>1</v></c></row>`,
    ),
  'a cell written twice': () => sheet(sheetData() + '<row r="3"><c r="C3"><v>7</v></c></row>'),
  'numbers nobody can count': cell((random) => raw(random.one(NUMBERS))),
  'dates beyond the calendar': (random) =>
    excel(
      sheetData(TABLE, { cells: { C3: raw(random.one(DATES), ' s="1"') } }),
      '',
      '',
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    ),
  'formulas that ended in an error': cell(
    (random) =>
      `<c r="C3" t="e"><f>${random.one(['A1/0', 'C3', 'NA()', '1+'])}</f><v>${random.one(ERRORS)}</v></c>`,
  ),
  'formulas in a circle': cell(
    (random) => `<c r="C3"><f>${random.one(['C3', 'D3+C4', 'SUM(C:C)', 'INDIRECT("C3")'])}</f><v>7</v></c>`,
  ),
  'formulas of other programs': cell(() => `<c r="C3" t="str"><f>cmd|'/C calc'!A0</f><v>=cmd</v></c>`),
  'areas with odd names': (random) =>
    sheet(
      sheetData(TABLE, { cells: { C3: raw('1O2', ' t="str"') } }),
      '',
      `<mergeCells><mergeCell ref="${random.one([...NAMES, 'A1:', ':A1', 'B9:A1', 'A1:A1:A1'])}"/></mergeCells>`,
    ),
  'a document repeated oddly': (random) =>
    openDocument(
      documentTable(TABLE, {
        cells: {
          C3: documentCell(
            '1O2',
            ` table:number-columns-repeated="${random.one(['-1', 'NaN', '1e9', '0', '1.5', ''])}"`,
          ),
        },
      }),
    ),
};
