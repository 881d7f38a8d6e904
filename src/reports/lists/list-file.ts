// One of the lists of data/ (villages, households, indicators, targets, teams) → rows that report their own problems.
import type { CsvRow } from '../../files/csv.ts';
import { readCsvFile } from '../../files/csv-file.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { nearest } from '../../text/nearest.ts';
import type { Month } from '../../text/date.ts';
import type { Life } from './life.ts';

export interface ListRow<C extends string> extends Omit<CsvRow<C>, 'month'> {
  /** Adds a problem that stands in one cell of the row. */
  problem(column: C, what: string, fix: string, severity?: Issue['severity']): void;
  /** The month in a cell, however a spreadsheet wrote it; null when it is blank, or is none and was reported. */
  month(column: C): Month | null;
  /** The cell, reported when it is not in the list. */
  oneOf(column: C, allowed: readonly string[]): string;
  /** The parts of a cell between "|". */
  parts(column: C): string[];
}

export interface ListFile<C extends string> {
  /** undefined when there is no such file. */
  rows: ListRow<C>[] | undefined;
  issues: Issue[];
}

/** @param required columns that must be there; trailing ones that need not may be left out of a row too */
export function readList<C extends string>(
  file: string,
  columns: readonly C[],
  required: readonly C[],
): ListFile<C> {
  const read = readCsvFile(file, columns, required);
  if (!read) return { rows: undefined, issues: [] };
  const { rows, issues } = read;
  return { rows: rows.map((row) => listRow(file, row, issues)), issues };
}

function listRow<C extends string>(file: string, row: CsvRow<C>, issues: Issue[]): ListRow<C> {
  const problem: ListRow<C>['problem'] = (column, what, fix, severity = 'error') => {
    issues.push(issue(file, what, fix, { ...row.at(column), severity }));
  };
  return {
    ...row,
    problem,
    month: (column) => (row.get(column) === '' ? null : (row.month(column) ?? null)),
    oneOf(column, allowed) {
      const text = row.get(column);
      if (!allowed.includes(text)) {
        const near = nearest(text, allowed);
        const fix = near ? `Ý là "${near}"?` : `Chọn một trong: ${allowed.filter(Boolean).join(', ')}.`;
        problem(column, `Cột "${column}": "${text}" không dùng được.`, fix);
      }
      return text;
    },
    parts: (column) =>
      row
        .get(column)
        .split('|')
        .map((part) => part.trim())
        .filter(Boolean),
  };
}

/** Reads `from` and `until` and reports a life that ends before it begins. */
export function readLife(row: ListRow<'from' | 'until'>): Life {
  const [from, until] = [row.month('from'), row.month('until')];
  if (from && until && until < from)
    row.problem('until', `Tháng cuối ${until} trước tháng đầu ${from}.`, 'Sửa một trong hai tháng.');
  return { from, until };
}
