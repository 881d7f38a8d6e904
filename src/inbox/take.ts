// The files of data/inbox/ → merged into the data folder, or the cells to correct; months before surveys, the earliest first.
import { basename } from 'node:path';
import { removeFile } from '../files/disk.ts';
import { hasErrors, type Issue } from '../files/issue.ts';
import type { Submission } from '../intake/submission.ts';
import { publish } from '../intake/publish/publish.ts';
import { isTeamList, isVillageList } from '../text/list-files.ts';
import type { Village } from '../reports/lists/villages.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import { targetsIn } from '../reports/paths.ts';
import { protect, type PublicReports } from '../reports/public/protect.ts';
import type { Day } from '../text/date.ts';
import type { Period } from '../text/period.ts';
import { explain } from '../terminal/ending.ts';
import { reportsFor, takeFiles, type Found } from '../intake/take.ts';
import { besideOf, type Beside } from './beside.ts';
import { blame } from './blame.ts';
import { readAlone } from './read-files.ts';
import { listTooLate, takeFirst } from './first-month.ts';
import { ofInbox, withoutSurveyCounts } from './told.ts';
import { takeRecordings, type TakenRecording } from './recordings.ts';
import { takeTeams } from './team-list.ts';
import { waitingIn } from './waiting.ts';

/** A month or a quarter that was taken in, from one file or from several. */
export interface Accepted {
  files: readonly string[];
  period: Period;
  /** "tháng 9/2026", "khảo sát quý 4/2026" */
  name: string;
  /** Nothing was published of that month or quarter yet. */
  isNew: boolean;
  /** How many figures are others now, or are there now, shown or not. */
  changes: number;
  /** Ids of the villages they are of. */
  villages: readonly string[];
  /** What the public saw before these files, and sees with them: all that the report may say of figures. */
  before: PublicReports;
  after: PublicReports;
  /** What a person is to ask about before the new figures are put online, and what is good to know. */
  said: readonly Issue[];
  /** What stood beside the figures. */
  beside: Beside;
}

export interface Refused {
  file: string;
  issues: readonly Issue[];
  /** Of a recording: its name, as the report may say it; undefined for a table. */
  recording?: string;
}

export interface Outcome {
  accepted: Accepted[];
  refused: Refused[];
  /** Voices that were taken. */
  recordings: readonly TakenRecording[];
  /** Pictures and the like, which stay where they are. */
  skipped: string[];
  /** Problems of the data folder itself, or of the machine; nothing more was taken then. */
  broken: Issue[];
  /** Lists of teams that were taken. */
  teams: string[];
  /** The files were compared with made-up figures. */
  sample: boolean;
  /** The villages with which the commune's own figures begin, where they took the place of made-up ones now. */
  begins?: readonly Village[];
}

export interface Inbox {
  /** The data folder; the files lie in its `inbox`. */
  data: string;
  received: Day;
  /** The day each file was uploaded, where that is known; `received` holds for the others. */
  days?: ReadonlyMap<string, Day>;
  /** Why published figures change; a sentence of its own for each month or survey when left out. */
  reason?: string;
  /** How a file is read: in a process of its own, unless said otherwise. */
  read?: (file: string, place: { data: string; day: Day }) => Submission;
}

/** Takes in every file; those taken are gone afterwards, the others stay as they are. */
export function takeInbox(inbox: Inbox): Outcome {
  const outcome = takeTables(inbox);
  if (outcome.broken.length > 0) return outcome;
  // Behind the tables: a list of villages among them may be what names the speaker's.
  const { taken, refused } = takeRecordings(inbox.data, inbox.received, waitingIn(inbox.data).sounds);
  return { ...outcome, recordings: taken, refused: [...outcome.refused, ...refused] };
}

