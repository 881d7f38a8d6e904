// A table as rows of cleaned cells that know where they stand in the office's file.
import { cellName } from '../files/issue.ts';
import { splitTable } from '../files/table.ts';

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
  const rows = records.map((record) =>
    record.cells.map((raw, index) => ({
      text: clean(raw),
      line: record.line + linesAbove,
      column: index + 1,
      name: cellName(record.row, index + 1),
    })),
  );
  return { rows, unclosedQuote: unclosedQuote === null ? null : unclosedQuote + linesAbove };
}

/** Text of a cell as a person reads it: any kind of space is one space. */
export function clean(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function isBlankRow(row: Row): boolean {
  return row.every((cell) => cell.text === '');
}
