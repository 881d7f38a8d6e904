// Bytes of an office's file → one month's report held against everything already published, or Issues.
import { hasErrors, issue, sortIssues, type Issue } from '../files/issue.ts';
import { findContradictions, type Edition } from '../reports/editions.ts';
import type { Reports } from '../reports/load.ts';
import type { Month } from '../text/date.ts';
import { readSource } from './source.ts';
import { findSuspicions } from './suspicions.ts';
import { understand, type Understanding, type Understood } from './understand.ts';

export interface Intake {
  /** There only when the file has no errors; warnings are for a person to confirm. */
  edition?: Edition;
  issues: Issue[];
  understanding?: Understanding;
}

/** Reads one export and holds it against what is published. */
export function takeIn(file: string, bytes: Uint8Array, reports: Reports, asked?: Month): Intake {
  const source = readSource(file, bytes, reports, asked);
  if ('what' in source) return { issues: [source] };
  const { edition, cells, understanding, issues: found } = understand(file, source, reports, asked);
  const issues = [...found, ...(edition ? beside(file, edition, cells, reports) : [])];
  return {
    issues: sortIssues(issues),
    ...(understanding && { understanding }),
    ...(edition && !hasErrors(issues) && { edition }),
  };
}

/** What other editions say against this one. */
function beside(file: string, edition: Edition, cells: Understood['cells'], reports: Reports): Issue[] {
  const { month } = edition;
  const others = reports.editions.filter((one) => one.month !== month);
  const inOrder = [...others, edition].sort((a, b) => a.month.localeCompare(b.month));
  const contradictions = findContradictions(inOrder, reports).map(
    ({ month: where, village, indicator, what, fix }) => {
      const cell = where === month ? cells[village]?.[indicator] : undefined;
      if (!cell) return issue(file, `Tháng ${where}: ${what}`, fix);
      return issue(file, what, fix, { line: cell.line, column: cell.column, cell: cell.name });
    },
  );
  const earlier = others.filter((one) => one.month < month);
  return [...contradictions, ...findSuspicions(file, edition, cells, earlier, reports)];
}
