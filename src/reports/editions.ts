// data/results/<month>.csv → one month's figures by village and indicator, held against the lists.
import { basename } from 'node:path';
import { readCsv, formatCsv, type Csv } from '../files/csv.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseMonth, type Month } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import type { Indicator } from './indicators.ts';
import type { Village } from './villages.ts';

/** Figures of one village in one month, in the order of the indicators; null = not reported, never 0. */
export type Figures = readonly (number | null)[];

export interface Edition {
  month: Month;
  /** One row per village, in the order of the villages. */
  figures: readonly Figures[];
}

export interface Lists {
  villages: readonly Village[];
  indicators: readonly Indicator[];
}

/** Reads one edition strictly: exactly the columns, the rows and the order that `formatEdition` writes. */
export function readEdition(
  file: string,
  text: string,
  lists: Lists,
): { edition?: Edition; issues: Issue[] } {
  const month = parseMonth(basename(file, '.csv'));
  if (!month) {
    return { issues: [issue(file, 'Tên tệp không phải tháng.', 'Đặt tên dạng 2026-09.csv.')] };
  }
  const columns = ['village', ...lists.indicators.map((indicator) => indicator.id)];
  const table = readCsv(file, text, columns);
  const issues = [...table.issues, ...checkVillages(file, table, lists.villages)];
  const figures = table.rows.map((row, index) =>
    lists.indicators.map((indicator) => {
      const cell = row.get(indicator.id);
      if (cell === '') return null;
      if (/^\d{1,7}$/.test(cell)) return Number(cell);
      const village = lists.villages[index]?.name ?? row.get('village');
      const what = `${village}, "${indicator.label}": "${cell}" không phải số nguyên.`;
      issues.push(
        issue(file, what, 'Sửa thành chữ số, ví dụ 102; để trống nếu chưa báo cáo.', row.at(indicator.id)),
      );
      return null;
    }),
  );
  return issues.length > 0 ? { issues } : { edition: { month, figures }, issues };
}

function checkVillages(file: string, table: Csv<string>, villages: readonly Village[]): Issue[] {
  if (table.issues.length > 0) return [];
  const issues: Issue[] = [];
  table.rows.forEach((row, index) => {
    const expected = villages[index]?.id;
    if (row.get('village') === expected) return;
    const fix = expected ? `Dòng này phải là "${expected}".` : 'Xóa dòng này.';
    issues.push(
      issue(file, `Thôn "${row.get('village')}" không đúng chỗ theo villages.csv.`, fix, row.at('village')),
    );
  });
  for (const village of villages.slice(table.rows.length)) {
    issues.push(
      issue(file, `Thiếu dòng của thôn "${village.id}".`, 'Thêm dòng; ô trống nếu thôn chưa báo cáo.'),
    );
  }
  return issues;
}

/** The text of data/results/<month>.csv. */
export function formatEdition(edition: Edition, lists: Lists): string {
  const header = ['village', ...lists.indicators.map((indicator) => indicator.id)];
  const rows = lists.villages.map((village, index) => [village.id, ...(edition.figures[index] ?? [])]);
  return formatCsv([header, ...rows]);
}

/** A figure that cannot be true beside the rest; told in terms of the lists, so that any file's rows can carry it. */
export interface Contradiction {
  month: Month;
  village: number;
  indicator: number;
  what: string;
  fix: string;
}

/**
 * Figures that contradict the list of households or an earlier month:
 * more households guided than there are, or a count "since the plan began" that falls.
 */
export function findContradictions(editions: readonly Edition[], lists: Lists): Contradiction[] {
  const found: Contradiction[] = [];
  const cumulative = lists.indicators.flatMap((one, index) => (one.period === 'cumulative' ? [index] : []));
  lists.villages.forEach((village, v) => {
    for (const i of cumulative) {
      const { label, target } = lists.indicators[i] as Indicator;
      let last: { month: Month; value: number } | undefined;
      for (const { month, figures } of editions) {
        const value = figures[v]?.[i] ?? null;
        if (value === null) continue;
        const report = (what: string, fix: string) =>
          found.push({ month, village: v, indicator: i, what: `${village.name}, "${label}": ${what}`, fix });
        if (target === 'household_share' && value > village.households) {
          const households = formatCount(village.households);
          report(
            `${formatCount(value)} lớn hơn tổng số hộ của thôn (${households}).`,
            'Hỏi lại thôn, sửa ô này hoặc sửa số hộ trong data/villages.csv.',
          );
        }
        if (last && value < last.value) {
          report(
            `số lũy kế ${formatCount(value)} nhỏ hơn ${formatCount(last.value)} của tháng ${last.month}.`,
            'Số lũy kế không giảm: hỏi lại thôn, sửa tháng này hoặc đính chính tháng trước.',
          );
        }
        last = { month, value };
      }
    }
  });
  return found;
}
