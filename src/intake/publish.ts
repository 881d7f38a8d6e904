// A month's report → the files of the data folder, all or nothing.
import { readText, shortHash, writeWhole } from '../files/disk.ts';
import { formatEdition, type Edition } from '../reports/editions.ts';
import { formatJournal } from '../reports/journal.ts';
import { dataPaths, resultsFile, type Reports } from '../reports/load.ts';
import type { Day } from '../text/date.ts';

/**
 * Writes data/results/<month>.csv. The journal goes first: an entry whose results never arrived matches
 * no file and says nothing, so whenever the process dies, the folder holds the old edition or the new one.
 * @returns the files written, the edition first
 */
export function publish(
  folder: string,
  edition: Edition,
  reports: Reports,
  received: Day,
  source: string,
): string[] {
  const paths = dataPaths(folder);
  const file = resultsFile(paths, edition.month);
  const text = formatEdition(edition, reports);
  const entry = { month: edition.month, content: shortHash(text), received, source };
  const known = reports.journal.some((one) => one.month === entry.month && one.content === entry.content);
  const written: string[] = [];
  if (!known) {
    writeWhole(paths.journal, formatJournal([...reports.journal, entry]));
    written.push(paths.journal);
  }
  if (readText(file) !== text) writeWhole(file, text);
  return [file, ...written];
}
