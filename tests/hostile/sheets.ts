// Workbooks whose zip is sound and whose sheets are not.
import {
  documentCell,
  documentRow,
  documentTable,
  excel,
  excelParts,
  openDocument,
  relationships,
  sheetData,
  TABLE,
  worksheet,
  zipped,
} from '../workbooks.ts';
import { stretch, times } from './random.ts';
import type { Make } from './zips.ts';

const sheet = (data: string, before = '', after = '') => excel(data, before, after);
const raw = (value: string, attributes = '') => `<c r="C3"${attributes}><v>${value}</v></c>`;

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}">${times(20, (i) => `<!ENTITY ${'b'.repeat(i + 1)} "${`&${'b'.repeat(i) || 'a'};`.repeat(10)}">`)}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

/** A workbook whose list of sheets leads there. */
const leading = (...targets: string[]) =>
  zipped({
    ...excelParts(targets.map(() => ({}))),
    'xl/_rels/workbook.xml.rels': relationships(
      targets.map((target, i) => [`rId${i + 1}`, 'worksheet', target] as const),
    ),
  });

export const SHEETS: Readonly<Record<string, Make>> = {
  'a list of sheets that leads back to itself': (random) =>
    leading(random.one(['workbook.xml', '_rels/workbook.xml.rels', '../xl/workbook.xml', '.', '..', ''])),
  'a list of sheets that leads out': (random) =>
    leading(
      random.one([
        '../../../../etc/passwd',
        'file:///etc/passwd',
        'http://127.0.0.1/a',
        '%00',
        '%',
        stretch('../', 90_000),
      ]),
    ),
  'hundreds of sheets that are one': (random) =>
    leading(...Array.from({ length: random.between(201, 900) }, () => 'worksheets/sheet1.xml')),
  'a table that leads to its sheet': () =>
    zipped({
      ...excelParts([{ xml: worksheet(sheetData(TABLE, { cells: { C3: raw('1O2', ' t="str"') } })) }]),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        Array.from({ length: 99 }, (_, i) => [`r${i}`, 'table', 'sheet1.xml'] as const),
      ),
    }),
  'elements within elements': (random) => sheet(stretch('<a>', 3 * random.between(100_000, 900_000))),
  'rows within rows': (random) => sheet(stretch('<row r="1"><c r="A1">', 21 * random.between(9_000, 90_000))),
  'entities that grow': (random) =>
    zipped({
      ...excelParts(),
      'xl/worksheets/sheet1.xml':
        ENTITIES +
        worksheet(
          sheetData(TABLE, {
            cells: { C3: raw(`&${random.one(['a', 'bbb', 'b'.repeat(20)])};`, ' t="str"') },
          }),
        ),
    }),
  'an entity of another file': () =>
    zipped({
      ...excelParts(),
      'xl/worksheets/sheet1.xml':
        OUTSIDE + worksheet(sheetData(TABLE, { cells: { C3: raw('&a;', ' t="str"') } })),
    }),
  'thousands of attributes': (random) =>
    sheet(`<row${times(random.between(20_000, 100_000), (i) => ` a${i}="1"`)}/>`),
  'something never closed': (random) =>
    sheet(
      random.one(['<!--', '<![CDATA[', '<?x ', '<row r="', '<row><c><v>', '<']) +
        'x'.repeat(random.between(10, 2_000_000)),
    ),
  'letters that are none': (random) =>
    zipped({ ...excelParts(), 'xl/worksheets/sheet1.xml': random.bytes(random.between(10, 60_000)) }),
  'sheets in another alphabet of bytes': (random) =>
    zipped({
      ...excelParts(),
      'xl/worksheets/sheet1.xml': new Uint8Array([0xff, 0xfe, ...random.bytes(random.between(1, 999))]),
    }),
  'shared texts without end': (random) =>
    zipped(
      excelParts([{}], { strings: stretch('<si><t>a</t></si>', 17 * random.between(500_001, 900_000)) }),
    ),
  'all columns of a sheet': (random) =>
    sheet(
      times(random.between(40, 60), (r) => `<row r="${r + 1}">${'<c><v>1</v></c>'.repeat(16_384)}</row>`),
    ),
  'more columns than a sheet has': () => sheet(`<row r="1">${'<c><v>1</v></c>'.repeat(40_000)}</row>`),
  'merged areas everywhere': (random) =>
    sheet(
      sheetData(),
      '',
      `<mergeCells>${stretch('<mergeCell ref="A1:XFD1048576"/>', 32 * random.between(5_001, 30_000))}</mergeCells>`,
    ),
  'hidden columns everywhere': (random) =>
    sheet(
      sheetData(),
      `<cols>${stretch('<col min="1" max="9" hidden="1"/>', 34 * random.between(5_001, 60_000))}</cols>`,
    ),
  'a document repeated without end': (random) => {
    const many = random.one(['2000000000', '99999999999999999999', '1048576']);
    const row = documentRow(
      [documentCell(1, ` table:number-columns-repeated="${many}"`)],
      ` table:number-rows-repeated="${many}"`,
    );
    return openDocument(documentTable(TABLE, { after: row }));
  },
  'a document within itself': (random) =>
    openDocument(
      stretch(
        '<table:table table:name="a"><table:table-row><table:table-cell>',
        63 * random.between(9_000, 90_000),
      ),
    ),
  'titles of sheets as odd as can be': (random) => {
    const title = random.one([
      '..',
      '\u202Exslx',
      'a\u0007b'.replace('\u0007', '&#7;'),
      'x'.repeat(100_000),
      '&lt;script&gt;',
      '&#xD800;',
      '@all #1',
      ' ',
    ]);
    const sheets = Array.from({ length: random.between(2, 5) }, () => ({ name: title }));
    return zipped(excelParts(sheets));
  },
};
