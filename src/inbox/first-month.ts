// The commune's own list of villages and its first real month, both in the inbox → the data without samples, or all of it as it was.
import { join, relative } from 'node:path';
import { isFile, listFilesBelow, readText, removeFile, writeWhole } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { inCopy } from '../files/trial.ts';
import { commit } from '../files/transaction.ts';
import { clearedFiles, withoutSamples } from '../intake/publish/go-live.ts';
import { listsIn } from '../reports/lists/lists.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import { dataPaths } from '../reports/paths.ts';
import { findSamples } from '../reports/samples.ts';
import { isQuarter } from '../text/period.ts';
import type { Month } from '../text/date.ts';
import type { Inbox, Outcome } from './take.ts';

export const listTooLate = (file: string): Issue =>
  issue(
    file,
    'Trang đã dùng số thật, danh sách này chỉ nhận một lần lúc bắt đầu.',
    'Xóa tệp này khỏi hộp thư. Thôn hay số hộ thay đổi thì thêm dòng vào danh sách, theo mục "Khi xã thay đổi" của HUONG-DAN.md.',
  );

/**
 * Tried in a copy of the data folder, which takes the place of the folder when every file could be taken.
 * @param take takes in what lies in an inbox without such a list
 */
export function takeFirst(
  inbox: Inbox,
  lists: readonly string[],
  reports: Reports,
  take: (inbox: Inbox) => Outcome,
): Outcome {
  return inCopy(inbox.data, (copy) => begin(inbox, copy, lists, reports, take));
}

function begin(
  inbox: Inbox,
  copy: string,
  [list = '', another]: readonly string[],
  reports: Reports,
  take: (inbox: Inbox) => Outcome,
): Outcome {
  const { data, days = new Map() } = inbox;
  const there = (file: string) => join(copy, relative(data, file));
  const refused = (issues: Issue[], others: Outcome['refused'] = []): Outcome => ({
    ...{ accepted: [], skipped: [], broken: [], teams: [], recordings: [], sample: true },
    refused: [{ file: list, issues }, ...others],
  });
  if (another !== undefined)
    return refused([issue(list, 'Có hai danh sách thôn.', 'Giữ một tệp, xóa tệp kia.')]);
  const { files: samples } = findSamples(copy);
  for (const [file, text] of clearedFiles(copy, samples, withoutSamples(copy, samples, reports)))
    if (text === null) removeFile(file);
    else writeWhole(file, text);
  writeWhole(dataPaths(copy).villages, readText(list) ?? '');
  removeFile(there(list));
  const { reports: real, issues } = loadReports(copy);
  if (!real) return refused(issues.filter(({ severity }) => severity === 'error'));
  const moved = new Map([...days].map(([file, day]) => [there(file), day] as const));
  const outcome = take({ ...inbox, data: copy, days: moved });
  const month = outcome.accepted.map(({ period }) => period).find((period) => !isQuarter(period));
  if (outcome.refused.length > 0) return refused([issue(list, ...OTHERS)], outcome.refused);
  if (!month) return refused([issue(list, ...NO_MONTH)]);
  replaceBy(copy, data);
  for (const file of [
    list,
    ...outcome.teams.map((one) => join(data, relative(copy, one))),
    ...outcome.accepted.flatMap(({ files }) => files.map((one) => join(data, relative(copy, one)))),
  ])
    removeFile(file);
  return { ...outcome, sample: false, begins: listsIn(real.lists, month as Month).villages };
}

const OTHERS: [what: string, fix: string] = [
  'Danh sách dùng được, nhưng còn tệp phải sửa nên trang chưa chuyển sang số thật.',
  'Sửa các tệp nêu dưới đây rồi tải lên đè; danh sách này để nguyên.',
];
const NO_MONTH: [what: string, fix: string] = [
  'Có danh sách thôn mà chưa có bảng của tháng nào.',
  'Tải bảng của tháng thật đầu tiên lên cùng danh sách này.',
];

/** All or nothing: every list and table that is others in the copy. */
function replaceBy(copy: string, data: string): void {
  const isData = (name: string) => /\.(csv|yaml)$/.test(name) && !name.startsWith('inbox/');
  const names = new Set([...listFilesBelow(copy), ...listFilesBelow(data)].filter(isData));
  const changes = [...names].flatMap((name): [string, string | null][] => {
    const [now, old] = [copy, data].map((folder) => readText(join(folder, name)));
    return now === old ? [] : [[name, isFile(join(copy, name)) ? (now ?? '') : null]];
  });
  commit(data, Object.fromEntries(changes));
}
