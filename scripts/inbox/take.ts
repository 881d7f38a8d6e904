// The files of data/inbox/ → each taken into the data folder, or the cells to mend; one after another, months in order.
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listNames, isFile, readStart } from '../../src/files/disk.ts';
import { hasErrors, type Issue } from '../../src/files/issue.ts';
import { MAX_BYTES } from '../../src/intake/decode.ts';
import { takeIn, type Intake } from '../../src/intake/intake.ts';
import { publish } from '../../src/intake/publish.ts';
import { differences, type Correction } from '../../src/reports/corrections.ts';
import type { Edition } from '../../src/reports/editions.ts';
import { loadReports, type Reports } from '../../src/reports/load.ts';
import { monthName, type Day, type Month } from '../../src/text/date.ts';

export interface Accepted {
  file: string;
  edition: Edition;
  /** The month before it, when that is published. */
  before: Edition | undefined;
  /** The month was not published yet. */
  isNew: boolean;
  /** Published figures that are others now. */
  changes: readonly Omit<Correction, 'reason' | 'date'>[];
  /** What a person is to ask about before the new figures are put online. */
  warnings: readonly Issue[];
}

export interface Refused {
  file: string;
  issues: readonly Issue[];
}

export interface Taken {
  accepted: Accepted[];
  refused: Refused[];
  /** Problems of the data folder itself; nothing was taken then. */
  broken: Issue[];
}

export interface Inbox {
  /** The data folder; the exports lie in its `inbox`. */
  data: string;
  received: Day;
  /** Why published figures change; a sentence of its own for each month when left out. */
  reason?: string;
}

/** Notes for people, hidden files and what a killed write left are no exports. */
const NOT_AN_EXPORT = /^\.|\.(md|tmp)$|^README/i;

const readIn = (file: string, reports: Reports): Intake =>
  takeIn(file, readStart(file, MAX_BYTES + 1), reports);

/** Files to take, the earliest month first: a cumulative count is held against the month before. */
function inOrder(folder: string, reports: Reports): string[] {
  const monthOf = (file: string): Month | '' => readIn(file, reports).edition?.month ?? '';
  return listNames(folder)
    .filter((name) => !NOT_AN_EXPORT.test(name))
    .map((name) => join(folder, name))
    .filter(isFile)
    .map((file) => ({ file, month: monthOf(file) }))
    .sort((a, b) => a.month.localeCompare(b.month) || a.file.localeCompare(b.file))
    .map(({ file }) => file);
}

/** Takes in every file; those taken are gone afterwards, the others stay as they are. */
export function takeInbox({ data, received, reason }: Inbox): Taken {
  const taken: Taken = { accepted: [], refused: [], broken: [] };
  const { reports: first, issues: broken } = loadReports(data);
  if (!first) return { ...taken, broken };
  for (const file of inOrder(join(data, 'inbox'), first)) {
    // Read anew: the file before may have added a month.
    const { reports } = loadReports(data);
    if (!reports) throw new Error('the data folder was good a moment ago');
    const { edition, issues } = readIn(file, reports);
    if (!edition || hasErrors(issues)) {
      taken.refused.push({ file, issues });
      continue;
    }
    const published = reports.editions.find(({ month }) => month === edition.month);
    publish(
      data,
      { edition, received, source: basename(file), reason: reason ?? reasonFor(edition) },
      reports,
    );
    rmSync(file);
    taken.accepted.push({
      file,
      edition,
      before: reports.editions.findLast(({ month }) => month < edition.month),
      isNew: published === undefined,
      changes: published ? differences(published, edition, reports) : [],
      warnings: issues,
    });
  }
  return taken;
}

const reasonFor = ({ month }: Edition) => `Xã gửi lại bảng ${monthName(month)}`;
