// One of our own CSV files (fixed header, comma, UTF-8) → rows by column name, or Issues.
import { nearest } from '../text/nearest.ts';
import { cellName, issue, type Issue } from './issue.ts';
import { isBlank, splitTable } from './table.ts';

export type Where = Pick<Issue, 'line' | 'column' | 'cell'>;

export interface CsvRow<C extends string> {
  line: number;
  /** The cell of a column, without surrounding space; "" when the file leaves the column out. */
  get(column: C): string;
  /** Where that cell stands, for an Issue. */
  at(column: C): Where;
}

export interface Csv<C extends string> {
  /** The header, in the file's own order. */
  columns: C[];
  rows: CsvRow<C>[];
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
  const { records, unclosedQuote } = splitTable(text, ',');
  if (unclosedQuote !== null) {
    const fix = 'Thêm dấu nháy kép đóng ở cuối ô bắt đầu trên dòng này.';
    const where = { line: unclosedQuote };
    return {
      columns: [],
      rows: [],
      issues: [issue(file, 'Có ô mở dấu nháy kép mà không đóng.', fix, where)],
    };
  }
  const [header, ...body] = records;
  const names = (header?.cells ?? []).map((cell) => cell.trim());
  const issues = checkHeader(file, names, columns, required);
  if (issues.length > 0) return { columns: [], rows: [], issues };

  const position = new Map(names.map((name, index) => [name, index]));
  const rows: CsvRow<C>[] = [];
  for (const record of body) {
    if (isBlank(record)) continue;
    const missing = names.slice(record.cells.length) as C[];
    if (record.cells.length > names.length || missing.some((name) => required.includes(name))) {
      const what = `Dòng này có ${record.cells.length} ô, bảng có ${names.length} cột.`;
      issues.push(issue(file, what, 'Thêm hoặc bớt dấu phẩy cho đủ ô.', { line: record.line }));
      continue;
    }
    rows.push({
      line: record.line,
      get: (column) => record.cells[position.get(column) ?? -1]?.trim() ?? '',
      at: (column) => {
        const number = (position.get(column) ?? 0) + 1;
        return { line: record.line, column: number, cell: cellName(record.row, number) };
      },
    });
  }
  return { columns: names as C[], rows, issues };
}

function checkHeader(
  file: string,
  names: readonly string[],
  columns: readonly string[],
  required: readonly string[],
): Issue[] {
  const at = (index: number): Where => ({ line: 1, column: index + 1, cell: cellName(1, index + 1) });
  const issues: Issue[] = [];
  names.forEach((name, index) => {
    if (!columns.includes(name)) {
      const near = nearest(name, columns);
      const fix = near ? `Ý là "${near}"?` : `Các cột dùng được: ${columns.join(', ')}.`;
      issues.push(issue(file, `Không có cột tên "${name}".`, fix, at(index)));
    } else if (names.indexOf(name) < index) {
      issues.push(issue(file, `Cột "${name}" có hai lần.`, 'Xóa một cột.', at(index)));
    }
  });
  for (const name of required.filter((name) => !names.includes(name))) {
    issues.push(issue(file, `Thiếu cột "${name}".`, `Thêm cột "${name}" vào dòng đầu.`, { line: 1 }));
  }
  return issues;
}

/** Rows as CSV text: LF, comma, quotes only where needed, newline at the end. */
export function formatCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const quote = (value: string | number | null) => {
    const text = value === null ? '' : String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(quote).join(',') + '\n').join('');
}
