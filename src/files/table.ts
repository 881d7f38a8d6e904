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
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n' });
  let line = 1;
  const records = data.map((cells, index) => {
    const record = { cells, line, row: index + 1 };
    line += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
    return record;
  });
  // A file ends with a line break; what would follow it is no record.
  if (records.at(-1)?.cells.join('') === '' && records.at(-1)?.cells.length === 1) records.pop();
  const broken = errors.find(({ type }) => type === 'Quotes');
  const unclosedQuote = broken?.row === undefined ? null : (records[broken.row]?.line ?? null);
  return { records, unclosedQuote };
}

function countBreaks(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

/** True when no cell of the record holds anything but space. */
export function isBlank(record: TableRecord): boolean {
  return record.cells.every((cell) => cell.trim() === '');
}
