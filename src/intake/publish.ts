// A month's report or a quarter's survey → the files of the data folder, all or nothing, with what it corrects.
import { relative } from 'node:path';
import { readText, shortHash } from '../files/disk.ts';
import { commit } from '../files/transaction.ts';
import { differences, formatCorrections, type Correction } from '../reports/corrections.ts';
import { formatDataset, type Dataset } from '../reports/dataset.ts';
import { listsMark } from '../reports/freeze.ts';
import { formatJournal } from '../reports/journal.ts';
import { listsIn } from '../reports/lists.ts';
import type { Reports } from '../reports/load.ts';
import { dataPaths, datasetFile } from '../reports/paths.ts';
import type { Day } from '../text/date.ts';
import { isQuarter, type Period } from '../text/period.ts';

export interface Publication {
  dataset: Dataset;
  /** Day the commune received the figures. */
  received: Day;
  /** What kind of file it came in; never its name. */
  source: string;
  /** Why published figures change; needed only when some do. */
  reason: string;
}

/** What is published of a period; undefined when nothing is. */
export function publishedOf(reports: Reports, period: Period): Dataset | undefined {
  const datasets: readonly Dataset[] = isQuarter(period) ? reports.surveys : reports.editions;
  return datasets.find((one) => one.period === period);
}

/** Published counts that the dataset would change; none for a period not yet published. */
export function changesOf(dataset: Dataset, reports: Reports): Omit<Correction, 'reason' | 'date'>[] {
  const published = publishedOf(reports, dataset.period);
  return published ? differences(published, dataset) : [];
}

/** The files a publication makes: the dataset first, then its line in the journal and what it corrects, where there is any. */
export function filesOf(
  folder: string,
  { dataset, received, source, reason }: Publication,
  reports: Reports,
): [path: string, text: string][] {
  const paths = dataPaths(folder);
  const { period } = dataset;
  const text = formatDataset(dataset);
  const content = shortHash(text);
  const lists = isQuarter(period) ? '' : listsMark(listsIn(reports.lists, period));
  const [kind, journal, entries] = isQuarter(period)
    ? (['quarter', paths.surveyJournal, reports.surveyJournal] as const)
    : (['month', paths.editions, reports.journal] as const);
  const files: [string, string][] = [[datasetFile(paths, period), text]];
  if (entries.findLast((one) => one.period === period)?.content !== content) {
    const entry = { period, content, received, source, lists };
    files.push([journal, formatJournal(kind, [...entries, entry])]);
  }
  const changes = changesOf(dataset, reports).map((change) => ({ ...change, reason, date: received }));
  if (changes.length > 0)
    files.push([paths.corrections, formatCorrections([...reports.corrections, ...changes])]);
  return files;
}

/**
 * Writes the dataset's file, its line in the journal and, where it replaces counts, corrections.csv.
 * @returns the files written, the dataset's first
 */
export function publish(folder: string, publication: Publication, reports: Reports): string[] {
  const files = filesOf(folder, publication, reports);
  const changed = files.filter(([path, content]) => readText(path) !== content);
  if (changed.length > 0)
    commit(folder, Object.fromEntries(changed.map(([path, content]) => [relative(folder, path), content])));
  return files.map(([path]) => path);
}
