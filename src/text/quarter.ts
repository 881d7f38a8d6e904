// Quarters of a year ("2026-q4") → whether they are one, and their Vietnamese name.
import type { Month } from './date.ts';

/** A quarter, "yyyy-qn". Sorts as text. */
export type Quarter = string & { readonly __quarter: never };

/** The quarter written in `text` as yyyy-qn, or undefined when it is not one. */
export function parseQuarter(text: string): Quarter | undefined {
  return /^20\d\d-q[1-4]$/.test(text) ? (text as Quarter) : undefined;
}

/** "2026-q4" → "quý 4/2026" */
export function quarterName(quarter: Quarter): string {
  return `quý ${quarter.slice(6)}/${quarter.slice(0, 4)}`;
}

/** "2026-q4" of a month of it. */
export const quarterOf = (month: Month): Quarter =>
  `${month.slice(0, 4)}-q${Math.ceil(Number(month.slice(5)) / 3)}` as Quarter;
