// Bytes of an office's survey form → one household survey held against the lists and the surveys before, or Issues.
import { hasErrors, issue, sortIssues, type Issue } from '../files/issue.ts';
import { countOf, hasCount } from '../reports/counts.ts';
import type { Dataset } from '../reports/dataset.ts';
import type { Reports } from '../reports/load.ts';
import { surveyLists } from '../reports/survey-lists.ts';
import { findMisfits, type SurveyLists } from '../reports/survey-misfits.ts';
import { quarterName, type Quarter } from '../text/quarter.ts';
import { everyList } from './outside.ts';
import { placeOf } from './place.ts';
import { settleQuarter } from './period.ts';
import { readSource, type Source } from './source.ts';
import { periodSource, readTable, type TableRead, type Understanding } from './understand.ts';

export interface SurveyIntake {
  /** There only when the file has no errors; warnings are for a person to confirm. */
  survey?: Dataset<Quarter>;
  issues: Issue[];
  understanding?: Understanding;
}

/** A file's table, read under the lists of its quarter. */
export interface SurveySource extends Source {
  lists: ReturnType<typeof surveyLists>;
}

/** The file's table read as a survey, when more of its headings are the survey's than a monthly report's. */
export function findSurvey(
  file: string,
  bytes: Uint8Array,
  reports: Reports,
  asked?: Quarter,
): SurveySource | undefined {
  if (reports.items.length === 0) return undefined;
  const matched = (source: Source | Issue) => ('what' in source ? 0 : (source.layout?.matched ?? 0));
  const every = everyList(reports.lists);
  const { items } = reports;
  const broad = readSource(file, bytes, { ...every, indicators: items }, undefined);
  if ('what' in broad || matched(broad) < 2) return undefined;
  if (matched(broad) <= matched(readSource(file, bytes, every, undefined))) return undefined;
  const { period: quarter } = settleQuarter(periodSource(file, broad), asked);
  const lists = quarter
    ? surveyLists(reports, quarter)
    : { ...every, indicators: [...items], items: [...items] };
  const whole = lists.items.length === items.length && lists.villages.length === every.villages.length;
  const source = whole ? broad : readSource(file, bytes, lists, undefined);
  return 'what' in source ? undefined : { ...source, lists };
}

/** Reads a survey and checks it against what is known. */
export function takeInSurvey(
  file: string,
  source: SurveySource,
  reports: Reports,
  asked?: Quarter,
): SurveyIntake {
  const { lists } = source;
  const { counts, ...read } = readTable(file, source, lists);
  if (!counts) return { issues: sortIssues(read.issues) };
  const { period: quarter, issues: quarterIssues } = settleQuarter(periodSource(file, source), asked);
  const issues = [...quarterIssues, ...read.issues];
  const understanding = read.understanding && { understanding: read.understanding };
  if (hasErrors(issues) || !quarter) return { issues: sortIssues(issues), ...understanding };
  const survey = { period: quarter, counts };
  issues.push(...misfits(file, survey, read.cell, lists));
  if (hasErrors(issues)) return { issues: sortIssues(issues), ...understanding };
  issues.push(...copies(file, survey, read.cell, reports, lists));
  return { survey, issues: sortIssues(issues), ...understanding };
}

function misfits(
  file: string,
  survey: Dataset<Quarter>,
  cellOf: TableRead['cell'],
  lists: SurveyLists,
): Issue[] {
  return findMisfits(survey, lists).map(({ village, column, what, fix }) => {
    const cell = cellOf(village, column);
    return issue(file, what, fix, cell ? placeOf(cell) : {});
  });
}

/** A village whose row is that of the survey before was probably not asked again. */
function copies(
  file: string,
  { period, counts }: Dataset<Quarter>,
  cellOf: TableRead['cell'],
  reports: Reports,
  { villages, items }: SurveyLists,
): Issue[] {
  const before = reports.surveys.findLast((one) => one.period < period);
  if (!before) return [];
  return villages.flatMap(({ id, name }) => {
    const changed = items.some(
      (item) => countOf(counts, id, item.id) !== countOf(before.counts, id, item.id),
    );
    if (!hasCount(counts, id) || changed) return [];
    const what = `${name}: mọi số giống hệt ${quarterName(before.period)}.`;
    const fix = 'Hỏi lại thôn; nếu đúng, chạy lại lệnh với --accept-warnings.';
    const cell = cellOf(id, items[0]?.id ?? '');
    return [issue(file, what, fix, { severity: 'warning', ...(cell && placeOf(cell)) })];
  });
}
