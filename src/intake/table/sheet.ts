// A table as rows of cleaned cells that know where they stand in the office's file.
import { cellName } from '../../files/issue.ts';
import { splitTable } from '../../files/table.ts';

export interface Cell {
  /** NFC, odd spaces and line breaks as one space, no space around. */
  text: string;
  /** Line of the text file, or row of the spreadsheet. */
  line: number;
  /** 1-based field of its row. */
  column: number;
  /** Spreadsheet name, "F6". */
  name: string;
  /** The number itself, where the file is a spreadsheet that holds one: "1,234" there is a fraction. */
  number?: number;
  /** The spreadsheet computes it; what it shows may be out of date. */
  formula?: true | undefined;
  /** Not the cell, but what somebody noted beside it. */
  comment?: true;
  /** How it looks, where that says something about its figure. */
  clothes?: Clothes;
}

/** What a person sees at a cell beside its text. */
export interface Clothes {
  /** Text left out because it is raised or lowered: a footnote's mark. */
  raised?: string;
  /** Text struck out: left out, or the whole cell's. */
  struck?: string;
  struckWhole?: true;
  /** A line break, a tab or several spaces stand inside. */
  gap?: true;
  hiddenRow?: true;
  hiddenColumn?: true;
  /** All of its text, or a part, has the colour of what is behind it. */
  blended?: true;
  /** Name of the merged area it lies in, "C5:C6". */
  merged?: string;
  /** There is a number, and the cell shows nothing. */
  unseen?: true;
  /** The number as it is stored, where the cell shows another one. */
  stored?: string;
  /** A text table's dash that an accounting format made of 0. */
  accounting?: true;
}

export type Row = readonly Cell[];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Excel's own first line that names the delimiter; it is not a row of the table. */
const SEP_LINE = /^sep=([,;\t|])[\t,;|]*(\r\n|\n|\r)/i;

/** The delimiter the file itself declares, if it does. */
export function declaredDelimiter(text: string): Delimiter | undefined {
  return SEP_LINE.exec(text)?.[1] as Delimiter | undefined;
}

export function splitSheet(
  text: string,
  delimiter: Delimiter,
): { rows: Row[]; unclosedQuote: number | null } {
  const declared = SEP_LINE.exec(text);
  const linesAbove = declared ? 1 : 0;
  const { records, unclosedQuote } = splitTable(declared ? text.slice(declared[0].length) : text, delimiter);
  const accounting = new Set(records.flatMap(({ cells }) => cells.flatMap(isPadded)));
  const rows = records.map((record) =>
    record.cells.map((raw, index) => ({
      ...(accounting.has(index) && PADDED_DASH.test(raw) ? ZERO : readText(raw)),
      line: record.line + linesAbove,
      column: index + 1,
      name: cellName(record.row, index + 1),
    })),
  );
  return { rows, unclosedQuote: unclosedQuote === null ? null : unclosedQuote + linesAbove };
}

/** An accounting format keeps room for brackets around a number, and shows 0 as a dash in the same room. */
const PADDED_NUMBER = /^ +\(?\d[\d.,]*\)? +$/;
const PADDED_DASH = /^ +[-–] +$/;
const isPadded = (raw: string, index: number) => (PADDED_NUMBER.test(raw) ? [index] : []);
const ZERO = { text: '-', number: 0, clothes: { accounting: true } } as const;

function readText(written: string): Pick<Cell, 'text' | 'clothes'> {
  const raw = unescapeText(written);
  return { text: clean(raw), ...(hasGap(raw) && { clothes: { gap: true } }) };
}

/** Marks that are not seen, some of which a chat or a web page leaves in every number copied from it. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
const SPACE = /[\s\u0085]+/gu;

/** Text of a cell as a person reads it: any kind of space is one space, letters and digits of double width are plain. */
export function clean(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(SPACE, ' ')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010\u2011]/g, '-')
    .trim();
}

/** `_x000D_` is how a workbook writes a character XML cannot hold; some programs copy it into their texts. */
export const unescapeText = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** True when more than one plain space stands between two words: "24" and "136" on two lines are two numbers. */
export function hasGap(raw: string): boolean {
  return /\S(?:[\s\u0085]{2,}|[\t\n\v\f\r\u0085\u2028\u2029])\S/u.test(raw.replace(UNSEEN, ''));
}

export const longCell = (name: string) => `Ô ${name} dài hơn 2.000 ký tự, không phải ô của bảng kết quả.`;
export const LONG_CELL_FIX = 'Rút gọn hoặc xóa chữ trong ô này, hoặc kiểm tra dấu nháy kép chưa đóng.';

export const TOO_MUCH_TEXT = 'Tệp có quá nhiều chữ, không phải bảng kết quả một tháng.';
export const TOO_WIDE = 'Trang tính có hơn 1.000 cột, không phải bảng kết quả một tháng.';

export function isBlankRow(row: Row): boolean {
  return row.every((cell) => cell.text === '');
}
