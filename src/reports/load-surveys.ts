// The data folder → the household surveys, validated, each with when it came in and why it was replaced.
import { join } from 'node:path';
import { listNames, readText, shortHash } from '../files/disk.ts';
import { cellName, hasErrors, issue, type Issue } from '../files/issue.ts';
import type { Day } from '../text/date.ts';
import type { Quarter } from '../text/quarter.ts';
import { readSurveyItems, type SurveyItem } from './survey-items.ts';
import { formatSurveyJournal, readSurveyJournal, type SurveyEntry } from './survey-journal.ts';
import type { PublicSurvey } from './survey-protect.ts';
import { findMisfits, readSurvey, type Survey } from './surveys.ts';
import type { Village } from './villages.ts';

export type PublishedSurvey = Survey & Pick<PublicSurvey, 'received' | 'replaced'>;

export interface Surveys {
  items: readonly SurveyItem[];
  /** In order of quarter. */
  surveys: readonly PublishedSurvey[];
  surveyJournal: readonly SurveyEntry[];
}

export const surveyPaths = (folder: string) => ({
  items: join(folder, 'survey.csv'),
  surveys: join(folder, 'surveys'),
  journal: join(folder, 'surveys.csv'),
});

export const surveyFile = (folder: string, quarter: Quarter) =>
  join(surveyPaths(folder).surveys, `${quarter}.csv`);

/** Without data/survey.csv there is no survey: no page shows one. */
export function loadSurveys(
  folder: string,
  villages: readonly Village[],
): { surveys: Surveys; issues: Issue[] } {
  const paths = surveyPaths(folder);
  const { items, issues } = readSurveyItems(paths.items);
  const text = readText(paths.journal) ?? formatSurveyJournal([]);
  const { entries, issues: journalIssues } = readSurveyJournal(paths.journal, text);
  issues.push(...journalIssues);
  const surveys: PublishedSurvey[] = [];
  if (!hasErrors(issues) && items.length > 0) {
    for (const name of listNames(paths.surveys).filter((one) => one.endsWith('.csv'))) {
      const file = join(paths.surveys, name);
      const content = readText(file) ?? '';
      const { survey, issues: found } = readSurvey(file, content, { villages, items });
      issues.push(...found);
      if (!survey) continue;
      const misfits = findMisfits(survey, { villages, items });
      issues.push(...misfits.map(({ village, item, what, fix }) => misfitAt(file, village, item, what, fix)));
      const mine = entries.filter(({ quarter }) => quarter === survey.quarter);
      const last = mine.findLast((one) => one.content === shortHash(content));
      if (!last) {
        const what = 'Không rõ số liệu này từ đâu: nội dung tệp không khớp lần nhập nào trong surveys.csv.';
        const fix = 'Nhập lại từ bảng của xã: npm run import -- TỆP --replace.';
        issues.push(issue(file, what, fix, { severity: 'warning' }));
      }
      surveys.push({ ...survey, received: last?.received ?? null, replaced: replacements(mine) });
    }
  }
  return { surveys: { items, surveys, surveyJournal: entries }, issues };
}

function misfitAt(file: string, village: number, item: number, what: string, fix: string): Issue {
  const [line, column] = [village + 2, item + 2];
  return issue(file, what, fix, { line, column, cell: cellName(line, column) });
}

const replacements = (entries: readonly SurveyEntry[]): { date: Day; reason: string }[] =>
  entries.flatMap(({ received, reason }) => (reason === '' ? [] : [{ date: received, reason }]));
