// A survey → the files of the data folder, all or nothing, with its line in the journal.
import { relative } from 'node:path';
import { readText, shortHash } from '../files/disk.ts';
import { commit } from '../files/transaction.ts';
import { surveyFile, surveyPaths } from '../reports/load-surveys.ts';
import type { Reports } from '../reports/load.ts';
import { formatSurveyJournal, type SurveyEntry } from '../reports/survey-journal.ts';
import { formatSurvey, type Survey } from '../reports/surveys.ts';

/** Published counts that would change. 0 for a quarter not yet published. */
export function countSurveyChanges({ quarter, counts }: Survey, { surveys }: Reports): number {
  const published = surveys.find((one) => one.quarter === quarter);
  if (!published) return 0;
  return counts.flatMap((row, v) => row.filter((count, i) => count !== published.counts[v]?.[i])).length;
}

/**
 * Writes data/surveys/<quarter>.csv and its line in surveys.csv; the reason only where published counts change.
 * @returns the files written, the survey first
 */
export function publishSurvey(
  folder: string,
  survey: Survey,
  { reason, ...entry }: Pick<SurveyEntry, 'received' | 'source' | 'reason'>,
  reports: Reports,
): string[] {
  const text = formatSurvey(survey, reports);
  const content = shortHash(text);
  const latest = reports.surveyJournal.findLast(({ quarter }) => quarter === survey.quarter);
  const files: [path: string, text: string][] = [[surveyFile(folder, survey.quarter), text]];
  if (latest?.content !== content) {
    const why = countSurveyChanges(survey, reports) > 0 ? reason : '';
    const entries = [...reports.surveyJournal, { quarter: survey.quarter, content, ...entry, reason: why }];
    files.push([surveyPaths(folder).journal, formatSurveyJournal(entries)]);
  }
  const changed = files.filter(([path, whole]) => readText(path) !== whole);
  if (changed.length > 0)
    commit(folder, Object.fromEntries(changed.map(([path, whole]) => [relative(folder, path), whole])));
  return files.map(([path]) => path);
}
