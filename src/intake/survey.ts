// Bytes of an office's survey form → one household survey held against the lists and the surveys before, or Issues.
import { hasErrors, issue, sortIssues, type Issue } from '../files/issue.ts';
import type { Lists } from '../reports/editions.ts';
import type { Reports } from '../reports/load.ts';
import { findMisfits, type Survey } from '../reports/surveys.ts';
import { quarterName, type Quarter } from '../text/quarter.ts';
import { placeOf } from './place.ts';
import { settleQuarter } from './period.ts';
import { readSource, type Source } from './source.ts';
import { periodSource, readTable, type TableRead, type Understanding } from './understand.ts';

export interface SurveyIntake {
  /** There only when the file has no errors; warnings are for a person to confirm. */
  survey?: Survey;
  issues: Issue[];
  understanding?: Understanding;
}

/** The survey's questions in the place of a month's indicators: the same reader reads both. */
const surveyLists = ({ villages, items }: Reports): Lists => ({ villages, indicators: items });

/** The file's table read as a survey, when more of its headings are the survey's than a monthly report's. */
export function findSurvey(file: string, bytes: Uint8Array, reports: Reports): Source | undefined {
  if (reports.items.length === 0) return undefined;
  const matched = (source: Source | Issue) => ('what' in source ? 0 : (source.layout?.matched ?? 0));
  const survey = readSource(file, bytes, surveyLists(reports), undefined);
  if (matched(survey) < 2) return undefined;
  return matched(survey) > matched(readSource(file, bytes, reports, undefined))
    ? (survey as Source)
    : undefined;
}

/** Reads a survey and holds it against what is known. */
export function takeInSurvey(file: string, source: Source, reports: Reports, asked?: Quarter): SurveyIntake {
  const { figures, ...read } = readTable(file, source, surveyLists(reports));
  if (!figures) return { issues: sortIssues(read.issues) };
  const { period: quarter, issues: quarterIssues } = settleQuarter(periodSource(file, source), asked);
  const issues = [...quarterIssues, ...read.issues];
  const understanding = read.understanding && { understanding: read.understanding };
  if (!hasErrors(issues)) issues.push(...misfits(file, figures, read.cells, reports));
  if (hasErrors(issues) || !quarter) return { issues: sortIssues(issues), ...understanding };
  const survey: Survey = { quarter, counts: figures };
  issues.push(...copies(file, survey, read.cells, reports));
  return { survey, issues: sortIssues(issues), ...understanding };
}

function misfits(
  file: string,
  counts: Survey['counts'],
  cells: TableRead['cells'],
  reports: Reports,
): Issue[] {
  return findMisfits({ counts }, reports).map(({ village, item, what, fix }) => {
    const cell = cells[village]?.[item];
    return issue(file, what, fix, cell ? placeOf(cell) : {});
  });
}

/** A village whose row is that of the survey before was probably not asked again. */
function copies(
  file: string,
  { quarter, counts }: Survey,
  cells: TableRead['cells'],
  reports: Reports,
): Issue[] {
  const before = reports.surveys.findLast((one) => one.quarter < quarter);
  if (!before) return [];
  return reports.villages.flatMap(({ name }, v) => {
    const [row, earlier] = [counts[v] ?? [], before.counts[v] ?? []];
    if (row[0] === null || row.some((count, i) => count !== earlier[i])) return [];
    const what = `${name}: mọi số giống hệt ${quarterName(before.quarter)}.`;
    const fix = 'Hỏi lại thôn; nếu đúng, chạy lại lệnh với --accept-warnings.';
    const cell = cells[v]?.[0];
    return [issue(file, what, fix, { severity: 'warning', ...(cell && placeOf(cell)) })];
  });
}
