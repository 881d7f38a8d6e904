// Lists as of a published month → a mark of them, and an Issue where they are no longer what they were.
import { shortHash } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { monthName, type Month } from '../text/date.ts';
import type { JournalEntry } from './journal.ts';
import { listsIn, type DatedLists, type MonthLists } from './lists/lists.ts';
import type { DataPaths } from './paths.ts';

/** What of the lists a month's pages are made from, and what to do when it changed afterwards. */
const PARTS: readonly {
  list: 'villages' | 'households' | 'indicators' | 'targets';
  of: (lists: MonthLists) => unknown;
  what: string;
  fix: string;
}[] = [
  {
    list: 'villages',
    of: ({ villages }) => villages.map(({ id, name }) => [id, name]),
    what: 'Các thôn hoặc tên thôn',
    fix: 'Giữ các dòng cũ. Thôn mới thì ghi tháng đầu vào cột from, thôn thôi thì ghi tháng cuối vào cột until; đổi tên thì thêm một dòng cùng mã, có tháng bắt đầu dùng tên mới.',
  },
  {
    list: 'households',
    of: ({ villages }) => villages.map(({ households }) => households),
    what: 'Số hộ',
    fix: 'Giữ số đếm cũ, thêm một dòng có ngày đếm mới vào data/households.csv.',
  },
  {
    list: 'indicators',
    of: ({ indicators }) =>
      indicators.map(({ id, unit, period, target, minCount }) => [id, unit, period, target, minCount]),
    what: 'Các chỉ tiêu',
    fix: 'Giữ các dòng cũ. Chỉ tiêu mới thì ghi tháng đầu vào cột from, chỉ tiêu thôi hỏi thì ghi tháng cuối vào cột until; đổi cách tính thì thêm một dòng cùng mã, có tháng bắt đầu.',
  },
  {
    list: 'targets',
    of: ({ targets, teamsOf }) => [targets, Object.values(teamsOf)],
    what: 'Mục tiêu hoặc số tổ',
    fix: 'Giữ mục tiêu cũ, thêm một dòng có tháng bắt đầu vào data/targets.csv; tổ mới thì ghi tháng đầu vào cột from của teams.csv.',
  },
];

/** "3f2a-91bc-0d77-a001": a mark of each part of the lists. */
export function listsMark(lists: MonthLists): string {
  return PARTS.map(({ of }) => shortHash(JSON.stringify(of(lists))).slice(0, 4)).join('-');
}

/** Changes of the lists that would rewrite months already published. */
export function findThawed(
  paths: DataPaths,
  lists: DatedLists,
  entries: readonly JournalEntry[],
  months: readonly Month[],
): Issue[] {
  const marks = months.flatMap((month) => {
    const noted = entries.findLast(({ period }) => period === month)?.lists ?? '';
    return noted === ''
      ? []
      : [{ month, noted: noted.split('-'), now: listsMark(listsIn(lists, month)).split('-') }];
  });
  return PARTS.flatMap(({ list, what, fix }, part) => {
    const changed = marks
      .filter(({ noted, now }) => noted[part] !== now[part])
      .map(({ month }) => monthName(month));
    if (changed.length === 0) return [];
    const whole = `${what} của tháng đã đăng nay khác lúc đăng: ${changed.join(', ')}.`;
    const way = `${fix} Nếu lúc đăng đã ghi sai: xóa ô lists của tháng đó trong data/editions.csv.`;
    return [issue(paths[list], whole, way)];
  });
}
