// What an office's file says, before it is compared with anything: plain data, so that one process can send it to another.
import type { Issue } from '../files/issue.ts';
import type { Period } from '../text/period.ts';
import type { RowReceipt } from './figures/receipt-cells.ts';
import type { Understanding } from './understand.ts';

export type Place = Pick<Issue, 'line' | 'column' | 'cell'>;

/** What it says of one village, or of one of its teams. */
export interface Entry {
  /** Id of the village. */
  village: string;
  /** Name of the team; "" for the whole village. */
  team: string;
  /** In the order of the submission's columns; null where it says nothing. */
  figures: readonly (number | null)[];
  /** Where each stands in the file; null where the file has no such column. */
  places: readonly (Place | null)[];
  receipt: RowReceipt;
  /** Ids of columns whose published figure the row takes back. */
  withdrawn?: readonly string[];
}

export interface Submission<P extends Period = Period> {
  file: string;
  kind: 'month' | 'survey';
  /** There only when it is known. */
  period?: P;
  /** Ids of what is asked in its period. */
  columns: readonly string[];
  /** Those the file has no column for. */
  lacks: readonly string[];
  entries: readonly Entry[];
  issues: readonly Issue[];
  /** There when the file holds a table of ours. */
  understanding?: Understanding;
}

/** A file that says nothing but why it could not be read. */
export const unread = <P extends Period>(file: string, issues: readonly Issue[]): Submission<P> => ({
  ...{ file, kind: 'month', columns: [], lacks: [], entries: [], issues },
});
