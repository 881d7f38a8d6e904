// What a team writes beside its figures, difficulties and proposals → the same tidied: one line each.

export interface Notes {
  /** "" where it wrote nothing. */
  difficulties: string;
  proposals: string;
}

export const NO_NOTES: Notes = { difficulties: '', proposals: '' };

/** Some three lines of a report. */
export const LONGEST_NOTE = 300;

export const hasNotes = ({ difficulties, proposals }: Notes) => difficulties !== '' || proposals !== '';

/** Composed letters, single spaces, no sign in front that a spreadsheet would reckon with, cut where it is too long. */
export const tidyNote = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s=+@-]+/, '')
    .slice(0, LONGEST_NOTE)
    .trim();

export const tidyNotes = ({ difficulties, proposals }: Notes): Notes => ({
  difficulties: tidyNote(difficulties),
  proposals: tidyNote(proposals),
});
