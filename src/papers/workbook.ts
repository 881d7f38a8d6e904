// Tables with their titles → the bytes of a workbook, each sheet one lying A4 page wide.
import writeWorkbook, { type Row, type SheetData } from 'write-excel-file/universal';
import type { Day } from '../text/date.ts';
import { fixed } from './fixed.ts';
import { FONT } from './layout.ts';
import type { Cell, Column, Table } from './paper.ts';
import { linesOf } from '../text/lines-of.ts';

export interface Sheet {
  name: string;
  /** Above the table; the first two in bold. */
  titles: readonly string[];
  table?: Table;
  /** Sentences below. */
  notes: readonly string[];
}

const BODY = { fontFamily: FONT, fontSize: 11 } as const;
/** Points a line of the body takes. */
const LINE = 15;
const BOX = { borderStyle: 'thin', alignVertical: 'center', wrap: true } as const;
const HEADING = { ...BOX, align: 'center', fontWeight: 'bold', backgroundColor: '#e3f1e9' } as const;
/** A row to read across. */
const ROW = 19;
/** Characters across a sheet that has no table. */
const TEXT = 110;
/** How many letters of the body fit where one digit, the measure of a column, is counted. */
const LETTERS = 1.12;

/** @param day the file's own date, so that the same tables are the same bytes */
export async function workbook(sheets: readonly Sheet[], day: Day): Promise<Uint8Array> {
  const written = writeWorkbook(
    sheets.map((sheet) => ({ sheet: sheet.name, orientation: 'landscape' as const, ...laidOut(sheet) })),
    BODY,
  );
  const bytes = new Uint8Array(await (await written.toBlob()).arrayBuffer());
  const edits = sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, onePageWide] as const);
  const names = (xml: string) => put(xml, /<definedNames\/>/, repeatedHeadings(sheets));
  return fixed(bytes, day, { ...Object.fromEntries(edits), 'xl/workbook.xml': names });
}

function laidOut({ titles, table, notes }: Sheet) {
  const columns = table?.columns ?? [{ title: '', width: TEXT, align: 'left' } as const];
  const across = columns.reduce((sum, { width }) => sum + width, 0);
  const text = (value: string, look: object): Row => [
    {
      value,
      columnSpan: columns.length,
      wrap: true,
      alignVertical: 'top',
      height: LINE * linesOf(value, across * LETTERS),
      ...look,
    },
  ];
  const above = titles.map((title, index) =>
    text(title, {
      align: 'center',
      ...(index < 2 && { fontWeight: 'bold' }),
      ...(index === 0 && { fontSize: 13 }),
    }),
  );
  const data: SheetData = [
    ...above,
    ...(table ? rowsOf(table) : []),
    ...(notes.length > 0 ? [[]] : []),
    ...notes.map((note) => text(note, {})),
  ];
  const sticky = table ? { stickyRowsCount: above.length + 1 } : {};
  return { data, columns: columns.map(({ width }) => ({ width })), ...sticky };
}

function rowsOf({ columns, rows, foot }: Table): SheetData {
  const height = 4 + LINE * Math.max(...columns.map(({ title, width }) => linesOf(title, width - 2)));
  const line = (look: object) => (cells: readonly Cell[]) => {
    const lines = cells.map((cell, index) => linesOf(String(cell ?? ''), columns[index]!.width - 1));
    const tall = { ...look, height: ROW + LINE * (Math.max(...lines) - 1) };
    return cells.map((cell, index) => boxed(cell, columns[index]!, tall));
  };
  return [
    columns.map(({ title }) => ({ value: title, height, ...HEADING })),
    ...rows.map(line({})),
    ...foot.map(line({ fontWeight: 'bold' })),
  ];
}

function boxed(cell: Cell, { align, decimal }: Column, look: object) {
  const style = { ...BOX, align, ...look };
  if (cell === null || cell === '') return style;
  if (typeof cell === 'string') return { value: cell, type: String, ...style };
  return {
    value: cell,
    type: Number,
    format: decimal || !Number.isInteger(cell) ? '#,##0.0' : '#,##0',
    ...style,
  };
}

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const PAGE =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** As many pages as it takes, but never wider than one: the writer of workbooks has no words for it. */
const onePageWide = (sheet: string) =>
  put(sheet, /<pageMargins[^<>]*><pageSetup[^<>]*>/, PAGE).replace(
    /<worksheet[^<>]*>/,
    (found) => found + FIT,
  );

/** A table that runs over several pages has its heading on each. */
function repeatedHeadings(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, titles, table }, index) => {
    const row = titles.length + 1;
    const place = `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$${row}:$${row}</definedName>`;
    return table ? [place] : [];
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '<definedNames/>';
}

/** A change that finds no place to be made would leave a workbook that prints across pages, and nobody would know. */
function put(xml: string, place: RegExp, text: string): string {
  if (!place.test(xml)) throw new Error(`no ${place.source} in the workbook`);
  return xml.replace(place, () => text);
}
