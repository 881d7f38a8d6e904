// What files of offices say, and what the clerk asked for → the month or the quarter they are of, with its figures as they will be.
import { issue, type Issue } from '../files/issue.ts';
import { findOutOfTime, findRowsOutOfTime } from './period/calendar.ts';
import type { Brought, Choice, Clash } from './merge/cells.ts';
import { noteIssues, notesOf } from './notes.ts';
import { nameCells, settle } from './merge/settle.ts';
import { publishedOf, type Publication } from './publish/publication.ts';
import type { Submission } from './submission.ts';
import type { AskedPeriod } from './submit.ts';
import type { Dataset } from '../reports/dataset.ts';
import { countedBy } from '../reports/lists/counted-by.ts';
import { everyVillage } from '../reports/lists/lists.ts';
import type { Reports } from '../reports/load.ts';
import type { SourceKind } from '../reports/receipt.ts';
import { kindOfSource } from '../reports/source.ts';
import type { Day } from '../text/date.ts';
import { fileName } from '../text/file-name.ts';
import { periodName, type Period } from '../text/period.ts';
import { shownFile } from '../text/shown-file.ts';

export interface Asked extends AskedPeriod, Choice {
  received: Day;
  /** By file: the day it came, where that was another. */
  days?: ReadonlyMap<string, Day> | undefined;
  /** Path of the file that a month or a quarter is published in. */
  target: (period: Period) => string;
  /** How the files came. */
  source: SourceKind;
}

/** What the files turned out to be, as both kinds tell it. */
export interface Taken {
  kind: Submission['kind'];
  issues: Issue[];
  /** Questions that only an answer of their own settles: which of two figures holds. */
  choices: Issue[];
  /** What they are about. */
  clashes: readonly Clash[];
  /** There only when the files can be used. */
  found?: Found;
}

/** The figures of the files, merged with those published, ready to be published. */
export interface Found {
  period: Period;
  /** "tháng 9/2026", "quý 4/2026" */
  name: string;
  /** Where it goes, and whether something stands there. */
  target: { file: string; taken: boolean };
  /** What is new in it. */
  brought: readonly Brought[];
  /** How many published figures the files have a blank for. */
  kept: number;
  /** All that publishing needs but the reason. */
  publication: Omit<Publication, 'reason'>;
  /** 'Xuân Nẻo, "Số buổi …"' */
  named: (village: string, column: string) => string;
}

/** The lists as they were known on the day the figures came in. */
export const reportsFor = (all: Reports, received: Day): Reports => ({
  ...all,
  lists: countedBy(all.lists, received, all.editions),
});

/** Several files are of one month or one quarter; which of them is not is reported by name. */
export function takeFiles(submissions: readonly Submission[], asked: Asked, reports: Reports): Taken {
  const kind = submissions[0]?.kind ?? 'month';
  const periods = Map.groupBy(submissions, ({ period }) => period);
  const [period, another] = periods.keys();
  const issues = submissions.flatMap((one) => one.issues);
  if (another !== undefined && period !== undefined)
    return { kind, issues: [...issues, ofSeveral(periods)], choices: [], clashes: [] };
  if (!period || periods.size > 1) return { kind, issues, choices: [], clashes: [] };
  const { dataset, ...settled } = settle(submissions, period, reports, asked);
  const files = submissions.map(({ file }) => file);
  const ofNotes = noteIssues(submissions, everyVillage(reports.lists));
  const dayOf = (file: string) => asked.days?.get(file) ?? asked.received;
  const outOfTime = [
    ...findRowsOutOfTime(submissions, period, dayOf, reports),
    ...(dataset ? findOutOfTime(files, period, dayOf, reports) : []),
  ];
  return {
    ...{
      kind,
      issues: [...settled.issues, ...outOfTime, ...ofNotes],
      choices: settled.choices,
      clashes: settled.clashes,
    },
    ...(dataset && ofNotes.length === 0 && { found: foundIn(dataset, settled, submissions, asked, reports) }),
  };
}

function ofSeveral(periods: ReadonlyMap<Period | undefined, readonly Submission[]>): Issue {
  const parts = [...periods].flatMap(([period, of]) =>
    period
      ? [`${periodName(period)} (${of.map(({ file }) => `"${shownFile(fileName(file))}"`).join(', ')})`]
      : [],
  );
  const what = `Các tệp không cùng một kỳ: ${parts.join('; ')}.`;
  return issue([...periods.values()][1]![0]!.file, what, 'Nhập từng kỳ một, kỳ sớm trước.');
}

function foundIn(
  dataset: Dataset,
  { brought, kept }: Pick<Found, 'brought' | 'kept'>,
  submissions: readonly Submission[],
  { received, source: kind, target }: Asked,
  reports: Reports,
): Found {
  const { period } = dataset;
  const notes = notesOf(submissions, period);
  const source = kindOfSource(submissions[0]!.file);
  const publication = { dataset, received, kind, source, brought, ...(notes.length > 0 && { notes }) };
  return {
    ...{ period, brought, kept, publication, name: periodName(period) },
    named: nameCells(period, reports),
    target: { file: target(period), taken: publishedOf(reports, period) !== undefined },
  };
}
