// data/villages.csv → the villages through time: since when, until when, into which, under which name.
import { hasErrors, issue, type Issue } from '../../files/issue.ts';
import { fold } from '../../text/fold.ts';
import type { Day, Month } from '../../text/date.ts';
import type { Life } from './life.ts';
import { readLife, readList, type ListRow } from './list-file.ts';

/** A village as it was in one month. */
export interface Village {
  /** Stable ASCII id, part of addresses: "xuan-neo". */
  id: string;
  /** Proper name only: "Xuân Nẻo". */
  name: string;
  /** Number of households, the denominator of the plan's share. */
  households: number;
  /** Day the number of households was counted. */
  householdsOn: Day;
  /** Other names offices use for it, its names of other times among them. */
  aliases: string[];
}

/** A village through time. */
export interface VillageLife extends Life {
  id: string;
  /** Its names, the first one first; each holds from its month until the next. */
  names: { name: string; from: Month | null }[];
  aliases: string[];
  /** Ids of the villages it went into when it ended. */
  into: string[];
  /** Id of the village it was split from; that one may go on. */
  splitFrom: string | null;
}

/** A count of households, where it stands in the file of villages: that is how lists of one count look. */
export interface OwnCount {
  village: string;
  row: ListRow<'households'>;
  on: Day;
}

const COLUMNS = [
  'id',
  'name',
  'households',
  'households_on',
  'aliases',
  'from',
  'until',
  'into',
  'split_from',
] as const;
type Column = (typeof COLUMNS)[number];
const REQUIRED = ['id', 'name'] as const;

/**
 * One line a village; another line with the same id gives it another name from a month on.
 * `households` and `households_on` may stand here too, as one count on its day.
 */
export function readVillages(file: string): {
  villages: VillageLife[];
  counts: OwnCount[];
  issues: Issue[];
} {
  const { rows, issues } = readList(file, COLUMNS, REQUIRED);
  if (!rows)
    return {
      ...{ villages: [], counts: [] },
      issues: [issue(file, 'Không có tệp này.', 'Tạo danh sách thôn của xã.')],
    };
  const villages = new Map<string, VillageLife>();
  const counts: OwnCount[] = [];
  const owners = new Map<string, string>();
  for (const row of rows) {
    const id = row.get('id');
    const earlier = villages.get(id);
    if (earlier) rename(earlier, row);
    else {
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
        row.problem(
          'id',
          `Mã thôn "${id}" không hợp lệ.`,
          'Chỉ dùng chữ thường không dấu và gạch nối, ví dụ xuan-neo.',
        );
      villages.set(id, villageOf(row));
    }
    for (const spelling of [row.get('name'), ...row.parts('aliases')]) claim(row, spelling, owners);
    if (row.get('households') !== '') {
      const on = row.day('households_on');
      if (on) counts.push({ village: id, row, on });
    }
  }
  checkKin(villages, rows);
  if (rows.length === 0 && !hasErrors(issues))
    issues.push(issue(file, 'Danh sách thôn trống.', 'Thêm ít nhất một thôn.'));
  return { villages: [...villages.values()], counts, issues };
}

const villageOf = (row: ListRow<Column>): VillageLife => ({
  id: row.get('id'),
  names: [{ name: row.get('name'), from: null }],
  aliases: row.parts('aliases'),
  ...readLife(row),
  into: row.parts('into'),
  splitFrom: row.get('split_from') || null,
});

/** A later line of the same village: its new name, and from which month on. */
function rename(village: VillageLife, row: ListRow<Column>): void {
  const from = row.month('from');
  const last = village.names.at(-1)?.from ?? village.from;
  if (from === null || (last !== null && from <= last))
    row.problem(
      row.get('from') === '' ? 'id' : 'from',
      `Mã thôn "${village.id}" có hai lần.`,
      'Thôn đổi tên thì ghi vào cột from tháng bắt đầu dùng tên mới, sau mọi tên cũ; nếu không, xóa dòng thừa.',
    );
  else village.names.push({ name: row.get('name'), from });
  village.aliases.push(...row.parts('aliases'));
}

/** No two villages may be known by one spelling. */
function claim(row: ListRow<Column>, spelling: string, owners: Map<string, string>): void {
  const id = row.get('id');
  const owner = owners.get(fold(spelling));
  if (owner !== undefined && owner !== id)
    row.problem(
      'name',
      `Tên "${spelling}" trùng với tên của "${owner}" khi bỏ dấu.`,
      'Đặt tên hoặc tên khác cho rõ.',
    );
  owners.set(fold(spelling), id);
}

/** The villages that others went into or came from must be there at the time. */
function checkKin(known: ReadonlyMap<string, VillageLife>, rows: readonly ListRow<Column>[]): void {
  for (const row of rows) {
    for (const column of ['into', 'split_from'] as const)
      for (const id of row.parts(column))
        if (!known.has(id) || id === row.get('id'))
          row.problem(
            column,
            `Không có thôn "${id}" để nhập vào hoặc tách ra.`,
            'Ghi mã của thôn khác có trong tệp này.',
          );
    if (row.get('into') !== '' && row.get('until') === '')
      row.problem('until', 'Thôn nhập vào thôn khác mà không có tháng cuối.', 'Ghi tháng cuối của thôn này.');
    if (row.get('split_from') !== '' && row.get('from') === '')
      row.problem('from', 'Thôn tách ra mà không có tháng đầu.', 'Ghi tháng đầu của thôn này.');
  }
}
