// data/editions.csv → when each edition came in and from which file.
import { readCsv, formatCsv } from '../files/csv.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseDay, parseMonth, type Day, type Month } from '../text/date.ts';

/**
 * One import. Entries are only ever added; the one whose `content` is the hash of the month's
 * results file tells where its figures come from, so a half-finished import cannot mislead.
 */
export interface JournalEntry {
  month: Month;
  content: string;
  /** Day the commune received the villages' figures: the "tính đến" of the edition. */
  received: Day;
  /** Name of the office's file, without its folder. */
  source: string;
}

const COLUMNS = ['month', 'content', 'received', 'source'] as const;

export function readJournal(file: string, text: string): { entries: JournalEntry[]; issues: Issue[] } {
  const { rows, issues } = readCsv(file, text, COLUMNS);
  const entries: JournalEntry[] = [];
  for (const row of rows) {
    const month = parseMonth(row.get('month'));
    const received = parseDay(row.get('received'));
    if (!month)
      issues.push(
        issue(file, `"${row.get('month')}" không phải tháng.`, 'Viết dạng 2026-09.', row.at('month')),
      );
    if (!received) {
      issues.push(
        issue(
          file,
          `"${row.get('received')}" không phải ngày có thật.`,
          'Viết dạng 2026-09-18.',
          row.at('received'),
        ),
      );
    }
    if (month && received) {
      entries.push({ month, received, content: row.get('content'), source: row.get('source') });
    }
  }
  return { entries, issues };
}

export function formatJournal(entries: readonly JournalEntry[]): string {
  return formatCsv([COLUMNS, ...entries.map((entry) => COLUMNS.map((column) => entry[column]))]);
}
