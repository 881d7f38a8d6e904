// Delimited text → records that know their line, so that every message can name line and cell.
import Papa from 'papaparse';

export interface TableRecord {
  cells: string[];
  /** 1-based line where the record starts, as a text editor counts. */
  line: number;
  /** 1-based row as a spreadsheet shows it: a record whose cells hold line breaks is one row. */
  row: number;
}

export interface Table {
  records: TableRecord[];
  /** Line of the first cell whose quotation mark is never closed (it would swallow the rest), or null. */
  unclosedQuote: number | null;
}

/** Splits delimited text into records. Blank lines are records too: they hold their place in the count. */
export function splitTable(text: string, delimiter: string): Table {
  const lines = text.replace(/\r\n?/g, '\n');
  const records: TableRecord[] = [];
  let unclosedQuote: number | null = null;
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(lines, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      if (errors.some((error) => error.type === 'Quotes')) unclosedQuote ??= line;
      records.push({ cells: data, line, row: records.length + 1 });
      for (let i = start; i < meta.cursor; i++) if (lines[i] === '\n') line++;
      start = meta.cursor;
    },
  });
  return { records, unclosedQuote };
}

/** True when no cell of the record holds anything but space. */
export function isBlank(record: TableRecord): boolean {
  return record.cells.every((cell) => cell.trim() === '');
}
