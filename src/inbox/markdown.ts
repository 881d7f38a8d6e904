// Words and cells → Markdown in which the words of an office's file are only words.

/** Nothing to see, but no name, number or address goes on behind it: GitHub looks for them after all markup is read. */
const BREAK = '\u200B';
/** Marks that turn the direction of what follows: words could be read as others. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Words as they are: no markup, no mention of anybody, no reference, no link. */
export const plain = (text: string) =>
  text
    .replace(TURNING, '')
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~#]/g, (sign) => `\\${sign}`)
    .replace(/[@#]/g, (sign) => sign + BREAK)
    .replace(/(\bgh)(-\d)/gi, `$1${BREAK}$2`)
    .replace(/(\bwww)\./gi, `$1${BREAK}.`)
    .replace(/:\/\//g, `:${BREAK}//`);

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

export interface Table {
  heads: readonly string[];
  /** Plain words, not yet Markdown. */
  rows: readonly (readonly string[])[];
  /** How many columns at the end hold figures. */
  figures: number;
}

export function tableText({ heads, rows, figures }: Table): string {
  const marks = heads.map((_, column) => (column < heads.length - figures ? '---' : '---:'));
  return [line(heads), line(marks), ...rows.map((row) => line(row.map(plain)))].join('\n');
}
