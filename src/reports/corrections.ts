// data/corrections.csv → every published figure that was changed afterwards: what it was, what it is, why, since when.
import { formatCsv, readCsv } from '../files/csv.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseDay, parseMonth, type Day, type Month } from '../text/date.ts';
import type { Edition, Lists } from './editions.ts';

export interface Correction {
  month: Month;
  village: string;
  indicator: string;
  /** null = was not reported. */
  old: number | null;
  new: number | null;
  reason: string;
  /** Day the commune received the corrected figure. */
  date: Day;
}

const COLUMNS = ['month', 'village', 'indicator', 'old', 'new', 'reason', 'date'] as const;

export function readCorrections(
  file: string,
  text: string,
  lists: Lists,
): { corrections: Correction[]; issues: Issue[] } {
  const { rows, issues } = readCsv(file, text, COLUMNS);
  const corrections = rows.flatMap((row) => {
    const wrong = (column: (typeof COLUMNS)[number], fix: string) =>
      issues.push(issue(file, `Cột "${column}": "${row.get(column)}" không dùng được.`, fix, row.at(column)));
    const month = parseMonth(row.get('month'));
    const date = parseDay(row.get('date'));
    const village = lists.villages.find(({ id }) => id === row.get('village'));
    const indicator = lists.indicators.find(({ id }) => id === row.get('indicator'));
    if (!month) wrong('month', 'Viết dạng 2026-09.');
    if (!date) wrong('date', 'Viết dạng 2026-09-18.');
    if (!village) wrong('village', 'Ghi mã thôn có trong villages.csv.');
    if (!indicator) wrong('indicator', 'Ghi mã chỉ tiêu có trong indicators.csv.');
    if (row.get('reason') === '') wrong('reason', 'Ghi lý do đính chính.');
    for (const column of ['old', 'new'] as const) {
      if (!/^\d{0,7}$/.test(row.get(column))) wrong(column, 'Ghi số nguyên; để trống nếu chưa báo cáo.');
    }
    if (!month || !date || !village || !indicator) return [];
    const count = (column: 'old' | 'new') => (row.get(column) === '' ? null : Number(row.get(column)));
    const ids = { village: village.id, indicator: indicator.id };
    return [{ month, ...ids, old: count('old'), new: count('new'), reason: row.get('reason'), date }];
  });
  return { corrections, issues };
}

export function formatCorrections(corrections: readonly Correction[]): string {
  return formatCsv([COLUMNS, ...corrections.map((one) => COLUMNS.map((column) => one[column]))]);
}

/** What changes when `next` takes the place of `published`. */
export function differences(
  published: Edition,
  next: Edition,
  lists: Lists,
): Omit<Correction, 'reason' | 'date'>[] {
  return lists.villages.flatMap((village, v) =>
    lists.indicators.flatMap((indicator, i) => {
      const [old, now] = [published.figures[v]?.[i] ?? null, next.figures[v]?.[i] ?? null];
      const place = { month: next.month, village: village.id, indicator: indicator.id };
      return old === now ? [] : [{ ...place, old, new: now }];
    }),
  );
}

/** Corrections whose last word is not the published figure: someone changed one without the other. */
export function contradictedCorrections(
  corrections: readonly Correction[],
  editions: readonly Edition[],
  lists: Lists,
): Correction[] {
  const last = new Map(corrections.map((one) => [`${one.month} ${one.village} ${one.indicator}`, one]));
  return [...last.values()].filter((one) => {
    const edition = editions.find(({ month }) => month === one.month);
    const v = lists.villages.findIndex(({ id }) => id === one.village);
    const i = lists.indicators.findIndex(({ id }) => id === one.indicator);
    return edition === undefined || (edition.figures[v]?.[i] ?? null) !== one.new;
  });
}
