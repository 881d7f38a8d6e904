// Bytes of an office's file → what it says of one month, read under the lists of that month; alone, it is an edition or Issues.
import { sortIssues, type Issue } from '../files/issue.ts';
import type { Dataset } from '../reports/dataset.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { Reports } from '../reports/load.ts';
import type { Month } from '../text/date.ts';
import { settle } from './merge/settle.ts';
import { everyList, findOutside } from './outside.ts';
import { readSource } from './source.ts';
import { unread, type Submission } from './submission.ts';
import { monthOfSource, understand, type Understanding } from './understand.ts';

export interface Intake {
  /** There only when the file has no errors; warnings are for a person to confirm. */
  edition?: Dataset<Month>;
  issues: Issue[];
  understanding?: Understanding;
}

/** Reads one export under the lists of its month. */
export function readMonth(
  file: string,
  bytes: Uint8Array,
  reports: Reports,
  asked?: Month,
): Submission<Month> {
  const { commune } = reports;
  const every = { ...everyList(reports.lists), commune };
  const broad = readSource(file, bytes, every, asked);
  if ('what' in broad) return unread(file, [broad]);
  const { period: month } = monthOfSource(file, broad, every, asked);
  const lists = month ? { ...listsIn(reports.lists, month), commune } : every;
  const outside = month ? findOutside(file, broad, every, lists, month, reports.lists) : undefined;
  const source = outside ? readSource(file, bytes, lists, asked) : broad;
  if ('what' in source) return unread(file, [source]);
  const submission = understand(file, source, lists, asked);
  return outside ? { ...submission, issues: outside.replace(submission.issues) } : submission;
}

/** Reads one export alone and checks it against the other months. */
export function takeIn(file: string, bytes: Uint8Array, reports: Reports, asked?: Month): Intake {
  const submission = readMonth(file, bytes, reports, asked);
  const { period, understanding } = submission;
  const read = understanding && { understanding };
  if (!period) return { issues: sortIssues(submission.issues), ...read };
  const others = { ...reports, editions: reports.editions.filter((one) => one.period !== period) };
  const { dataset, issues } = settle([submission], period, others);
  const edition = dataset && { edition: { period, counts: dataset.counts } };
  return { issues: sortIssues(issues), ...read, ...edition };
}
