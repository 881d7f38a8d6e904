// What is to be published of a month or a quarter, and what is published of it already.
import type { Dataset } from '../../reports/dataset.ts';
import type { Reports } from '../../reports/load.ts';
import type { TeamNotes } from '../../reports/team-note.ts';
import type { SourceKind } from '../../reports/receipt.ts';
import type { Day } from '../../text/date.ts';
import { isQuarter, type Period } from '../../text/period.ts';
import type { Brought } from '../merge/cells.ts';

export interface Publication {
  dataset: Dataset;
  /** Day the commune received the figures whose rows name no day of their own. */
  received: Day;
  /** How they came. */
  kind?: SourceKind;
  /** What kind of file it came in; never its name. */
  source: string;
  /** Why published figures change; needed only when some do. */
  reason: string;
  /** What is new in the dataset; all that differs from what is published, when left out. */
  brought?: readonly Brought[];
  /** What teams wrote beside the figures; it stands in no page. */
  notes?: readonly TeamNotes[];
}

/** What is published of a period; undefined when nothing is. */
export function publishedOf(reports: Reports, period: Period): Dataset | undefined {
  const datasets: readonly Dataset[] = isQuarter(period) ? reports.surveys : reports.editions;
  return datasets.find((one) => one.period === period);
}
