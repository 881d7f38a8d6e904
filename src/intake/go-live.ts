// The first real report → the data folder without its made-up figures, all or nothing.
import { dirname, relative } from 'node:path';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { commit } from '../files/transaction.ts';
import { formatCorrections } from '../reports/corrections.ts';
import { formatJournal } from '../reports/journal.ts';
import { surveyFile, surveyPaths } from '../reports/load-surveys.ts';
import { dataPaths, resultsFile, type Reports } from '../reports/load.ts';
import { samplesFile } from '../reports/samples.ts';
import { formatSurveyJournal } from '../reports/survey-journal.ts';
import { NO_TEAMS } from '../reports/teams.ts';
import { formatCount } from '../text/number.ts';
import { filesOf, type Publication } from './publish.ts';

/** Paths of the files that are made up, as `findSamples` finds them. */
type Samples = ReadonlySet<string>;

/** What is left when the made-up figures are gone: what a real report is held against. */
export function withoutSamples(folder: string, samples: Samples, reports: Reports): Reports {
  const paths = dataPaths(folder);
  const editions = reports.editions.filter(({ month }) => !samples.has(resultsFile(paths, month)));
  const surveys = reports.surveys.filter(({ quarter }) => !samples.has(surveyFile(folder, quarter)));
  const months = new Set(editions.map(({ month }) => month));
  const quarters = new Set(surveys.map(({ quarter }) => quarter));
  return {
    ...reports,
    editions,
    surveys,
    journal: reports.journal.filter(({ month }) => months.has(month)),
    surveyJournal: reports.surveyJournal.filter(({ quarter }) => quarters.has(quarter)),
    corrections: reports.corrections.filter(({ month }) => months.has(month)),
    teams: samples.has(paths.teams) ? [] : reports.teams,
  };
}

/** What a person must have asked before numbers count against them: the list of villages that came with the repository. */
export function checkVillages(folder: string, samples: Samples, { villages, commune }: Reports): Issue[] {
  const file = dataPaths(folder).villages;
  if (!samples.has(file)) return [];
  const list = villages.map(({ name, households }) => `${name} ${formatCount(households)} hộ`).join(', ');
  const what = `Danh sách ${commune.village_word.toLowerCase()} và số hộ vẫn như bản minh hoạ: ${list}.`;
  const fix = 'Hỏi lại từng thôn, sửa tệp này; đúng cả rồi thì thêm --accept-warnings.';
  return [issue(file, what, fix, { severity: 'warning' })];
}

/**
 * Puts the first real month in the place of everything made up, and says so in commune.yaml.
 * @param real what `withoutSamples` leaves
 */
export function goLive(folder: string, samples: Samples, publication: Publication, real: Reports): void {
  const paths = dataPaths(folder);
  const surveys = surveyPaths(folder);
  const files = new Map<string, string | null>(filesOf(folder, publication, real));
  const put = (path: string, text: string | null) => {
    if (!files.has(path)) files.set(path, text);
  };
  const figures = [paths.results, surveys.surveys];
  for (const file of samples)
    if (figures.includes(dirname(file))) put(file, null);
    else if (file === paths.teams) put(file, NO_TEAMS);
  put(paths.journal, formatJournal(real.journal));
  if (readText(paths.corrections) !== undefined) put(paths.corrections, formatCorrections(real.corrections));
  if (readText(surveys.journal) !== undefined) put(surveys.journal, formatSurveyJournal(real.surveyJournal));
  put(paths.commune, (readText(paths.commune) ?? '').replace(/^sample: true\b/m, 'sample: false'));
  put(samplesFile(folder), null);
  commit(folder, Object.fromEntries([...files].map(([path, text]) => [relative(folder, path), text])));
}
