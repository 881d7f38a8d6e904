// data/corrections.csv → every published figure that was changed afterwards: what it was, what it is, why, since when.
import { formatCsv } from '../files/csv.ts';
import { readCsvFile } from '../files/csv-file.ts';
import { issue, type Issue } from '../files/issue.ts';
import type { Day } from '../text/date.ts';
import { personalData } from '../text/person.ts';
import { readWrittenPeriod, type Period } from '../text/period.ts';
import { countOf } from './counts.ts';
import type { Dataset } from './dataset.ts';

export interface Correction<P extends Period = Period> {
  /** The month, or the quarter of a survey. */
  period: P;
  village: string;
  /** Id of the indicator, or of the survey's item. */
  indicator: string;
  /** null = was not reported. */
  old: number | null;
  new: number | null;
  reason: string;
  /** Day the commune received the corrected figure. */
  date: Day;
}

/** The first column is called as it always was; a survey's quarter stands in it too. */
const COLUMNS = ['month', 'village', 'indicator', 'old', 'new', 'reason', 'date'] as const;

/** @param ids every village and every indicator or survey item there ever was */
export function readCorrections(
  file: string,
  ids: { villages: ReadonlySet<string>; columns: ReadonlySet<string> },
): { corrections: Correction[]; issues: Issue[] } {
  const read = readCsvFile(file, COLUMNS);
  if (!read) return { corrections: [], issues: [] };
  const { rows, issues } = read;
  const corrections = rows.flatMap((row) => {
    const wrong = (column: (typeof COLUMNS)[number], fix: string) =>
      issues.push(issue(file, `Cột "${column}": "${row.get(column)}" không dùng được.`, fix, row.at(column)));
    const period = readWrittenPeriod(row.get('month'));
    const date = row.day('date', '2026-09-18');
    const [village, indicator] = [row.get('village'), row.get('indicator')];
    if (!period) wrong('month', 'Viết dạng 2026-09; khảo sát thì 2026-q4.');
    if (!ids.villages.has(village)) wrong('village', 'Ghi mã thôn có trong villages.csv.');
    if (!ids.columns.has(indicator)) wrong('indicator', 'Ghi mã chỉ tiêu có trong indicators.csv.');
    if (row.get('reason') === '') wrong('reason', 'Ghi lý do đính chính.');
    const personal = personalData(row.get('reason'));
    if (personal) {
      const fix = 'Viết lý do không nhắc đến ai: trang ai cũng xem được.';
      issues.push(issue(file, `Lý do có ${personal}.`, fix, row.at('reason')));
    }
    for (const column of ['old', 'new'] as const) {
      if (!/^\d{0,7}$/.test(row.get(column))) wrong(column, 'Ghi số nguyên; để trống nếu chưa báo cáo.');
    }
    if (!period || !date || !ids.villages.has(village) || !ids.columns.has(indicator)) return [];
    const count = (column: 'old' | 'new') => (row.get(column) === '' ? null : Number(row.get(column)));
    return [
      { period, village, indicator, old: count('old'), new: count('new'), reason: row.get('reason'), date },
    ];
  });
  return { corrections, issues };
}

export function formatCorrections(corrections: readonly Correction[]): string {
  const rows = corrections.map(({ period, village, indicator, old, new: now, reason, date }) => [
    ...[period, village, indicator, old, now, reason, date],
  ]);
  return formatCsv([COLUMNS, ...rows]);
}

/** Corrections whose last word is not the published figure: someone changed one without the other. */
export function contradictedCorrections(
  corrections: readonly Correction[],
  datasets: readonly Dataset[],
): Correction[] {
  const last = new Map(corrections.map((one) => [`${one.period} ${one.village} ${one.indicator}`, one]));
  return [...last.values()].filter((one) => {
    const dataset = datasets.find(({ period }) => period === one.period);
    return dataset === undefined || countOf(dataset.counts, one.village, one.indicator) !== one.new;
  });
}
