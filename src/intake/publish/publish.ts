// A month's report or a quarter's survey → the files of the data folder, all or nothing, with what it corrects.
import { relative } from 'node:path';
import { readText, shortHash } from '../../files/disk.ts';
import { commit } from '../../files/transaction.ts';
import { formatCorrections, type Correction } from '../../reports/corrections.ts';
import { countOf, type Counts } from '../../reports/counts.ts';
import { formatDataset, type Dataset } from '../../reports/dataset.ts';
import { listsMark } from '../../reports/freeze.ts';
import { formatJournal } from '../../reports/journal.ts';
import { listsIn } from '../../reports/lists/lists.ts';
import type { Reports } from '../../reports/load.ts';
import { formatTeamNotes } from '../../reports/notes.ts';
import { withNotes } from '../../reports/team-note.ts';
import { dataPaths, datasetFile } from '../../reports/paths.ts';
import { formatReceipts } from '../../reports/receipts.ts';
import type { Day } from '../../text/date.ts';
import { isQuarter } from '../../text/period.ts';
import type { Brought } from '../merge/cells.ts';
import { dayOf, nextReceipts } from '../merge/receipts.ts';
import { publishedOf, type Publication } from './publication.ts';

/** Everything a dataset has that is not published so. */
export function differing({ period, counts }: Dataset, published: Counts<number> | undefined): Brought[] {
  return counts.villages.flatMap((village) =>
    counts.columns.flatMap((column) => {
      const [old, now] = [published, counts].map((of) => countOf(of, village, column)) as [null, null];
      const said = [{ value: now, team: '', file: period, place: null, receipt: {} }];
      return old === now ? [] : [{ village, column, old, new: now, said, grows: false }];
    }),
  );
}

/** The files a publication makes: the dataset first, then its line in the journal and what it corrects, where there is any. */
export function filesOf(
  folder: string,
  publication: Publication,
  reports: Reports,
): [path: string, text: string][] {
  const { dataset, source, notes = [] } = publication;
  const paths = dataPaths(folder);
  const { period } = dataset;
  const published = publishedOf(reports, period)?.counts;
  const brought = publication.brought ?? differing(dataset, published);
  const text = formatDataset(dataset);
  const content = shortHash(text);
  const lists = isQuarter(period) ? '' : listsMark(listsIn(reports.lists, period));
  const [kind, journal, entries] = isQuarter(period)
    ? (['quarter', paths.surveyJournal, reports.surveyJournal] as const)
    : (['month', paths.editions, reports.journal] as const);
  const files: [string, string][] = [[datasetFile(paths, period), text]];
  const last = entries.findLast((one) => one.period === period);
  if (last?.content !== content) {
    const days = brought.map(({ said }) => dayOf(said, publication));
    const received = newest([...days, ...(published && last ? [last.received] : [])], publication.received);
    const entry = { period, content, received, source, lists };
    files.push([journal, formatJournal(kind, [...entries, entry])]);
  }
  if (brought.length > 0)
    files.push([paths.receipts, receiptsText(publication, brought, reports, published)]);
  const changes = correctionsOf(publication, brought, reports);
  if (changes.length > 0)
    files.push([paths.corrections, formatCorrections([...reports.corrections, ...changes])]);
  if (notes.length > 0) files.push([paths.notes, formatTeamNotes(withNotes(reports.notes, notes))]);
  return files;
}

const newest = (days: readonly Day[], none: Day): Day => [...days].sort().at(-1) ?? none;

function receiptsText(
  { dataset: { period }, received, kind = 'file' }: Publication,
  brought: readonly Brought[],
  { receipts }: Reports,
  published: Counts<number> | undefined,
): string {
  const earlier = published ? receipts.filter((one) => one.period === period) : [];
  const next = nextReceipts(earlier, brought, { period, received, kind }, published);
  const all = [...receipts.filter((one) => one.period !== period), ...next];
  const keyOf = (one: (typeof all)[number]) => [one.period, one.village, one.team].join(' ');
  return formatReceipts(all.sort((a, b) => keyOf(a).localeCompare(keyOf(b)) || a.version - b.version));
}

/** Figures that were published as others. One not reported before is an addition, unless it was taken back once. */
function correctionsOf(
  { dataset: { period }, reason, received }: Publication,
  brought: readonly Brought[],
  { corrections }: Reports,
): Correction[] {
  return brought.flatMap(({ village, column: indicator, old, new: now, said, grows }) => {
    const last = corrections.findLast(
      (one) => one.period === period && one.village === village && one.indicator === indicator,
    );
    if (old === null && !last) return [];
    const teams = [...new Set(said.map(({ team }) => team))].sort().join(', ');
    const given = said.flatMap((one) => one.receipt.reason ?? [])[0] ?? reason;
    const why = grows ? `Thêm số của ${teams}` : old === null ? 'Thôn gửi lại số đã rút' : given;
    const date = dayOf(said, { received });
    return [{ period, village, indicator, old, new: now, reason: why, date }];
  });
}

/** Of the files a publication makes, those that do not stand there already. */
function pendingFiles(folder: string, publication: Publication, reports: Reports): [string, string][] {
  return filesOf(folder, publication, reports).filter(([path, text]) => readText(path) !== text);
}

export const pendingPaths = (...wish: Parameters<typeof pendingFiles>): string[] =>
  pendingFiles(...wish).map(([path]) => path);

/**
 * Writes the dataset's file, its line in the journal, the receipts of its villages and, where it replaces counts,
 * corrections.csv; nothing when all of it stands there already.
 * @returns the files written, the dataset's first
 */
export function publish(folder: string, publication: Publication, reports: Reports): string[] {
  const files = pendingFiles(folder, publication, reports);
  if (files.length > 0)
    commit(folder, Object.fromEntries(files.map(([path, text]) => [relative(folder, path), text])));
  return files.map(([path]) => path);
}
