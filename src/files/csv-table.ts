// Text of one of our CSV files, as we or a spreadsheet wrote it → its delimiter, its header, its records.
import { splitTable, isBlank, type TableRecord } from './table.ts';

export interface CsvTable {
  delimiter: string;
  header: TableRecord | undefined;
  /** Without blank ones, and without blank cells behind the last column. */
  records: TableRecord[];
  unclosedQuote: number | null;
}

/** What Excel in Vietnam puts between columns, and what its "Unicode Text" does. */
const DELIMITERS = [',', ';', '\t'] as const;

/** Excel's own first line that names the delimiter. */
const DECLARED = /^sep=([,;\t])[,;\t]*(?=\r|\n)/i;

/** Marks nobody sees, which chats and web pages leave in what is copied from them. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** @param columns names the header may have, to tell the delimiter by */
export function splitCsv(text: string, columns: readonly string[]): CsvTable {
  const clean = text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\u00A0/g, ' ');
  const declared = DECLARED.exec(clean);
  const body = declared ? clean.slice(declared[0].length) : clean;
  const delimiter = declared?.[1] ?? findDelimiter(body, columns);
  const { records, unclosedQuote } = splitTable(body, delimiter);
  const [header, ...rest] = records.filter((record) => !isBlank(record));
  return { delimiter, header: header && withoutBlankEnd(header), records: rest, unclosedQuote };
}

/** The one that gives most of the names, then most names at all. */
function findDelimiter(text: string, columns: readonly string[]): string {
  const line = /[^\s,;][^\r\n]*/.exec(text)?.[0] ?? '';
  const known = DELIMITERS.map((delimiter) => {
    const names = line.split(delimiter).map(plainName);
    return { delimiter, count: 1000 * names.filter((name) => columns.includes(name)).length + names.length };
  });
  return known.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

/** The name of a column as it stands in a header. */
export const plainName = (cell: string) => cell.trim().replace(/^"|"$/g, '').trim().toLowerCase();

function withoutBlankEnd(record: TableRecord): TableRecord {
  const last = record.cells.findLastIndex((cell) => cell.trim() !== '');
  return { ...record, cells: record.cells.slice(0, last + 1) };
}