function takeTables(inbox: Inbox): Outcome {
  const { data } = inbox;
  const { reports: first, issues: broken } = loadReports(data);
  const outcome: Outcome = {
    ...{ accepted: [], refused: [], broken: [], skipped: [], teams: [], recordings: [] },
    sample: first?.commune.sample ?? false,
  };
  if (!first) return { ...outcome, broken: withoutSurveyCounts(broken, data) };
  const { files: waiting, skipped } = waitingIn(data);
  outcome.skipped.push(...skipped);
  const lists = waiting.filter((file) => isVillageList(basename(file)));
  const teamLists = waiting.filter((file) => isTeamList(basename(file)));
  if (lists.length > 0 && first.commune.sample) return takeFirst(inbox, lists, first, takeTables);
  for (const file of lists) outcome.refused.push({ file, issues: [listTooLate(file)] });
  let reports = takeTeamLists(teamLists, data, first, outcome);
  const files = waiting.filter((file) => !lists.includes(file) && !teamLists.includes(file));
  const submissions = files.map((file) => readUploaded(file, inbox));
  const usable = submissions.filter((one) => one.period && !hasErrors(one.issues));
  for (const one of submissions)
    if (!usable.includes(one)) refuse(one, one.issues, submissions, first, outcome);
  // "month" comes before "survey" in the alphabet too.
  const groups = Map.groupBy(usable, ({ kind, period }) => `${kind} ${period}`);
  for (const [, group] of [...groups].sort(([a], [b]) => a.localeCompare(b)))
    reports = takeGroup(group, inbox, reports, outcome);
  return outcome;
}

function takeTeamLists(files: readonly string[], data: string, before: Reports, outcome: Outcome): Reports {
  let now = before;
  for (const file of files) {
    const { reports, issues } = takeTeams(data, file);
    if (reports) outcome.teams.push(file);
    else outcome.refused.push({ file, issues });
    now = reports ?? now;
  }
  return now;
}

/** A row that names no day of its own came in when its file was uploaded. */
function readUploaded(file: string, { data, received, days, read = readAlone }: Inbox): Submission {
  const day = days?.get(file) ?? received;
  const submission = read(file, { data, day });
  const entries = submission.entries.map((entry) => ({
    ...entry,
    receipt: { received: day, ...entry.receipt },
  }));
  return { ...submission, entries };
}

function refuse(
  { file, kind }: Submission,
  issues: readonly Issue[],
  all: readonly Submission[],
  reports: Reports,
  outcome: Outcome,
): void {
  const files = all.map((one) => one.file);
  outcome.refused.push({ file, issues: issues.map((one) => ofInbox(one, kind, reports, files)) });
}

/** Files of one month or quarter, without those that stand in the way of the others; returns the reports as they are then. */
function takeGroup(group: readonly Submission[], inbox: Inbox, before: Reports, outcome: Outcome): Reports {
  const { data, received, days } = inbox;
  const reports = reportsFor(before, received);
  const period = group[0]!.period!;
  let left = group;
  while (left.length > 0) {
    const asked = { target: targetsIn(data), received, days, source: 'inbox' as const };
    const taken = takeFiles(left, asked, reports);
    const blamed = blame(left, taken, period, reports);
    for (const one of left)
      if (blamed.has(one.file)) refuse(one, blamed.get(one.file)!, group, reports, outcome);
    if (blamed.size === 0 && !taken.found) throw new Error(`nothing to blame for ${period}`);
    if (taken.found && blamed.size === 0)
      return accept(left, taken.found, taken.issues, inbox, { before, reports }, outcome);
    left = left.filter(({ file }) => !blamed.has(file));
  }
  return before;
}

function accept(
  submissions: readonly Submission[],
  found: Found,
  issues: readonly Issue[],
  { data, reason }: Inbox,
  { before, reports }: { before: Reports; reports: Reports },
  outcome: Outcome,
): Reports {
  const { kind } = submissions[0]!;
  const files = submissions.map(({ file }) => file);
  const name = kind === 'survey' ? `khảo sát ${found.name}` : found.name;
  try {
    publish(data, { ...found.publication, reason: reason ?? `Xã gửi lại bảng ${name}` }, reports);
  } catch (error) {
    for (const one of submissions) outcome.refused.push({ file: one.file, issues: explain(error) });
    return before;
  }
  files.forEach(removeFile);
  // Read anew: what comes next is compared with these too.
  const { reports: after } = loadReports(data);
  if (!after) throw new Error('the data folder was good a moment ago');
  const { period, target, brought } = found;
  outcome.accepted.push({
    ...{ files, period, name, isNew: !target.taken, changes: brought.length },
    villages: [...new Set(brought.map(({ village }) => village))],
    ...{ before: protect(before), after: protect(after) },
    said: issues.map((one) => ofInbox(one, kind, reports, files)),
    beside: besideOf(submissions, found.publication.notes ?? [], reports),
  });
  return after;
}
