// One of the lists of data/ (villages, households, indicators, targets, teams) → rows that report their own problems.
import { readCsv, type CsvRow } from '../files/csv.ts';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { nearest } from '../text/nearest.ts';
import { parseDay, parseMonth, type Day, type Month } from '../text/date.ts';
import type { Life } from './life.ts';

export interface ListRow<C extends string> extends CsvRow<C> {
  /** Adds a problem that stands in one cell of the row. */
  problem(column: C, what: string, fix: string, severity?: Issue['severity']): void;
  /** The month in a cell; null when it is blank, or is none and was reported. */
  month(column: C): Month | null;
  /** The day in a cell; undefined when it is none and was reported. */
  day(column: C): Day | undefined;
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
  const text = readText(file);
  if (text === undefined) return { rows: undefined, issues: [] };
  const { rows, issues } = readCsv(file, text, columns, required);
  return { rows: rows.map((row) => listRow(file, row, issues)), issues };
}

function listRow<C extends string>(file: string, row: CsvRow<C>, issues: Issue[]): ListRow<C> {
  const problem: ListRow<C>['problem'] = (column, what, fix, severity = 'error') => {
    issues.push(issue(file, what, fix, { ...row.at(column), severity }));
  };
  return {
    ...row,
    problem,
    month(column) {
      const text = row.get(column);
      const month = parseMonth(text);
      if (text !== '' && !month) problem(column, `"${text}" không phải tháng.`, 'Viết dạng 2026-09.');
      return month ?? null;
    },
    day(column) {
      const text = row.get(column);
      const day = parseDay(text);
      if (!day) problem(column, `"${text}" không phải ngày có thật.`, 'Viết dạng 2026-05-31.');
      return day;
    },
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
