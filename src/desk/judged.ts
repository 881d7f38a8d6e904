// What was given to the desk for one month or quarter, and the clerk's answers → all she has to see: figures, questions, what is missing.
import type { Issue } from '../files/issue.ts';
import { mergeCells, replaces, type Brought, type Clash } from '../intake/merge/cells.ts';
import { nameCells } from '../intake/merge/settle.ts';
import { notesOf } from '../intake/notes.ts';
import type { Submission } from '../intake/submission.ts';
import { reasonProblem } from '../intake/publish/reason.ts';
import { reportsFor, takeFiles, type Found, type Taken } from '../intake/take.ts';
import type { Counts } from '../reports/counts.ts';
import { countOf } from '../reports/counts.ts';
import type { Indicator } from '../reports/lists/indicators.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { Village } from '../reports/lists/villages.ts';
import type { Reports } from '../reports/load.ts';
import type { TeamNotes } from '../reports/team-note.ts';
import { surveyLists } from '../reports/survey/survey-lists.ts';
import type { Day } from '../text/date.ts';
import { isQuarter, type Period } from '../text/period.ts';
import { withEdits, type NoteEdits } from './edited-notes.ts';
import { locate, type Spot } from './locate.ts';
import {
  chosenOnly,
  datedSubmission,
  isBroken,
  nameOf,
  newestOnly,
  type Kept,
  type Older,
  type Source,
} from './source.ts';

export interface Answers {
  kept: Kept;
  /** Keys of the questions that were asked and answered with yes. */
  confirmed: readonly string[];
  /** Why published figures change. */
  reason: string;
  /** Ids of the villages the clerk has approved. */
  approved: readonly string[];
  /** What teams wrote, as the clerk wants it in the report. */
  notes: NoteEdits;
}

export const NO_ANSWERS: Answers = { kept: {}, confirmed: [], reason: '', approved: [], notes: {} };

/** A problem, and the cell of the table it is about. */
export interface Question extends Spot {
  issue: Issue;
  key: string;
  /** Nothing more is to be done about it. */
  settled: boolean;
}

export interface Judged {
  period: Period;
  villages: readonly Village[];
  indicators: readonly Indicator[];
  /** What is published, and what will be where nothing stands against it. */
  before: Counts<number> | undefined;
  after: Counts<number>;
  questions: readonly Question[];
  clashes: readonly Clash[];
  older: readonly Older[];
  changes: readonly Brought[];
  /** A published figure changes, or is taken back; whether one that pages hide was there is not known here. */
  needsReason: boolean;
  /** What teams wrote for the month's report, as it will be; no page shows it. */
  notes: readonly TeamNotes[];
  /** What teams wrote before it was edited. */
  written: readonly TeamNotes[];
  /** What the sources say, without what was decided against. */
  submissions: readonly Submission[];
  /** There when the figures may be published, but for questions that are still open. */
  found: Found | undefined;
  /** The clean file may be taken away. */
  ready: boolean;
}

export const keyOfIssue = ({ file, cell, line, what }: Issue) => [file, cell ?? line ?? '', what].join('|');

export function listsOf(reports: Reports, period: Period) {
  return isQuarter(period) ? surveyLists(reports, period) : listsIn(reports.lists, period);
}

/** Where a month or a quarter would be published, as the command calls it. */
const target = (period: Period) => `data/${isQuarter(period) ? 'surveys' : 'results'}/${period}.csv`;

export function judge(
  sources: readonly Source[],
  answers: Answers,
  all: Reports,
  period: Period,
  today: Day,
): Judged {
  const { villages, indicators } = listsOf(all, period);
  const dated = newestOnly(sources.map(datedSubmission));
  const decided = chosenOnly(dated.submissions, answers.kept);
  const chosen = withEdits(decided, answers.notes);
  const reports = withoutTeams(all, chosen, period);
  const days = new Map(sources.map((source) => [nameOf(source), source.received]));
  const [broken, usable] = [true, false].map((is) => chosen.filter((_, at) => isBroken(sources[at]!) === is));
  const taken = take(usable!, reports, days, today);
  // What is wrong in one file hides no question about the others.
  const issues = [...take(broken!, reports, days, today).issues, ...taken.issues];
  const questions = issues.map((issue): Question => {
    const key = keyOfIssue(issue);
    const settled =
      issue.severity === 'note' || (issue.severity === 'warning' && answers.confirmed.includes(key));
    return { issue, key, settled, ...locate(issue, chosen, villages, indicators) };
  });
  const before = publishedOf(all, period);
  const known = { counts: publishedOf(reports, period), receipts: [] };
  const ids = [villages, indicators].map((list) => list.map(({ id }) => id));
  const { counts: after } = mergeCells(chosen, ids[0]!, ids[1]!, known);
  const changes = (taken.found?.brought ?? []).filter(replaces);
  const needsReason =
    changes.length > 0 ||
    chosen.some(({ entries }) => entries.some(({ withdrawn = [] }) => withdrawn.length > 0));
  return {
    ...{ period, villages, indicators, before, after, questions, changes, needsReason },
    ...{ notes: notesOf(chosen, period), written: notesOf(decided, period) },
    ...{ clashes: taken.clashes, older: dated.older, submissions: chosen, found: taken.found },
    ready:
      taken.found !== undefined &&
      broken!.length === 0 &&
      questions.every(({ settled }) => settled) &&
      taken.choices.length === 0 &&
      (!needsReason || (answers.reason.trim() !== '' && !reasonProblem(answers.reason))),
  };
}

function take(
  submissions: readonly Submission[],
  reports: Reports,
  days: ReadonlyMap<string, Day>,
  today: Day,
): Taken {
  if (submissions.length === 0) return { kind: 'month', issues: [], choices: [], clashes: [] };
  const received = [...days.values()].sort().at(-1) ?? today;
  return takeFiles(submissions, { received, days, source: 'file', target }, reportsFor(reports, received));
}

const publishedOf = ({ editions, surveys }: Reports, period: Period) =>
  [...editions, ...surveys].find((one) => one.period === period)?.counts;

/**
 * Which teams a published figure is the sum of is not public: a figure of a team is compared with it by the inbox, which
 * knows. Here the figure counts as not published.
 */
function withoutTeams(reports: Reports, submissions: readonly Submission[], period: Period): Reports {
  const cells = new Set(
    submissions.flatMap(({ columns, entries }) =>
      entries.flatMap(({ village, team, figures }) =>
        team === ''
          ? []
          : columns.filter((_, at) => figures[at] !== null).map((column) => `${village} ${column}`),
      ),
    ),
  );
  if (cells.size === 0) return reports;
  const open = <T extends { period: Period; counts: Counts<number> }>(one: T): T => {
    if (one.period !== period) return one;
    const { villages, columns } = one.counts;
    const rows = villages.map((village) =>
      columns.map((column) =>
        cells.has(`${village} ${column}`) ? null : countOf(one.counts, village, column),
      ),
    );
    return { ...one, counts: { villages, columns, rows } };
  };
  return { ...reports, editions: reports.editions.map(open), surveys: reports.surveys.map(open) };
}

/** 'Xuân Nẻo, "Số buổi …"' */
export const cellNames = nameCells;
