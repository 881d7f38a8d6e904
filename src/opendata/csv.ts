// A table → CSV that opens in Excel as it should: byte order mark, CRLF, and no text a spreadsheet would run.
import Papa from 'papaparse';
import type { Table } from './tables.ts';

/** Text that begins like a formula gets an apostrophe in front; numbers are left alone. */
const FORMULA = /^[=+\-@\t\r]/;

export function toCsv({ columns, rows }: Table): string {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)),
  );
  const text = Papa.unparse({ fields: columns.map(({ name }) => name), data: safe }, { newline: '\r\n' });
  return `\uFEFF${text}\r\n`;
}
