// data/editions.csv and data/surveys.csv → when each month and each survey came in, and as which kind of file.
import { formatCsv } from '../files/csv.ts';
import { readCsvFile } from '../files/csv-file.ts';
import { issue, type Issue } from '../files/issue.ts';
import type { Day } from '../text/date.ts';
import { readWrittenMonth } from '../text/written-date.ts';
import type { Period } from '../text/period.ts';
import { parseQuarter } from '../text/quarter.ts';
import { kindOfSource } from './source.ts';

/**
 * One import. Entries are only ever added; the one whose `content` is the hash of the period's file tells where its
 * figures come from, so a half-finished import cannot mislead.
 */
export interface JournalEntry {
  period: Period;
  content: string;
  /** Day the commune received the villages' figures: the "tính đến" of the edition. */
  received: Day;
  /** What kind of file it was: "bảng Excel". Older journals have its name, which nobody is shown. */
  source: string;
  /** Why a survey was replaced, as older journals have it; corrections.csv has it since. */
  reason?: string;
  /** Mark of the lists a month was published under; "" when nobody noted it. */
  lists: string;
}

/** Months and surveys have a journal each: the name of its first column, and what stands in it. */
const KINDS = {
  month: {
    parse: readWrittenMonth,
    wrong: 'không phải tháng',
    example: 'Viết dạng 2026-09.',
    day: '2026-09-18',
  },
  quarter: { parse: parseQuarter, wrong: 'không phải quý', example: 'Viết dạng 2026-q4.', day: '2026-11-18' },
} as const;
export type PeriodKind = keyof typeof KINDS;

const REQUIRED = ['content', 'received', 'source'] as const;
type Column = PeriodKind | (typeof REQUIRED)[number] | 'reason' | 'lists';

export function readJournal(file: string, kind: PeriodKind): { entries: JournalEntry[]; issues: Issue[] } {
  const required: Column[] = [kind, ...REQUIRED];
  const read = readCsvFile<Column>(file, [...required, 'reason', 'lists'], required);
  if (!read) return { entries: [], issues: [] };
  const { rows, issues } = read;
  const { parse, wrong, example, day } = KINDS[kind];
  const entries = rows.flatMap((row): JournalEntry[] => {
    const period = parse(row.get(kind));
    const received = row.day('received', day);
    if (!period) issues.push(issue(file, `"${row.get(kind)}" ${wrong}.`, example, row.at(kind)));
    if (!period || !received) return [];
    const [content, lists] = [row.get('content'), row.get('lists')];
    const source = kindOfSource(row.get('source'));
    const reason = row.get('reason');
    return [{ period, content, received, source, lists, ...(reason !== '' && { reason }) }];
  });
  return { entries, issues };
}

/** The text of a journal; the reasons of older ones are kept. */
export function formatJournal(kind: PeriodKind, entries: readonly JournalEntry[]): string {
  const reasons = entries.some(({ reason }) => reason !== undefined);
  const columns = [
    ...REQUIRED,
    ...(reasons ? (['reason'] as const) : []),
    ...(kind === 'month' ? (['lists'] as const) : []),
  ] as const;
  return formatCsv([
    [kind, ...columns],
    ...entries.map((entry) => [entry.period, ...columns.map((column) => entry[column] ?? '')]),
  ]);
}
