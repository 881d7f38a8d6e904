// data/villages.csv → the villages in their official order.
import { readCsv } from '../files/csv.ts';
import { issue, type Issue } from '../files/issue.ts';
import { readText } from '../files/disk.ts';
import { fold } from '../text/fold.ts';
import { parseDay, type Day } from '../text/date.ts';

export interface Village {
  /** Stable ASCII id, part of addresses: "xuan-neo". */
  id: string;
  /** Proper name only: "Xuân Nẻo". */
  name: string;
  /** Number of households, the denominator of the plan's share. */
  households: number;
  /** Day the number of households was counted. */
  householdsOn: Day;
  /** Other names offices use for it. */
  aliases: string[];
}

const COLUMNS = ['id', 'name', 'households', 'households_on', 'aliases'] as const;

export function readVillages(file: string): { villages: Village[]; issues: Issue[] } {
  const text = readText(file);
  if (text === undefined) {
    return { villages: [], issues: [issue(file, 'Không có tệp này.', 'Tạo danh sách thôn của xã.')] };
  }
  const { rows, issues } = readCsv(file, text, COLUMNS);
  const villages: Village[] = [];
  const names = new Map<string, string>();
  for (const row of rows) {
    const problem = (column: (typeof COLUMNS)[number], what: string, fix: string) =>
      issues.push(issue(file, what, fix, row.at(column)));
    const id = row.get('id');
    const name = row.get('name');
    const aliases = row.get('aliases').split('|').filter(Boolean);
    const householdsOn = parseDay(row.get('households_on'));
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
      problem(
        'id',
        `Mã thôn "${id}" không hợp lệ.`,
        'Chỉ dùng chữ thường không dấu và gạch nối, ví dụ xuan-neo.',
      );
    }
    if (villages.some((village) => village.id === id)) {
      problem('id', `Mã thôn "${id}" có hai lần.`, 'Xóa dòng thừa.');
    }
    if (!/^[1-9]\d{0,5}$/.test(row.get('households'))) {
      problem(
        'households',
        `Số hộ "${row.get('households')}" không phải số nguyên dương.`,
        'Viết liền chữ số, ví dụ 1310.',
      );
    }
    if (!householdsOn) {
      problem(
        'households_on',
        `"${row.get('households_on')}" không phải ngày có thật.`,
        'Viết dạng 2026-05-31.',
      );
    }
    for (const spelling of [name, ...aliases]) {
      const owner = names.get(fold(spelling));
      if (owner !== undefined) {
        problem(
          'name',
          `Tên "${spelling}" trùng với tên của "${owner}" khi bỏ dấu.`,
          'Đặt tên hoặc tên khác cho rõ.',
        );
      }
      names.set(fold(spelling), id);
    }
    villages.push({
      id,
      name,
      households: Number(row.get('households')),
      householdsOn: householdsOn ?? ('' as Day),
      aliases,
    });
  }
  if (rows.length === 0 && issues.length === 0) {
    issues.push(issue(file, 'Danh sách thôn trống.', 'Thêm ít nhất một thôn.'));
  }
  return { villages, issues };
}
