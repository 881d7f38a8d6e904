// data/results/<month>.csv or data/surveys/<quarter>.csv → the counts of one period, read by the file's own header and ids.
import { formatCsv, readCsv } from '../files/csv.ts';
import { cellName, hasErrors, issue, type Issue } from '../files/issue.ts';
import { capital } from '../text/capital.ts';
import type { Day } from '../text/date.ts';
import { fileName } from '../text/file-name.ts';
import { periodName, type Period } from '../text/period.ts';
import type { Counts } from './counts.ts';
import { villageOf, type Lists } from './lists/lists.ts';

/** The counts of one month or one quarter. */
export interface Dataset<P extends Period = Period> {
  period: P;
  counts: Counts<number>;
}

/** A dataset with where it came from, as the journal has it. */
export interface Published<P extends Period = Period> extends Dataset<P> {
  /** Day the commune received the figures; null when they did not come through an import. */
  received: Day | null;
  /** Line of the file each village's row stands on, in the order of `counts.villages`. */
  lines: readonly number[];
}

/** A count that cannot be true beside the rest. */
export interface Contradiction<P extends Period = Period> {
  period: P;
  /** Ids of the village and of the column. */
  village: string;
  column: string;
  what: string;
  fix: string;
}

/**
 * Reads one dataset. Its columns and its villages must be those of the lists of its period, in any order: a column
 * that is not there was not asked, and a village that is not there did not exist, only where the lists say so.
 * @param lists what the period may have
 * @param optional ids that were there for only a part of the period: with them or without them is right
 */
export function readDataset<P extends Period>(
  file: string,
  text: string,
  period: P,
  lists: Lists,
  optional: ReadonlySet<string> = new Set(),
): { dataset?: Dataset<P> & { lines: number[] }; issues: Issue[] } {
  const columns = lists.indicators.map(({ id }) => id);
  const required = columns.filter((id) => !optional.has(id));
  const table = readCsv(file, text, ['village', ...columns], ['village', ...required]);
  const issues = table.issues.map((one) => explainColumn(one, period));
  const labels = new Map(lists.indicators.map(({ id, label }) => [id, label]));
  const header = table.columns.filter((name) => name !== 'village');
  const rows = new Map<string, (number | null)[]>();
  const lines: number[] = [];
  for (const row of table.rows) {
    const id = row.get('village');
    const problem = (column: string, what: string, fix: string) =>
      issues.push(issue(file, what, fix, row.at(column)));
    const village = villageOf(lists, id);
    if (!village) problem('village', `${capital(periodName(period))} không có thôn "${id}".`, NO_VILLAGE);
    else if (rows.has(id))
      problem('village', `Thôn "${id}" có hai dòng.`, 'Giữ một dòng đúng, xóa dòng kia.');
    const counts = header.map((column) => {
      const cell = row.get(column);
      if (cell === '') return null;
      if (COUNT.test(cell)) return Number(cell);
      const what = `${village?.name ?? id}, "${labels.get(column)}": "${cell}" không phải số nguyên.`;
      problem(column, what, 'Sửa thành chữ số, ví dụ 102; để trống nếu chưa báo cáo.');
      return null;
    });
    rows.set(village?.id ?? id, counts);
    lines.push(row.line);
  }
  if (!hasErrors(table.issues) && rows.size < lists.villages.length)
    for (const { id } of lists.villages.filter(
      (village) => !rows.has(village.id) && !optional.has(village.id),
    ))
      issues.push(issue(file, `Thiếu dòng của thôn "${id}".`, NO_ROW));
  if (hasErrors(issues)) return { issues };
  const counts = { villages: shared([...rows.keys()]), columns: shared(header), rows: [...rows.values()] };
  return { dataset: { period, counts, lines }, issues };
}

const COUNT = /^\d{1,7}$/;

const NO_VILLAGE =
  'Ghi đúng mã trong villages.csv. Thôn mới lập hoặc đã nhập vào thôn khác thì xem lại cột from, until của thôn đó.';
const NO_ROW =
  'Thêm dòng; ô trống nếu thôn chưa báo cáo. Thôn lập sau đó thì ghi tháng đầu vào cột from của villages.csv, thôn không còn thì ghi tháng cuối vào cột until.';

/** A column too many or too few may be an indicator whose first or last month is not written down. */
function explainColumn(one: Issue, period: Period): Issue {
  if (!/^Thiếu cột|^Không có cột/.test(one.what) || /^Ý là/.test(one.fix)) return one;
  const fix = `Chỉ tiêu bắt đầu hoặc thôi hỏi sau ${periodName(period)} thì ghi tháng vào cột from, until của nó; nếu không, nhập lại bảng.`;
  return { ...one, fix };
}

/** Equal lists of ids are one object, so that their places are looked up once for all periods. */
const idLists = new Map<string, readonly string[]>();

function shared(ids: readonly string[]): readonly string[] {
  const key = ids.join();
  const found = idLists.get(key);
  if (found) return found;
  if (idLists.size > 200) idLists.clear();
  idLists.set(key, ids);
  return ids;
}

/** The text of a dataset's file, in the order of the lists of its period. */
export function formatDataset({ counts }: Pick<Dataset, 'counts'>): string {
  return formatCsv([
    ['village', ...counts.columns],
    ...counts.villages.map((village, index) => [village, ...(counts.rows[index] ?? [])]),
  ]);
}

/** Where a count stands in the file of its dataset. */
export function placeOf(
  { counts, lines }: Pick<Published, 'counts' | 'lines'>,
  village: string,
  column: string,
): Pick<Issue, 'line' | 'column' | 'cell'> {
  const row = counts.villages.indexOf(village);
  const [line, number] = [lines[row] ?? null, counts.columns.indexOf(column) + 2];
  return { line, column: number, cell: line === null ? null : cellName(line, number) };
}

/** The period a file is of, by its name. */
export const fileStem = (file: string) => fileName(file).replace(/\.csv$/, '');
