// What teams wrote, and how the clerk wants it in the report → submissions with her words in place of theirs.
import { hasNotes, tidyNotes, type Notes } from '../text/notes.ts';
import type { Entry, Submission } from '../intake/submission.ts';

/** By `noteKey`; with both empty what the team wrote is left out. */
export type NoteEdits = Readonly<Record<string, Notes>>;

export const noteKey = ({ village, team }: { village: string; team: string }) => `${village}|${team}`;

export function withEdits(submissions: readonly Submission[], edits: NoteEdits): Submission[] {
  const edit = (entry: Entry): Entry => {
    const { notes, ...receipt } = entry.receipt;
    const given = edits[noteKey(entry)];
    if (!notes || !given) return entry;
    const edited = tidyNotes(given);
    return { ...entry, receipt: hasNotes(edited) ? { ...receipt, notes: edited } : receipt };
  };
  return submissions.map((one) => ({ ...one, entries: one.entries.map(edit) }));
}
