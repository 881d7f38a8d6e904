// One problem in somebody's file: where, what, and what to do. Collected, sorted, printed once.
import type { Choice, Cure } from './choice.ts';
import { inOwnWords } from './own-words.ts';
import { shownFile } from '../text/shown-file.ts';

/** error: nothing is published; warning: look again and confirm; note: good to know, or something to fill in. */
export type Severity = 'error' | 'warning' | 'note';

export interface Issue {
  /** Path as the person knows it, relative to where the command was started. */
  file: string;
  /** 1-based line as a text editor counts it; null when the file as a whole is meant. */
  line: number | null;
  /** 1-based column: the field of a table (as in a spreadsheet), the character of a text. */
  column: number | null;
  /** Spreadsheet name of the cell ("F6"), when the file is a table. */
  cell: string | null;
  severity: Severity;
  /** What is wrong and why, a full Vietnamese sentence. */
  what: string;
  /** What to do about it, a full Vietnamese sentence. */
  fix: string;
  /** There where the cure is a choice: a place that is no command line words it by its own buttons. */
  choice?: Choice;
}

/** An Issue where only what differs from "error about the whole file" is spelled out. */
export function issue(file: string, what: string, cure: string | Cure, where: Partial<Issue> = {}): Issue {
  const words = typeof cure === 'string' ? { fix: cure } : cure;
  return { file, line: null, column: null, cell: null, severity: 'error', ...where, what, ...words };
}

/** What a program is told of it. */
export function issueRecord({ file, line, column, cell, severity, what, fix }: Issue): Omit<Issue, 'choice'> {
  return { file, line, column, cell, severity, what: inOwnWords(what), fix: inOwnWords(fix) };
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((one) => one.severity === 'error');
}

/** By file, then problems of the whole file before problems of its lines. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      a.what.localeCompare(b.what),
  );
}

/** `data/results/2026-09.csv:7:4 (ô D7)  What. Fix.` */
export function formatIssue({ file, line, column, cell, severity, what, fix }: Issue): string {
  const place = [shownFile(file), line, line === null ? null : column]
    .filter((part) => part !== null)
    .join(':');
  const named = cell === null ? '' : ` (ô ${cell})`;
  const mark = { error: '', warning: 'Lưu ý: ', note: 'Ghi chú: ' }[severity];
  return `${place}${named}  ${mark}${inOwnWords(what)} ${inOwnWords(fix)}`.trimEnd();
}

/** Spreadsheet name of a cell from 1-based row and column: (6, 6) → "F6", (1, 28) → "AB1". */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Several problems thrown as one error, where a value cannot be returned (a page being built). */
export class InputError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`\n${sortIssues(issues).map(formatIssue).join('\n')}`);
    this.name = 'InputError';
    this.issues = issues;
  }
}
