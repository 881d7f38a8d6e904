// One file of the inbox → what it says; what stops the reading is said of the file too.
import { reportsFor } from '../intake/take.ts';
import { readSubmission } from '../intake/read-submission.ts';
import { unread, type Submission } from '../intake/submission.ts';
import { loadReports } from '../reports/load.ts';
import { explain } from '../terminal/ending.ts';
import type { Day } from '../text/date.ts';

/** @param data the data folder, for the names of villages and indicators */
export function readHere(file: string, { data, day }: { data: string; day: Day }): Submission {
  try {
    const { reports } = loadReports(data);
    if (!reports) throw new Error('the data folder was good a moment ago');
    return readSubmission(file, reportsFor(reports, day), {});
  } catch (error) {
    return unread(file, explain(error));
  }
}
