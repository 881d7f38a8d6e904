// data/households.csv, and the counts that stand in villages.csv → households of every village as counted, day by day.
import { hasErrors, issue, type Issue } from '../../files/issue.ts';
import { addMonths, monthOf, type Day, type Month } from '../../text/date.ts';
import { formatCount } from '../../text/number.ts';
import { readList, type ListRow } from './list-file.ts';
import type { OwnCount, VillageLife } from './villages.ts';

/** One count of a village's households. */
export interface HouseholdCount {
  village: string;
  households: number;
  /** Day it was counted. */
  on: Day;
  /** Who counted, as the commune says it; "" when it does not. */
  source: string;
  /** First month it is used for. */
  from: Month;
}

const COLUMNS = ['village', 'households', 'counted_on', 'source'] as const;

/**
 * A count is used from its month on. Where the figures of that month had come in before the day of the count, it is
 * used from the next month on: an edition never changes because households were counted again later.
 * @param firstReceived the day each month's figures first came in
 */
export function usedFrom(on: Day, firstReceived: ReadonlyMap<Month, Day>): Month {
  const month = monthOf(on);
  const received = firstReceived.get(month);
  return received !== undefined && received < on ? addMonths(month, 1) : month;
}

/** Every count, by day. @param own those of villages.csv */
export function readHouseholds(
  file: string,
  { villages, counts: own }: { villages: readonly VillageLife[]; counts: readonly OwnCount[] },
  firstReceived: ReadonlyMap<Month, Day>,
): { households: HouseholdCount[]; issues: Issue[] } {
  const { rows = [], issues } = readList(file, COLUMNS, ['village', 'households', 'counted_on']);
  const households: HouseholdCount[] = [];
  const ids = villages.map(({ id }) => id);
  const known = new Set(ids);
  const counted = new Map<string, number>();
  const add = (row: ListRow<'households'>, village: string, on: Day, source: string) => {
    const text = row.get('households');
    if (!/^[1-9]\d{0,5}$/.test(text)) {
      row.problem(
        'households',
        `Số hộ "${text}" không phải số nguyên dương.`,
        'Viết liền chữ số, ví dụ 1310.',
      );
      return;
    }
    const twin = counted.get(`${village} ${on}`);
    if (twin !== undefined && twin !== Number(text)) {
      const what = `Thôn "${village}" đã có số hộ đếm cùng ngày: ${formatCount(twin)}.`;
      row.problem('households', what, 'Giữ một dòng; đếm lại thì ghi ngày đếm mới.');
    }
    counted.set(`${village} ${on}`, Number(text));
    households.push({ village, households: Number(text), on, source, from: usedFrom(on, firstReceived) });
  };
  for (const { row, village, on } of own) add(row, village, on, '');
  for (const row of rows) {
    const village = row.oneOf('village', ids);
    const on = row.day('counted_on');
    if (known.has(village) && on) add(row, village, on, row.get('source'));
  }
  households.sort((a, b) => (a.on < b.on ? -1 : 1));
  const have = new Set(households.map(({ village }) => village));
  const uncounted = hasErrors(issues) ? [] : ids.filter((id) => !have.has(id));
  for (const id of uncounted) {
    const fix = `Thêm một dòng: mã thôn, số hộ, ngày đếm, nguồn. Ví dụ: ${id},640,2026-05-01,UBND xã.`;
    issues.push(issue(file, `Thôn "${id}" chưa có số hộ.`, fix));
  }
  return { households, issues };
}
