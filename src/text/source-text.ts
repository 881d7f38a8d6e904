// A text as somebody's editor saved it → the same text with one kind of line end, one form of each letter, no byte order mark.

/** Windows ends lines with CRLF, Notepad puts a mark before the first letter, a Mac may take letters and tones apart (NFD). */
export const sourceText = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
