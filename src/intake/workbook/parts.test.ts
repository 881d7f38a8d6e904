// However a program names and writes the parts of a workbook, the same figures are read; a contradiction is refused.
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BROKEN, taken } from '../../../tests/taken.ts';
import {
  excelParts,
  FIGURES,
  inlineCell,
  relationships,
  TABLE,
  worksheet,
  zipped,
  type Parts,
} from '../../../tests/workbooks.ts';

const same = { figures: FIGURES, said: [], severities: [] };

/** TABLE with its texts in the table of strings. */
function shared(before = ''): Parts {
  const texts = TABLE.flat().filter((value) => typeof value === 'string');
  const offset = before.split('<si').length - 1;
  const rows = TABLE.map((row, r) => {
    const cells = row.map((value, c) => {
      const name = `${'ABCD'[c]}${r + 1}`;
      const index = texts.indexOf(value as string) + offset;
      return typeof value === 'string' ? `<c r="${name}" t="s"><v>${index}</v></c>` : inlineCell(name, value);
    });
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  const strings = before + texts.map((text) => `<si><t>${text}</t></si>`).join('');
  return excelParts([{ xml: worksheet(rows.join('')) }], { strings, styles: '<cellXfs><xf/></cellXfs>' });
}

const renamed = (parts: Parts, change: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, content]) => [change(name), content]));

const replaced = (parts: Parts, part: string, change: (text: string) => string): Parts => ({
  ...parts,
  [part]: change(String(parts[part])),
});

const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook of which nothing but the name of the first sheet's part is as Excel has it. */
const elsewhere: Parts = {
  '_rels/.rels': relationships([['r1', 'officeDocument', '/Book/The%20Book.XML']]),
  'book/the book.xml': String(shared()[WORKBOOK]),
  'book/_rels/the book.xml.rels': relationships([
    ['rId1', 'worksheet', '../pages/./one.xml'],
    ['rIdT', 'sharedStrings', 'TEXTS.xml'],
  ]),
  'pages/one.xml': String(shared()[SHEET]),
  'book/texts.xml': String(shared()['xl/sharedStrings.xml']),
};

const typed = (parts: Parts): Parts => {
  const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== '_rels/.rels'));
  const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  return {
    ...renamed(rest, (name) => name.replace('workbook.xml', 'workbook22.xml')),
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook22.xml" ContentType="${type}"/></Types>`,
  };
};

const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\uFEFF${text}`].forEach((letter, i) => view.setUint16(2 * i, letter.charCodeAt(0), true));
  return bytes;
};

describe('parts', () => {
  test.each<[string, Parts]>([
    ['as Excel writes them', shared()],
    ['without styles or shared strings', excelParts()],
    ['with names in capitals', renamed(shared(), (name) => name.toUpperCase())],
    [
      'with a capital where the relationship has none',
      renamed(shared(), (name) => name.replace('/shared', '/Shared')),
    ],
    ['with backslashes', renamed(shared(), (name) => name.replaceAll('/', '\\'))],
    ['with "./" in front', renamed(shared(), (name) => `./${name}`)],
    ['in other folders, with spaces in their names', elsewhere],
    ['found by content types alone, with macros', typed(shared())],
    [
      'found by nothing but the usual name',
      renamed(excelParts(), (name) => name.replace('_rels/.rels', 'none.xml')),
    ],
    ['from the top', replaced(shared(), LINKS, (xml) => xml.replaceAll('Target="', 'Target="/xl/'))],
    [
      'with other prefixes',
      replaced(
        replaced(shared(), WORKBOOK, (xml) =>
          xml.replaceAll('r:id', 'd3p1:id').replace('xmlns:r=', 'xmlns:d3p1='),
        ),
        SHEET,
        (xml) => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
      ),
    ],
    [
      'of the strict kind',
      Object.fromEntries(
        Object.entries(shared()).map(([name, xml]) => [
          name,
          String(xml).replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          ),
        ]),
      ),
    ],
    [
      'with byte order marks',
      Object.fromEntries(Object.entries(shared()).map(([name, xml]) => [name, `\uFEFF${String(xml)}`])),
    ],
    [
      'in UTF-16',
      Object.fromEntries(
        Object.entries(shared()).map(([name, xml]) => [name, utf16(String(xml).replace('UTF-8', 'UTF-16'))]),
      ),
    ],
    ['in another order', Object.fromEntries(Object.entries(shared()).reverse())],
    [
      'beside others nobody asked for',
      {
        ...shared(),
        'xl/media/a.png': '…',
        'docProps/app.xml': '<a>',
        'xl/worksheets/sheet9.xml': '<broken',
      },
    ],
    [
      'with blank and aided strings in front',
      shared('<si/><si><t/></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'),
    ],
    [
      'with entities and CDATA',
      replaced(shared(), 'xl/sharedStrings.xml', (xml) =>
        xml.replace('Ô Mễ', '&#212; M&#x1EC5;').replace('Liêu Xá', '<![CDATA[Liêu Xá]]>'),
      ),
    ],
  ])('%s are read the same', (_, parts) => expect(taken(zipped(parts))).toEqual(same));

  test('stored and not packed are read the same', () =>
    expect(taken(zipped(shared(), { packed: false }))).toEqual(same));

  test('a chart and a dialogue as sheets of their own are passed over', () => {
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const link = (id: string, type: string) =>
      `<Relationship Id="${id}" Type="${kind}/${type}" Target="${type}s/sheet1.xml"/></Relationships>`;
    const links = (xml: string) =>
      xml
        .replace('</Relationships>', link('rC', 'chartsheet'))
        .replace('</Relationships>', link('rD', 'dialogsheet'));
    const sheets =
      '<sheet name="Biểu đồ" sheetId="8" r:id="rC"/><sheet name="D" sheetId="9" r:id="rD"/><sheet name="Sheet1"';
    const listed = replaced(shared(), WORKBOOK, (xml) => xml.replace('<sheet name="Sheet1"', sheets));
    const parts = { ...replaced(listed, LINKS, links), 'xl/chartsheets/sheet1.xml': '<chartsheet/>' };
    expect(taken(zipped(parts))).toEqual(same);
  });
});

describe('the package', () => {
  const bytes = zipped(shared());
  const changed = (at: number, value: number) =>
    Uint8Array.from(bytes, (byte, i) => (i === at ? value : byte));

  test('a byte that changed on the way is noticed', () => {
    const stored = zipped(shared(), { packed: false });
    const text = new TextDecoder('latin1').decode(stored);
    const at = text.indexOf('<v>310') + 3;
    expect(taken(Uint8Array.from(stored, (byte, i) => (i === at ? 0x34 : byte))).said).toEqual([BROKEN]);
  });

  test.each([
    ['cut short', bytes.slice(0, -100)],
    ['without its first part', changed(0, 0x50).slice(0, 40)],
    ['with one name twice', zipped({ ...shared(), 'XL/Workbook.xml': '<workbook/>' })],
    [
      'without the sheet it names',
      zipped({ ...shared(), [LINKS]: relationships([['rId1', 'worksheet', 'none.xml']]) }),
    ],
    ['whose workbook is not XML', zipped({ ...shared(), [WORKBOOK]: 'x' })],
    ['with bytes that are no UTF-8', zipped({ ...shared(), [SHEET]: strToU8('<a>\xff</a>', true) })],
  ])('%s is refused', (_, file) => expect(taken(file).said).toEqual([BROKEN]));
});
