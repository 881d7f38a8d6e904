// The data folder → villages, indicators, editions and the commune, read once and validated across files.
import { join } from 'node:path';
import { listNames, readText, shortHash } from '../files/disk.ts';
import { cellName, hasErrors, issue, type Issue } from '../files/issue.ts';
import type { Day, Month } from '../text/date.ts';
import { readCommune, type Commune } from './commune.ts';
import { findContradictions, readEdition, type Edition, type Lists } from './editions.ts';
import { readIndicators } from './indicators.ts';
import { readJournal, type JournalEntry } from './journal.ts';
import { readVillages } from './villages.ts';

export interface PublishedEdition extends Edition {
  /** Day the commune received the figures; null when they did not come through an import. */
  received: Day | null;
  /** Name of the office's file; null when they did not come through an import. */
  source: string | null;
}

export interface Reports extends Lists {
  commune: Commune;
  /** In order of month. */
  editions: readonly PublishedEdition[];
  journal: readonly JournalEntry[];
}

export interface DataPaths {
  commune: string;
  villages: string;
  indicators: string;
  results: string;
  journal: string;
}

export function dataPaths(folder: string): DataPaths {
  return {
    commune: join(folder, 'commune.yaml'),
    villages: join(folder, 'villages.csv'),
    indicators: join(folder, 'indicators.csv'),
    results: join(folder, 'results'),
    journal: join(folder, 'editions.csv'),
  };
}

export const resultsFile = (paths: DataPaths, month: Month) => join(paths.results, `${month}.csv`);

/** Reads the whole data folder. `reports` is there only when nothing is wrong. */
export function loadReports(folder: string): { reports?: Reports; issues: Issue[] } {
  const paths = dataPaths(folder);
  const { commune, issues: communeIssues } = readCommune(paths.commune);
  const { villages, issues: villageIssues } = readVillages(paths.villages);
  const { indicators, issues: indicatorIssues } = readIndicators(paths.indicators);
  const issues = [...communeIssues, ...villageIssues, ...indicatorIssues];
  if (!commune || hasErrors(issues)) return { issues };

  const lists = { villages, indicators };
  const { entries, issues: journalIssues } = readJournal(
    paths.journal,
    readText(paths.journal) ?? 'month,content,received,source\n',
  );
  issues.push(...journalIssues);

  const editions: PublishedEdition[] = [];
  for (const name of listNames(paths.results).filter((name) => name.endsWith('.csv'))) {
    const file = join(paths.results, name);
    const text = readText(file) ?? '';
    const { edition, issues: editionIssues } = readEdition(file, text, lists);
    issues.push(...editionIssues);
    if (!edition) continue;
    const content = shortHash(text);
    const entry = entries.findLast((one) => one.month === edition.month && one.content === content);
    if (!entry) {
      const what = 'Không rõ số liệu này từ đâu: nội dung tệp không khớp lần nhập nào trong editions.csv.';
      const fix = 'Nhập lại từ bảng của xã: npm run import -- TỆP --replace.';
      issues.push(issue(file, what, fix, { severity: 'warning' }));
    }
    editions.push({ ...edition, received: entry?.received ?? null, source: entry?.source ?? null });
  }
  issues.push(...locateContradictions(paths, editions, lists));
  if (hasErrors(issues)) return { issues };
  return { reports: { commune, ...lists, editions, journal: entries }, issues };
}

function locateContradictions(paths: DataPaths, editions: readonly Edition[], lists: Lists): Issue[] {
  return findContradictions(editions, lists).map(({ month, village, indicator, what, fix }) => {
    const line = village + 2;
    const column = indicator + 2;
    return issue(resultsFile(paths, month), what, fix, { line, column, cell: cellName(line, column) });
  });
}
