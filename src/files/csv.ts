// One of our own CSV files, as we or a spreadsheet wrote it → rows by column name, or Issues.
import type { Day, Month } from '../text/date.ts';
import { readerOfDates } from './csv-dates.ts';
import { checkHeader, findLostLetters, nameOfDelimiter } from './csv-checks.ts';
import { plainName, splitCsv } from './csv-table.ts';
import { cellName, issue, type Issue } from './issue.ts';

export type Where = Pick<Issue, 'line' | 'column' | 'cell'>;

export interface CsvRow<C extends string> {
  line: number;
  /** The cell of a column, without surrounding space; "" when the file leaves the column out. */
  get(column: C): string;
  /** Where that cell stands, for an Issue. */
  at(column: C): Where;
  /**
   * The day in a cell, however a spreadsheet wrote it; reported among the file's issues when it is none, or may be two.
   * @param example how to write it
   */
  day(column: C, example?: string): Day | undefined;
  /** The month in a cell, in the same way. */
  month(column: C, example?: string): Month | undefined;
}

export interface Csv<C extends string> {
  /** The header, in the file's own order. */
  columns: C[];
  rows: CsvRow<C>[];
  /** Errors, and notes on what was read otherwise than it stands. Rows add to them while they are read. */
  issues: Issue[];
}

/**
 * Reads a CSV whose header must be among `columns`; those in `required` must be there.
 * Order is free, so that a person may sort columns in a spreadsheet. A row may stop before columns it need not fill.
 */
export function readCsv<C extends string>(
  file: string,
  text: string,
  columns: readonly C[],
  required: readonly C[] = columns,
): Csv<C> {
  const { delimiter, header, records, unclosedQuote } = splitCsv(text, columns);
  const refuse = (issues: Issue[]): Csv<C> => ({ columns: [], rows: [], issues });
  if (unclosedQuote !== null) {
    const fix = 'Thêm dấu nháy kép đóng ở cuối ô bắt đầu trên dòng này.';
    return refuse([issue(file, 'Có ô mở dấu nháy kép mà không đóng.', fix, { line: unclosedQuote })]);
  }
  const names = (header?.cells ?? []).map((cell) => {
    const plain = plainName(cell);
    return columns.includes(plain as C) ? plain : cell.trim();
  });
  const lost = findLostLetters(file, records);
  const wrong = lost ? [lost] : checkHeader({ file, names, header, records, columns, required });
  if (wrong.length > 0) return refuse(wrong);

  const issues: Issue[] = [];
  if (delimiter !== ',') {
    const what = `Tệp này do Excel lưu lại, các cột cách nhau bằng ${nameOfDelimiter(delimiter)}; vẫn đọc được.`;
    issues.push(issue(file, what, 'Không phải sửa.', { severity: 'note' }));
  }
  const dates = readerOfDates(file, records, delimiter !== ',', issues);
  const position = new Map(names.map((name, index) => [name, index]));
  const rows: CsvRow<C>[] = [];
  for (const { line, row, cells } of records) {
    const missing = names.slice(cells.length) as C[];
    const tooMany = cells.slice(names.length).some((cell) => cell.trim() !== '');
    if (tooMany || missing.some((name) => required.includes(name))) {
      const what = `Dòng này có ${cells.length} ô, bảng có ${names.length} cột.`;
      const fix = `Thêm hoặc bớt ${nameOfDelimiter(delimiter)} cho đủ ô.`;
      issues.push(issue(file, what, fix, { line }));
      continue;
    }
    const get = (column: C) => cells[position.get(column) ?? -1]?.trim() ?? '';
    const at = (column: C): Where => {
      const number = (position.get(column) ?? 0) + 1;
      return { line, column: number, cell: cellName(row, number) };
    };
    rows.push({
      ...{ line, get, at },
      day: (column, example) => dates.day(column, get(column), at(column), example),
      month: (column, example) => dates.month(column, get(column), at(column), example),
    });
  }
  return { columns: names.filter(Boolean) as C[], rows, issues };
}

/** Rows as CSV text: LF, comma, quotes only where needed, newline at the end. */
export function formatCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const quote = (value: string | number | null) => {
    const text = value === null ? '' : String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(quote).join(',') + '\n').join('');
}
