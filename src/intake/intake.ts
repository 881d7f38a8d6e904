// Bytes of an office's file → one month's report held against everything already published, or Issues.
import { issue, sortIssues, type Issue } from '../files/issue.ts';
import { findContradictions, type Edition } from '../reports/editions.ts';
import type { Reports } from '../reports/load.ts';
import type { Month } from '../text/date.ts';
import { decode } from './decode.ts';
import { headingReader, villageReader } from './names.ts';
import { findLayout } from './layout.ts';
import { declaredDelimiter, DELIMITERS, splitSheet, type Delimiter, type Row } from './sheet.ts';
import { understand, type Understanding, type Understood } from './understand.ts';

export interface Intake {
  edition?: Edition;
  issues: Issue[];
  understanding?: Understanding & { encoding: string; delimiter: Delimiter };
}

/** Reads one export. `edition` is there only when nothing is wrong with it. */
export function takeIn(file: string, bytes: Uint8Array, reports: Reports, asked?: Month): Intake {
  const decoded = decode(file, bytes);
  if ('what' in decoded) return { issues: [decoded] };
  const { text, encoding } = decoded;
  const delimiter = declaredDelimiter(text) ?? likeliestDelimiter(text, reports);
  const { rows, unclosedQuote } = splitSheet(text, delimiter);
  if (unclosedQuote !== null) {
    const fix = 'Thêm dấu nháy kép đóng ở cuối ô bắt đầu trên dòng này.';
    return { issues: [issue(file, 'Có ô mở dấu nháy kép mà không đóng.', fix, { line: unclosedQuote })] };
  }
  const understood = understand(file, rows, reports, asked);
  const issues = [...understood.issues, ...contradictions(file, understood, reports)];
  const understanding = understood.understanding && { ...understood.understanding, encoding, delimiter };
  const edition = issues.length === 0 ? understood.edition : undefined;
  return { issues: sortIssues(issues), ...(understanding && { understanding }), ...(edition && { edition }) };
}

/** The delimiter under which most headings are understood; one that splits nothing wins nothing. */
function likeliestDelimiter(text: string, reports: Reports): Delimiter {
  const readers = { heading: headingReader(reports.indicators), village: villageReader(reports.villages) };
  const score = (rows: readonly Row[]) => findLayout(rows, readers)?.matched ?? 0;
  const scored = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: score(splitSheet(text, delimiter).rows),
  }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function contradictions(file: string, understood: Understood, reports: Reports): Issue[] {
  if (!understood.edition) return [];
  const { month } = understood.edition;
  const others = reports.editions.filter((edition) => edition.month !== month);
  const editions = [...others, understood.edition].sort((a, b) => a.month.localeCompare(b.month));
  return findContradictions(editions, reports).map(({ month: where, village, indicator, what, fix }) => {
    const cell = where === month ? understood.cells[village]?.[indicator] : undefined;
    if (!cell) return issue(file, `Tháng ${where}: ${what}`, fix);
    return issue(file, what, fix, { line: cell.line, column: cell.column, cell: cell.name });
  });
}
