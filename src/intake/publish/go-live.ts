// The first real report → the data folder without its made-up figures, all or nothing.
import { dirname, relative } from 'node:path';
import { readText } from '../../files/disk.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { commit } from '../../files/transaction.ts';
import { formatCorrections } from '../../reports/corrections.ts';
import { formatJournal } from '../../reports/journal.ts';
import { everyVillage } from '../../reports/lists/lists.ts';
import type { Reports } from '../../reports/load.ts';
import { dataPaths, datasetFile } from '../../reports/paths.ts';
import { formatTeamNotes } from '../../reports/notes.ts';
import { formatReceipts } from '../../reports/receipts.ts';
import { samplesFile } from '../../reports/samples.ts';
import type { Period } from '../../text/period.ts';
import { NO_TEAMS } from '../../reports/lists/teams.ts';
import { formatCount } from '../../text/number.ts';
import type { Publication } from './publication.ts';
import { filesOf } from './publish.ts';

/** Paths of the files that are made up, as `findSamples` finds them. */
type Samples = ReadonlySet<string>;

/** What is left when the made-up figures are gone: what a real report is checked against. */
export function withoutSamples(folder: string, samples: Samples, reports: Reports): Reports {
  const paths = dataPaths(folder);
  const real = ({ period }: { period: Period }) => !samples.has(datasetFile(paths, period));
  const [editions, surveys] = [reports.editions.filter(real), reports.surveys.filter(real)];
  const left = new Set<Period>([...editions, ...surveys].map(({ period }) => period));
  const kept = <T extends { period: Period }>(list: readonly T[]) =>
    list.filter(({ period }) => left.has(period));
  return {
    ...reports,
    ...{ editions, surveys },
    journal: kept(reports.journal),
    surveyJournal: kept(reports.surveyJournal),
    corrections: kept(reports.corrections),
    receipts: kept(reports.receipts),
    notes: kept(reports.notes),
    lists: { ...reports.lists, teams: samples.has(paths.teams) ? [] : reports.lists.teams },
  };
}

/** What a person must have asked before numbers count against them: the list of villages that came with the repository. */
export function checkVillages(folder: string, samples: Samples, { lists, commune }: Reports): Issue[] {
  const { villages: file, households } = dataPaths(folder);
  if (!samples.has(file) && !samples.has(households)) return [];
  const list = everyVillage(lists)
    .map(({ name, households }) => `${name} ${formatCount(households)} hộ`)
    .join(', ');
  const what = `Danh sách ${commune.village_word.toLowerCase()} và số hộ vẫn như bản minh hoạ: ${list}.`;
  const fix =
    'Hỏi lại từng thôn, sửa villages.csv và households.csv; đúng cả rồi thì thêm --accept-warnings.';
  return [issue(file, what, fix, { severity: 'warning' })];
}

/**
 * Puts the first real month in the place of everything made up, and says so in commune.yaml.
 * @param real what `withoutSamples` leaves
 */
export function goLive(folder: string, samples: Samples, publication: Publication, real: Reports): void {
  const files = new Map([...clearedFiles(folder, samples, real), ...filesOf(folder, publication, real)]);
  commit(folder, Object.fromEntries([...files].map(([path, text]) => [relative(folder, path), text])));
}

/** Every file as it is once the made-up figures are gone; null for one that goes. @param real what `withoutSamples` leaves */
export function clearedFiles(folder: string, samples: Samples, real: Reports): Map<string, string | null> {
  const paths = dataPaths(folder);
  const files = new Map<string, string | null>();
  const figures = [paths.results, paths.surveys];
  for (const file of samples)
    if (figures.includes(dirname(file))) files.set(file, null);
    else if (file === paths.teams) files.set(file, NO_TEAMS);
  files.set(paths.editions, formatJournal('month', real.journal));
  const lists = [
    [paths.corrections, formatCorrections(real.corrections)],
    [paths.receipts, formatReceipts(real.receipts)],
    [paths.notes, formatTeamNotes(real.notes)],
    [paths.surveyJournal, formatJournal('quarter', real.surveyJournal)],
  ] as const;
  for (const [file, text] of lists) if (readText(file) !== undefined) files.set(file, text);
  files.set(paths.commune, asReal(readText(paths.commune) ?? ''));
  files.set(samplesFile(folder), null);
  return files;
}

/** The commune's file with its other lines as they are: somebody may have written `"sample":  True` and saved it on Windows. */
export const asReal = (text: string) => text.replace(/^(["']?sample["']?[ \t]*:[ \t]*)true\b/im, '$1false');
