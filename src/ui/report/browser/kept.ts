// A report as the phone keeps it ⇄ one line of text: what was typed, what was confirmed, and what was sent last.

import { NO_NOTES, type Notes } from '../../../text/notes.ts';

export interface Kept {
  /** By id of the indicator: digits, "-" for "no figure yet"; left out while nothing is said. */
  typed: Record<string, string>;
  /** Ids of the indicators whose unusual figure was confirmed. */
  confirmed: readonly string[];
  /** The last message's version and figures; 0 before the first. */
  version: number;
  sent: string;
  /** The figures of the version before that; "" where there is none. */
  before: string;
  /** What was written beside the figures, and what the last message had of it, as one text. */
  notes: Notes;
  sentNotes: string;
}

/** "820,,41" → the figures of a message that was sent. */
export const readSent = (text: string): (number | null)[] =>
  text === '' ? [] : text.split(',').map((figure) => (figure === '' ? null : Number(figure)));

export const NOTHING: Kept = {
  typed: {},
  confirmed: [],
  version: 0,
  sent: '',
  before: '',
  notes: NO_NOTES,
  sentNotes: '',
};

/** One key for each report: a phone may serve two teams. @param team "xuan-neo|Tổ 2" */
export const keyOf = (month: string, team: string) => ['bao-cao', month, team].join(':');

export const writeKept = (kept: Kept) => JSON.stringify(kept);

/** What is not ours, or of an older shape, counts as nothing. */
export function readKept(text: string | null): Kept {
  try {
    const kept = JSON.parse(text || '') as Partial<Kept> | null;
    if (!kept || typeof kept.typed !== 'object' || !Array.isArray(kept.confirmed)) return NOTHING;
    const typed: Record<string, string> = {};
    for (const id of Object.keys(kept.typed)) typed[id] = String(kept.typed[id]);
    const { confirmed, version, sent, before, notes = NO_NOTES, sentNotes } = kept;
    return {
      typed,
      confirmed: confirmed.map(String),
      version: Number(version) || 0,
      sent: String(sent || ''),
      before: String(before || ''),
      notes: {
        difficulties: String(notes.difficulties || ''),
        proposals: String(notes.proposals || ''),
      },
      sentNotes: String(sentNotes || ''),
    };
  } catch {
    return NOTHING;
  }
}
