// data/rechecks.csv → how many households, drawn by lot, the commune visited about a month's count, and how many agreed with it.
//
// One line a month for the whole commune. A village's few visits would tell its people which household it was that did not
// agree; what stands in no file cannot be published, nor found out from two sums.
import { readList, type ListRow } from './lists/list-file.ts';
import type { Issue } from '../files/issue.ts';
import type { Month } from '../text/date.ts';
import { FEWEST_ASKED } from './public/disclosure.ts';

export interface Recheck {
  month: Month;
  indicator: string;
  visited: number;
  agreed: number;
}

const COLUMNS = ['month', 'indicator', 'visited', 'agreed'] as const;

/** @param people ids of the indicators that count people who can do it */
export function readRechecks(
  file: string,
  people: ReadonlySet<string>,
): { rechecks: Recheck[]; issues: Issue[] } {
  const { rows = [], issues } = readList(file, COLUMNS, COLUMNS);
  const lines = new Map<string, number>();
  const rechecks = rows.flatMap((row): Recheck[] => {
    const month = row.month('month');
    if (row.get('month') === '') row.problem('month', 'Chưa ghi tháng.', 'Viết dạng 2026-09.');
    const indicator = row.oneOf('indicator', [...people]);
    const [visited, agreed] = [wholeOf(row, 'visited'), wholeOf(row, 'agreed')];
    const key = [month, indicator].join(' ');
    const twin = lines.get(key);
    if (month && twin !== undefined) row.problem('month', `Tháng này đã ghi ở dòng ${twin}.`, ONE_LINE);
    lines.set(key, row.line);
    if (!month || !people.has(indicator) || visited === null || agreed === null || twin !== undefined)
      return [];
    if (agreed > visited) {
      const what = `Có ${agreed} hộ đúng như tổ ghi, mà xã chỉ đến ${visited} hộ.`;
      row.problem('agreed', what, 'Đếm lại các tờ, sửa một trong hai số.');
      return [];
    }
    if (visited < FEWEST_ASKED) {
      const what = `Xã mới đến ${visited} hộ; ít hơn ${FEWEST_ASKED} hộ thì bà con đoán ra nhà nào.`;
      row.problem('visited', what, `Đến thêm cho đủ ${FEWEST_ASKED} hộ rồi hãy ghi, hoặc xóa dòng này.`);
      return [];
    }
    return [{ month, indicator, visited, agreed }];
  });
  return { rechecks, issues };
}

const ONE_LINE = 'Cộng số hộ của mọi thôn vào một dòng, xóa dòng kia.';

/** A whole number; null for anything else, which is reported. */
function wholeOf(row: ListRow<(typeof COLUMNS)[number]>, column: 'visited' | 'agreed'): number | null {
  const text = row.get(column);
  if (/^\d{1,5}$/.test(text)) return Number(text);
  row.problem(column, `"${text}" không phải số nguyên.`, 'Ghi số hộ bằng chữ số, ví dụ 40.');
  return null;
}
