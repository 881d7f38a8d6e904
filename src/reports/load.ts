// The data folder → villages, indicators, editions and the commune, read once and validated across files.
import { join } from 'node:path';
import { listNames, readText, shortHash } from '../files/disk.ts';
import { cellName, hasErrors, issue, type Issue } from '../files/issue.ts';
import { recover } from '../files/transaction.ts';
import type { Day, Month } from '../text/date.ts';
import { readCommune, type Commune } from './commune.ts';
import {
  contradictedCorrections,
  formatCorrections,
  readCorrections,
  type Correction,
} from './corrections.ts';
import { findContradictions, readEdition, type Edition, type Lists } from './editions.ts';
import { mentionsOf, readIndicators } from './indicators.ts';
import { formatJournal, readJournal, type JournalEntry } from './journal.ts';
import { loadSurveys, surveyPaths, type Surveys } from './load-surveys.ts';
import { checkSamples } from './samples.ts';
import { readTeams, type Team } from './teams.ts';
import { readVillages } from './villages.ts';

export interface PublishedEdition extends Edition {
  /** Day the commune received the figures; null when they did not come through an import. */
  received: Day | null;
  /** Name of the office's file; null when they did not come through an import. */
  source: string | null;
}

/** Everything as the commune has it. What the public sees goes through `protect`. */
export interface Reports extends Lists, Surveys {
  commune: Commune;
  /** In order of month. */
  editions: readonly PublishedEdition[];
  journal: readonly JournalEntry[];
  corrections: readonly Correction[];
  /** In the order of the villages; a village may have none. */
  teams: readonly Team[];
}

/** The data folder of this site; tests and other communes bring their own. */
export const DATA_FOLDER = process.env['DATA_DIR'] ?? 'data';

export interface DataPaths {
  commune: string;
  villages: string;
  indicators: string;
  results: string;
  journal: string;
  corrections: string;
  teams: string;
}

export function dataPaths(folder: string): DataPaths {
  return {
    commune: join(folder, 'commune.yaml'),
    villages: join(folder, 'villages.csv'),
    indicators: join(folder, 'indicators.csv'),
    results: join(folder, 'results'),
    journal: join(folder, 'editions.csv'),
    corrections: join(folder, 'corrections.csv'),
    teams: join(folder, 'teams.csv'),
  };
}

export const resultsFile = (paths: DataPaths, month: Month) => join(paths.results, `${month}.csv`);

/** Every guide the data names, with its place: the content stage checks that it exists. */
export const guideMentions = (folder: string, { indicators, items }: Reports) => [
  ...mentionsOf(dataPaths(folder).indicators, indicators),
  ...mentionsOf(surveyPaths(folder).items, items),
];

/** Reads the whole data folder. `reports` is there only when nothing is wrong. */
export function loadReports(folder: string): { reports?: Reports; issues: Issue[] } {
  recover(folder);
  const paths = dataPaths(folder);
  const { commune, issues: communeIssues } = readCommune(paths.commune);
  const { villages, issues: villageIssues } = readVillages(paths.villages);
  const { indicators, issues: indicatorIssues } = readIndicators(paths.indicators);
  const issues = [...communeIssues, ...villageIssues, ...indicatorIssues];
  if (!commune || hasErrors(issues)) return { issues };
  issues.push(...checkSamples(folder, commune.sample));

  const lists = { villages, indicators };
  const { entries, issues: journalIssues } = readJournal(
    paths.journal,
    readText(paths.journal) ?? formatJournal([]),
  );
  const { editions, issues: editionIssues } = readEditions(paths, lists, entries);
  issues.push(...journalIssues, ...editionIssues, ...locateContradictions(paths, editions, lists));
  const text = readText(paths.corrections) ?? formatCorrections([]);
  const { corrections, issues: correctionIssues } = readCorrections(paths.corrections, text, lists);
  issues.push(...correctionIssues, ...locateContradicted(paths, corrections, editions, lists));
  const { surveys, issues: surveyIssues } = loadSurveys(folder, villages);
  const { teams, issues: teamIssues } = readTeams(paths.teams, villages, commune);
  issues.push(...surveyIssues, ...teamIssues);
  if (hasErrors(issues)) return { issues };
  return {
    reports: { commune, ...lists, editions, journal: entries, corrections, ...surveys, teams },
    issues,
  };
}

function readEditions(
  paths: DataPaths,
  lists: Lists,
  journal: readonly JournalEntry[],
): { editions: PublishedEdition[]; issues: Issue[] } {
  const editions: PublishedEdition[] = [];
  const issues: Issue[] = [];
  for (const name of listNames(paths.results).filter((name) => name.endsWith('.csv'))) {
    const file = join(paths.results, name);
    const text = readText(file) ?? '';
    const { edition, issues: found } = readEdition(file, text, lists);
    issues.push(...found);
    if (!edition) continue;
    const content = shortHash(text);
    const entry = journal.findLast((one) => one.month === edition.month && one.content === content);
    if (!entry) {
      const what = 'Không rõ số liệu này từ đâu: nội dung tệp không khớp lần nhập nào trong editions.csv.';
      const fix = 'Nhập lại từ bảng của xã: npm run import -- TỆP --replace.';
      issues.push(issue(file, what, fix, { severity: 'warning' }));
    }
    editions.push({ ...edition, received: entry?.received ?? null, source: entry?.source ?? null });
  }
  return { editions, issues };
}

function locateContradicted(
  paths: DataPaths,
  corrections: readonly Correction[],
  editions: readonly Edition[],
  lists: Lists,
): Issue[] {
  return contradictedCorrections(corrections, editions, lists).map(
    ({ month, village, indicator, new: value }) => {
      const what = `Đính chính ghi ${month}, ${village}, ${indicator} là "${value ?? ''}", nhưng số đã đăng khác thế.`;
      return issue(paths.corrections, what, 'Nhập lại bảng của tháng đó với --replace, đừng sửa tay.', {
        severity: 'warning',
      });
    },
  );
}

function locateContradictions(paths: DataPaths, editions: readonly Edition[], lists: Lists): Issue[] {
  return findContradictions(editions, lists).map(({ month, village, indicator, what, fix }) => {
    const line = village + 2;
    const column = indicator + 2;
    return issue(resultsFile(paths, month), what, fix, { line, column, cell: cellName(line, column) });
  });
}
