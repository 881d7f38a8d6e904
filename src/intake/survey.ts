// Bytes of an office's survey form → what it says of one quarter, read under its lists; alone, it is a survey or Issues.
import { sortIssues, type Issue } from '../files/issue.ts';
import type { Dataset } from '../reports/dataset.ts';
import type { Reports } from '../reports/load.ts';
import { surveyLists } from '../reports/survey/survey-lists.ts';
import type { Quarter } from '../text/quarter.ts';
import { settle } from './merge/settle.ts';
import { everyList } from './outside.ts';
import { settleQuarter } from './period/period.ts';
import { readSource, type Source } from './source.ts';
import type { Submission } from './submission.ts';
import { periodSource, readTable, type Understanding } from './understand.ts';

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

/** Reads a survey under the lists of its quarter. */
export function readSurvey(file: string, source: SurveySource, asked?: Quarter): Submission<Quarter> {
  const { lists } = source;
  const { entries = [], ...read } = readTable(file, source, lists);
  const columns = lists.items.map(({ id }) => id);
  const { period, issues: ofQuarter } = settleQuarter(periodSource(file, source), asked);
  const isTable = read.understanding !== undefined;
  return {
    ...{ file, kind: 'survey', columns, entries, ...read },
    issues: isTable ? [...ofQuarter, ...read.issues] : read.issues,
    ...(isTable && period && { period }),
  };
}

/** Reads one survey alone and checks it against the others. */
export function takeInSurvey(
  file: string,
  source: SurveySource,
  reports: Reports,
  asked?: Quarter,
): SurveyIntake {
  const submission = readSurvey(file, source, asked);
  const { period, understanding } = submission;
  const read = understanding && { understanding };
  if (!period) return { issues: sortIssues(submission.issues), ...read };
  const others = { ...reports, surveys: reports.surveys.filter((one) => one.period !== period) };
  const { dataset, issues } = settle([submission], period, others);
  const survey = dataset && { survey: { period, counts: dataset.counts } };
  return { issues: sortIssues(issues), ...read, ...survey };
}
