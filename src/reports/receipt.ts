// What is known of how a village's figures of a month or a quarter came in: when, by which way, in which version and state.
import type { Day } from '../text/date.ts';
import type { Period } from '../text/period.ts';

/** A file given to the import, one of the inbox, answers to a form on the web, a message on a phone. */
export const SOURCE_KINDS = ['file', 'inbox', 'form', 'message'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** chưa có, đã nhận, cần hỏi lại, đã duyệt */
export const STATES = ['chua-co', 'da-nhan', 'can-hoi-lai', 'da-duyet'] as const;
export type State = (typeof STATES)[number];

/** A figure that came with a receipt. Of a team also how much it was: what is published is the sum over the teams. */
export interface Figure {
  column: string;
  value?: number | null;
}

export interface Receipt {
  period: Period;
  village: string;
  /** Name of the team; "" where the figures are of the whole village. */
  team: string;
  received: Day;
  kind: SourceKind;
  /** The first is when the village, or its team, reported; later ones added or corrected figures. */
  version: number;
  state: State;
  /** None in the first receipt of a village: all its figures but those that later receipts name. */
  figures: readonly Figure[];
}
