// A table laid out → the same as a file of every kind programs write, packed and written in the many ways they have.
import fc from 'fast-check';
import { cellName } from '../src/files/issue.ts';
import { drawnLayout, type DrawnLayout, type Table } from './drawn-layouts.ts';
import {
  documentCell,
  documentRow,
  escape,
  excelParts,
  openDocument,
  worksheet,
  zipped,
} from './workbooks.ts';
import type { Parts, Value } from './workbooks.ts';

export interface DrawnFile extends DrawnLayout {
  name: string;
  bytes: Uint8Array;
  /** Figures stand in a row or a column nobody sees. */
  hides: boolean;
}

/** Numbers of which each decides one choice, over and over. */
type Draw = <T>(options: readonly T[]) => T;
const draws = fc.array(fc.nat({ max: 59 }), { minLength: 5, maxLength: 17 }).map((numbers): Draw => {
  let at = 0;
  return (options) => options[(numbers[at++ % numbers.length] ?? 0) % options.length]!;
});

interface Sheet {
  rows: string[];
  before: string;
  after: string;
  strings: string[];
}

function excelCell(name: string, value: Value, draw: Draw, strings: string[]): string {
  const style = draw(['', '', ' s="1"']);
  if (value === null)
    return draw([
      '',
      `<c r="${name}"${style}/>`,
      `<c r="${name}" t="s"/>`,
      `<c r="${name}" t="inlineStr"><is><t/></is></c>`,
    ]);
  if (typeof value === 'number')
    return draw([
      `<c r="${name}"${style}><v>${value}</v></c>`,
      `<c r="${name}" t="n"><v>${value}.0</v><extLst/></c>`,
      `<c r="${name}" t="str"><v>${value}</v></c>`,
      `<c r="${name}" t="inlineStr"><is><r><t>${value}</t></r></is></c>`,
    ]);
  const text = escape(value);
  if (draw([true, false])) return `<c r="${name}" t="s"${style}><v>${strings.push(text) - 1}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const SAME_SHEET: readonly ((sheet: Sheet) => Sheet)[] = [
  (sheet) => ({ ...sheet, rows: sheet.rows.toReversed() }),
  (sheet) => ({
    ...sheet,
    rows: [...sheet.rows, '<row r="900"><c r="C900" s="0"/><c r="D900" t="s"/></row>'],
  }),
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.replace('<row ', '<row s="1" customFormat="1" ')),
  }),
  (sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.replaceAll('<v>', '<!-- 99 --><v>')) }),
  (sheet) => ({ ...sheet, before: `<dimension ref="A1:B2"/>${sheet.before}` }),
  (sheet) => ({
    ...sheet,
    before: `<sheetViews><sheetView showZeros="1" workbookViewId="0"/></sheetViews>${sheet.before}`,
  }),
  (sheet) => ({ ...sheet, after: `${sheet.after}<legacyDrawing/><autoFilter ref="A1:D9"/>` }),
  (sheet) => ({
    ...sheet,
    after: `${sheet.after}<conditionalFormatting sqref="B2"><cfRule><formula>1</formula></cfRule></conditionalFormatting>`,
  }),
];

const onNames = (change: (name: string) => string) => (parts: Parts) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [change(name), part]));
const onTexts = (change: (text: string) => string) => (parts: Parts) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(String(part))]));

/** In this order: a part is renamed before the names of all are written otherwise. */
const SAME_PACKAGE: readonly ((parts: Parts) => Parts)[] = [
  (parts) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== '_rels/.rels')),
  (parts) => {
    const renamed = (text: string) => text.replaceAll('sheet1.xml', 'bang.xml');
    return onTexts(renamed)(onNames(renamed)(parts));
  },
  (parts) => ({
    ...parts,
    'xl/comments1.xml': '<comments><t>99</t></comments>',
    'docProps/core.xml': '<a/>',
  }),
  (parts) => Object.fromEntries(Object.entries(parts).reverse()),
  onNames((name) => name.toUpperCase()),
  onNames((name) => name.replaceAll('/', '\\')),
  onTexts((text) => text.replace(/ (\w+)="([^"']*)"/g, " $1='$2'")),
  onTexts((text) => `\uFEFF${text}`),
];

interface Way {
  layout: DrawnLayout;
  draw: Draw;
  sheets: typeof SAME_SHEET;
  packages: typeof SAME_PACKAGE;
  hide: 'row' | 'column' | undefined;
}

/** A cell with a figure of a village, totals and row numbers left aside. */
function place(table: Table): { row: number; column: number } {
  const isTotal = (value: Value | undefined) => /^(Tổng|Toàn)/.test(String(value));
  const counted = (row: readonly Value[]) =>
    row.findIndex(
      (value, c) => c > 0 && typeof value === 'number' && !table.some((one) => isTotal(one[c]) && c > 1),
    );
  const row = table.findLastIndex((one) => counted(one) > 0 && !one.some(isTotal));
  return { row, column: counted(table[row] ?? []) };
}

function asExcel({ layout, draw, sheets, packages, hide }: Way): DrawnFile {
  const { table } = layout;
  const hidden = place(table);
  const strings: string[] = [];
  const rows = table.map((row, r) => {
    const cells = row.map((value, c) => excelCell(cellName(r + 1, c + 1), value, draw, strings));
    const look = hide === 'row' && r === hidden.row ? draw([' hidden="1"', ' ht="0"']) : '';
    return `<row r="${r + 1}"${look}>${cells.join('')}</row>`;
  });
  const column = `<cols><col min="${hidden.column + 1}" max="${hidden.column + 1}" hidden="true"/></cols>`;
  const start: Sheet = { rows, before: hide === 'column' ? column : '', after: '', strings };
  const sheet = sheets.reduce((one, change) => change(one), start);
  const xml = worksheet(sheet.rows.join(''), sheet.before, sheet.after);
  const parts = excelParts([{ xml }], {
    ...(strings.length > 0 && { strings: strings.map((text) => `<si><t>${text}</t></si>`).join('') }),
    ...(draw([true, false]) && { styles: '<cellXfs><xf/><xf applyFont="1"/></cellXfs>' }),
  });
  const packed = packages.reduce((one, change) => change(one), parts);
  const bytes = zipped(packed, { packed: draw([false, true]) });
  return { ...layout, name: 'x.xlsx', bytes, hides: hide !== undefined && hidden.row >= 0 };
}

function asDocument({ layout, draw, hide }: Way): DrawnFile {
  const { table } = layout;
  const hidden = place(table);
  const rows = table.map((row, r) =>
    documentRow(
      row.map((value) => documentCell(value)),
      hide === 'row' && r === hidden.row ? ` table:visibility="${draw(['collapse', 'filter'])}"` : '',
    ),
  );
  const column = `<table:table-column table:number-columns-repeated="${hidden.column + 1}"/>`;
  const before =
    hide === 'column' && hidden.column > 0
      ? column.replace(String(hidden.column + 1), String(hidden.column)) +
        '<table:table-column table:visibility="collapse"/>'
      : '';
  const empty = documentRow(
    ['<table:table-cell table:number-columns-repeated="1024"/>'],
    ' table:number-rows-repeated="9000"',
  );
  const bytes = openDocument(
    `<table:table table:name="Sheet1">${before}${rows.join('')}${draw(['', empty])}</table:table>`,
  );
  const hides = hidden.row >= 0 && (hide === 'row' || before !== '');
  return { ...layout, name: 'x.ods', bytes, hides };
}

function asText({ layout, draw }: Way): DrawnFile {
  const delimiter = draw([',', ';', '\t']);
  const quoted = (value: Value) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`);
  const width = Math.max(...layout.table.map((row) => row.length));
  const lines = layout.table.map((row) =>
    Array.from({ length: width }, (_, c) => quoted(row[c] ?? null)).join(delimiter),
  );
  const text = draw(['', '\uFEFF']) + lines.join(draw(['\n', '\r\n', '\r'])) + draw(['', '\n', '\n\n']);
  const bytes = draw([
    () => Buffer.from(text),
    () => Buffer.from(text.normalize('NFD')),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  ])();
  return { ...layout, name: 'x.csv', bytes: Uint8Array.from(bytes), hides: false };
}

export const drawnFile: fc.Arbitrary<DrawnFile> = fc
  .record({
    layout: drawnLayout,
    draw: draws,
    sheets: fc.subarray([...SAME_SHEET], { maxLength: 4 }),
    packages: fc.subarray([...SAME_PACKAGE], { maxLength: 3 }),
    hide: fc.option(fc.constantFrom('row' as const, 'column' as const), { freq: 3, nil: undefined }),
    as: fc.constantFrom(asExcel, asExcel, asDocument, asText),
  })
  .map(({ as, ...way }) => as(way));
