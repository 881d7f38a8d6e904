// Words and cells → Markdown in which the words of an office's file are only words.

/** Words as they are: no markup, no mention of anybody, no link. */
export const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#]/g, (sign) => `\\${sign}`)
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/(https?):\/\//g, '$1:&#47;&#47;');

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
