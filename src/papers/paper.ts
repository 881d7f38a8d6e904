// What a paper says, before it is laid out: headings, sentences, lines to fill in by hand, tables.

export type Block =
  | { kind: 'section' | 'part' | 'item' | 'sentence' | 'point'; text: string }
  /** Dotted lines for what only a person knows. */
  | { kind: 'to-fill'; lines: number };

export const section = (text: string): Block => ({ kind: 'section', text });
export const part = (text: string): Block => ({ kind: 'part', text });
export const item = (text: string): Block => ({ kind: 'item', text });
export const sentence = (text: string): Block => ({ kind: 'sentence', text });
export const point = (text: string): Block => ({ kind: 'point', text });
export const toFill = (lines: number): Block => ({ kind: 'to-fill', lines });

/** A count stays a number, so that a spreadsheet can go on reckoning with it. */
export type Cell = string | number | null;

export interface Column {
  title: string;
  /** About how many letters fit beside each other. */
  width: number;
  align: 'left' | 'center' | 'right';
  /** Its numbers have one digit behind the comma. */
  decimal?: true;
}

export interface Table {
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Sums and what they are of, below the rows. */
  foot: readonly (readonly Cell[])[];
  /** How to read it, one sentence each. */
  notes: readonly string[];
}

export const left = (title: string, width: number): Column => ({ title, width, align: 'left' });
export const center = (title: string, width: number): Column => ({ title, width, align: 'center' });
export const right = (title: string, width: number): Column => ({ title, width, align: 'right' });
export const decimal = (title: string, width: number): Column => ({ ...right(title, width), decimal: true });

/** In place of a count that was not reported; each table with one says so below. */
export const NO_COUNT = '–';
export const NO_COUNT_NOTE = `Dấu “${NO_COUNT}”: chưa báo cáo.`;
