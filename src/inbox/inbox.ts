// The folder data/inbox/ → the data with what could be taken, a report for the clerk, and the addresses of the pages that change.
import { writeWhole } from '../files/disk.ts';
import type { Outcome } from '../files/outcome.ts';
import { withWriter } from '../files/transaction.ts';
import { explain } from '../terminal/ending.ts';
import { changedPages } from './pages.ts';
import { headline, reportText, stoppedText } from './report.ts';
import { takeInbox, type Inbox } from './take.ts';

export interface Wish extends Inbox {
  /** Where the report goes; said otherwise. */
  report: string | undefined;
  /** Where the addresses go, one a line. */
  pages: string | undefined;
}

/** Whatever happens, whoever uploaded something finds a report. */
export function emptyInbox(wish: Wish): Outcome {
  try {
    return withWriter(wish.data, () => take(wish));
  } catch (error) {
    if (wish.report) writeWhole(wish.report, stoppedText(explain(error)));
    throw error;
  }
}

function take({ report, pages, ...inbox }: Wish): Outcome {
  const outcome = takeInbox(inbox);
  const text = reportText(outcome);
  if (report) writeWhole(report, text);
  const lines = changedPages(outcome).map((path) => `${path}\n`);
  if (pages) writeWhole(pages, lines.join(''));
  return {
    ok: outcome.refused.length === 0 && outcome.broken.length === 0,
    said: report ? [] : [text],
    last: `${headline(outcome)}.${report ? ` Báo cáo: ${report}` : ''}`,
  };
}
