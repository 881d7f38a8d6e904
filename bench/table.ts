// Measured values beside their budgets → one table on the terminal.
import { say } from '../src/terminal/terminal.ts';

export interface Row {
  what: string;
  value: number;
  unit: string;
  /** Largest value allowed; undefined = shown, not judged. */
  limit?: number;
}

const format = (value: number) => value.toFixed(value < 10 ? 2 : 1).replace('.', ',');

/** Prints the rows; returns how many are over their budget. */
export function printTable(title: string, rows: readonly Row[]): number {
  const width = Math.max(...rows.map(({ what }) => what.length));
  say(`\n${title}`);
  for (const { what, value, unit, limit } of rows) {
    const judged =
      limit === undefined ? '' : `  (tối đa ${format(limit)} ${unit})  ${value <= limit ? 'đạt' : 'VƯỢT'}`;
    say(`  ${what.padEnd(width)}  ${format(value).padStart(8)} ${unit}${judged}`);
  }
  return rows.filter(({ value, limit }) => limit !== undefined && value > limit).length;
}
