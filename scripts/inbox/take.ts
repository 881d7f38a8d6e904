// The files of data/inbox/ → each taken into the data folder, or the cells to mend; months before surveys, the earliest first.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { listNames, isFile } from '../../src/files/disk.ts';
import { hasErrors, type Issue } from '../../src/files/issue.ts';
import { loadReports, type Reports } from '../../src/reports/load.ts';
import { protect, type PublicReports } from '../../src/reports/protect.ts';
import type { Day } from '../../src/text/date.ts';
import type { Period } from '../../src/text/period.ts';
import { takeFile } from '../import-take.ts';
import { ofInbox, withoutSurveyCounts } from './told.ts';

export interface Accepted {
  file: string;
  period: Period;
  /** "tháng 9/2026", "khảo sát quý 4/2026" */
  name: string;
  /** Nothing was published of that month or quarter yet. */
  isNew: boolean;
  /** How many published figures are others now, shown or not. */
  changes: number;
  /** What the public saw before this file, and sees with it: all that the report may say of figures. */
  before: PublicReports;
  after: PublicReports;
  /** What a person is to ask about before the new figures are put online. */
  warnings: readonly Issue[];
}

export interface Refused {
  file: string;
  issues: readonly Issue[];
}

export interface Outcome {
  accepted: Accepted[];
  refused: Refused[];
  /** Problems of the data folder itself; nothing was taken then. */
  broken: Issue[];
  /** The files were held against made-up figures. */
  sample: boolean;
}

export interface Inbox {
  /** The data folder; the files lie in its `inbox`. */
  data: string;
  received: Day;
  /** Why published figures change; a sentence of its own for each month or survey when left out. */
  reason?: string;
}

/** Notes for people, hidden files and what a killed write left are nothing to take. */
const NOT_TO_TAKE = /^\.|\.(md|tmp)$|^README/i;

/** Files to take. What adds up, or says the same again, is held against the month or the survey before it. */
function inOrder({ data, received }: Inbox, reports: Reports): string[] {
  const folder = join(data, 'inbox');
  return listNames(folder)
    .filter((name) => !NOT_TO_TAKE.test(name))
    .map((name) => join(folder, name))
    .filter(isFile)
    .map((file) => {
      const { kind, found } = takeFile({ file, received, data }, reports);
      // "month" comes before "survey" in the alphabet too.
      return { file, key: `${kind} ${found?.period ?? ''}` };
    })
    .sort((a, b) => a.key.localeCompare(b.key) || a.file.localeCompare(b.file))
    .map(({ file }) => file);
}

/** Takes in every file; those taken are gone afterwards, the others stay as they are. */
export function takeInbox(inbox: Inbox): Outcome {
  const { data, received, reason } = inbox;
  const { reports: first, issues: broken } = loadReports(data);
  const sample = first?.commune.sample ?? false;
  const outcome: Outcome = { accepted: [], refused: [], broken: [], sample };
  if (!first) return { ...outcome, broken: withoutSurveyCounts(broken, data) };
  let reports = first;
  for (const file of inOrder(inbox, first)) {
    const { kind, found, issues: all } = takeFile({ file, received, data }, reports);
    const issues = all.map((one) => ofInbox(one, kind, reports));
    if (!found || hasErrors(issues)) {
      outcome.refused.push({ file, issues });
      continue;
    }
    const name = kind === 'survey' ? `khảo sát ${found.name}` : found.name;
    found.publish(reason ?? `Xã gửi lại bảng ${name}`);
    rmSync(file);
    // Read anew: the next file is held against this one too.
    const { reports: after } = loadReports(data);
    if (!after) throw new Error('the data folder was good a moment ago');
    const { period, target } = found;
    const seen = { before: protect(reports), after: protect(after) };
    outcome.accepted.push({
      ...{ file, period, name, isNew: !target.taken, changes: target.changes, ...seen },
      warnings: issues,
    });
    reports = after;
  }
  return outcome;
}
