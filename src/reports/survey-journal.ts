// data/surveys.csv → when each survey came in, from which file, and why one took the place of another.
import { formatCsv, readCsv } from '../files/csv.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseDay, type Day } from '../text/date.ts';
import { parseQuarter, type Quarter } from '../text/quarter.ts';

/** One import; entries are only ever added. `content` is the hash of the survey's file after it. */
export interface SurveyEntry {
  quarter: Quarter;
  content: string;
  received: Day;
  /** Name of the office's file, without its folder. */
  source: string;
  /** Why published counts changed; "" for the first import. */
  reason: string;
}

const COLUMNS = ['quarter', 'content', 'received', 'source', 'reason'] as const;

export function readSurveyJournal(file: string, text: string): { entries: SurveyEntry[]; issues: Issue[] } {
  const { rows, issues } = readCsv(file, text, COLUMNS);
  const entries = rows.flatMap((row): SurveyEntry[] => {
    const quarter = parseQuarter(row.get('quarter'));
    const received = parseDay(row.get('received'));
    if (!quarter)
      issues.push(
        issue(file, `"${row.get('quarter')}" không phải quý.`, 'Viết dạng 2026-q4.', row.at('quarter')),
      );
    if (!received)
      issues.push(
        issue(
          file,
          `"${row.get('received')}" không phải ngày có thật.`,
          'Viết dạng 2026-11-18.',
          row.at('received'),
        ),
      );
    if (!quarter || !received) return [];
    const words = { content: row.get('content'), source: row.get('source'), reason: row.get('reason') };
    return [{ quarter, received, ...words }];
  });
  return { entries, issues };
}

export function formatSurveyJournal(entries: readonly SurveyEntry[]): string {
  return formatCsv([COLUMNS, ...entries.map((entry) => COLUMNS.map((column) => entry[column]))]);
}
