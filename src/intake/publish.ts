// A month's report → the files of the data folder, all or nothing, with what it corrects.
import { relative } from 'node:path';
import { readText, shortHash } from '../files/disk.ts';
import { commit } from '../files/transaction.ts';
import { differences, formatCorrections } from '../reports/corrections.ts';
import { formatEdition, type Edition } from '../reports/editions.ts';
import { formatJournal } from '../reports/journal.ts';
import { dataPaths, resultsFile, type Reports } from '../reports/load.ts';
import type { Day } from '../text/date.ts';

export interface Publication {
  edition: Edition;
  /** Day the commune received the figures. */
  received: Day;
  /** Name of the office's file. */
  source: string;
  /** Why published figures change; needed only when some do. */
  reason: string;
}

/** Published figures that would change, in how many cells. 0 for a month not yet published. */
export function countChanges(edition: Edition, reports: Reports): number {
  const published = reports.editions.find(({ month }) => month === edition.month);
  return published ? differences(published, edition, reports).length : 0;
}

/** The files a publication makes: the edition first, its line in editions.csv and, where it replaces figures, in corrections.csv. */
export function filesOf(
  folder: string,
  { edition, received, source, reason }: Publication,
  reports: Reports,
): [path: string, text: string][] {
  const paths = dataPaths(folder);
  const text = formatEdition(edition, reports);
  const entry = { month: edition.month, content: shortHash(text), received, source };
  const latest = reports.journal.findLast(({ month }) => month === entry.month);
  const published = reports.editions.find(({ month }) => month === edition.month);
  const changes = published ? differences(published, edition, reports) : [];
  const corrections = [
    ...reports.corrections,
    ...changes.map((change) => ({ ...change, reason, date: received })),
  ];
  return [
    [resultsFile(paths, edition.month), text],
    ...(latest?.content === entry.content
      ? []
      : [[paths.journal, formatJournal([...reports.journal, entry])] as [string, string]]),
    ...(changes.length === 0
      ? []
      : [[paths.corrections, formatCorrections(corrections)] as [string, string]]),
  ];
}

/**
 * Writes data/results/<month>.csv, its line in editions.csv and, where it replaces figures, in corrections.csv.
 * @returns the files written, the edition first
 */
export function publish(folder: string, publication: Publication, reports: Reports): string[] {
  const files = filesOf(folder, publication, reports);
  const changed = files.filter(([path, content]) => readText(path) !== content);
  if (changed.length > 0)
    commit(folder, Object.fromEntries(changed.map(([path, content]) => [relative(folder, path), content])));
  return files.map(([path]) => path);
}
