// A published figure and what the clerk says of it → a table of that one cell, read and checked like any file.
import { formatCsv } from '../files/csv.ts';
import { WITHDRAWN } from '../intake/figures/count.ts';

/** @param value digits; undefined where the figure is taken back */
export function correctionText(
  columns: readonly string[],
  village: string,
  column: string,
  value: string | undefined,
): string {
  const cells = columns.map((one) => (one === column ? (value ?? WITHDRAWN) : ''));
  return formatCsv([
    ['village', ...columns],
    [village, ...cells],
  ]);
}
