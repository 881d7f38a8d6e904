// The columns of a table → what must be asked or mended about them: twice, missing, of something else, not understood.
import { confirm } from '../../files/choice.ts';
import { issue, type Issue } from '../../files/issue.ts';
import type { Lists } from '../../reports/lists/lists.ts';
import { chooseColumns, type Chosen, type Column } from './columns.ts';
import { ANONYMOUS } from './headings.ts';
import type { Layout, Readers } from './layout.ts';
import { fold } from '../../text/fold.ts';
import { placeOf } from './place.ts';
import { isHeadingAgain } from './row-kind.ts';
import type { Row } from './sheet.ts';

/** The layout with only the columns that count what we publish, the indicators it has none for, and what is to be said. */
export function checkColumns(
  file: string,
  layout: Layout,
  lists: Lists,
  readers: Readers,
): { layout: Layout; lacks: string[]; issues: Issue[] } {
  const chosen = chooseColumns(
    layout,
    lists.indicators.map(({ period }) => period),
  );
  const known = { ...layout, columns: chosen.columns };
  const label = (index: number) => lists.indicators[index]?.label ?? '';
  const villageRows = layout.body.filter(
    (row) => 'index' in readers.village(row[layout.villageColumn]?.text ?? ''),
  );
  return {
    layout: known,
    lacks: lists.indicators.flatMap(({ id }, at) => (hasColumn(layout, at) ? [] : [id])),
    issues: [
      ...chosen.doubts.map((doubt) => doubtful(file, doubt, label(doubt.indicator))),
      ...twice(file, chosen.columns, label),
      // Where indicators stand down, their unit is a column of its own, filled in with less care.
      ...(layout.transposed ? [] : otherUnits(file, chosen.columns, lists)),
      ...chosen.columns.flatMap((column) => notUnderstood(file, column, villageRows)),
      ...twoVillageColumns(file, known, villageRows, readers),
      ...stacked(file, known, readers),
    ],
  };
}

function doubtful(file: string, { taken, left }: Chosen['doubts'][number], label: string): Issue {
  const named = left.map(({ head }) => `"${head.text}" (ô ${head.name})`).join(', ');
  const [first] = left;
  const place = placeOf((taken ?? first)!.head);
  if (!taken) {
    const what = `Cột ${named} không phải số mà chỉ tiêu "${label}" đếm.`;
    return issue(file, what, 'Thêm cột số của chỉ tiêu này, đặt đúng tên như mẫu bảng của xã.', place);
  }
  const fix = confirm('Kiểm tra lại');
  if (!first) {
    const what = `Dưới "${label}" ghi "${taken.head.text}": có thể chỉ là một phần của số cần đếm.`;
    return issue(file, what, fix, { ...place, severity: 'warning' });
  }
  const what = `"${label}" có nhiều cột; chỉ lấy cột "${taken.head.text}" (ô ${taken.head.name}), không lấy ${named}.`;
  return issue(file, what, fix, { ...place, severity: 'warning' });
}

function twice(file: string, columns: readonly Column[], label: (index: number) => string): Issue[] {
  const taken = new Map<number, Column>();
  return columns.flatMap((column) => {
    if (column.heading.kind !== 'indicator') return [];
    const earlier = taken.get(column.heading.index);
    taken.set(column.heading.index, column);
    if (!earlier) return [];
    const what = `Hai cột cùng là "${label(column.heading.index)}": ô ${earlier.head.name} và ô ${column.head.name}.`;
    return [issue(file, what, 'Giữ một cột, xóa cột kia.', placeOf(column.head))];
  });
}

/** "Hộ" below an indicator that counts people. */
function otherUnits(file: string, columns: readonly Column[], { indicators }: Lists): Issue[] {
  const units = new Set(indicators.map(({ unit }) => fold(unit)));
  return columns.flatMap(({ head, heading }) => {
    const indicator = heading.kind === 'indicator' ? indicators[heading.index] : undefined;
    const said = fold(head.text).replace(/^\(?(?:so |dvt:? ?)?|\)$/g, '');
    if (!indicator || said === fold(indicator.unit) || !(units.has(said) || said === 'ho')) return [];
    const what = `Dưới "${indicator.label}" ghi "${head.text}", mà chỉ tiêu này đếm ${indicator.unit}.`;
    const fix = confirm('Kiểm tra lại');
    return [issue(file, what, fix, { ...placeOf(head), severity: 'warning' })];
  });
}

function notUnderstood(file: string, { index, head, heading }: Column, rows: readonly Row[]): Issue[] {
  if (!['unknown', 'item', 'value'].includes(heading.kind)) return [];
  if (!rows.some((row) => row[index]?.text && !ANONYMOUS.test(row[index].text))) return [];
  const near = heading.kind === 'unknown' ? heading.near : undefined;
  const fix = near ? `Ý là "${near}"?` : 'Đặt đúng tên cột theo mẫu, hoặc xóa cột này.';
  const what = head.text === '' ? 'Cột này không có tên.' : `Không hiểu cột "${head.text}".`;
  return [issue(file, what, fix, placeOf(head))];
}

const hasColumn = ({ columns }: Layout, indicator: number) =>
  columns.some(({ heading }) => heading.kind === 'indicator' && heading.index === indicator);

/** Two tables beside each other: rows of the second may be of other villages. */
function twoVillageColumns(
  file: string,
  { columns, villageColumn }: Layout,
  rows: readonly Row[],
  { village }: Readers,
): Issue[] {
  const indexOf = (row: Row, column: number) => {
    const match = village(row[column]?.text ?? '');
    return 'index' in match ? match.index : undefined;
  };
  for (const { index } of columns) {
    if (index === villageColumn) continue;
    const other = rows.find((row) => {
      const there = indexOf(row, index);
      return there !== undefined && there !== indexOf(row, villageColumn);
    });
    const [here, there] = [other?.[villageColumn], other?.[index]];
    if (!here || !there) continue;
    const what = `Một dòng ghi hai thôn khác nhau: ô ${here.name} và ô ${there.name}.`;
    return [issue(file, what, 'Mỗi dòng chỉ ghi một thôn; tách thành hai bảng, hai tệp.', placeOf(there))];
  }
  return [];
}

/** Another heading further down: a second table whose columns would be taken for those of the first. */
function stacked(file: string, layout: Layout, { heading }: Readers): Issue[] {
  const second = layout.body.find((row) => {
    const kinds = row.flatMap(({ text }) => (text === '' ? [] : [heading(text).kind]));
    const known = kinds.filter((kind) => kind === 'indicator').length;
    return (known >= 2 || (known === 1 && kinds.includes('village'))) && !isHeadingAgain(row, layout);
  })?.[0];
  const first = layout.headingRows[0]?.[0];
  if (!first || !second) return [];
  const what = `Trang này có hai bảng chồng lên nhau: tiêu đề ở dòng ${first.line} và ở dòng ${second.line}.`;
  const fix = 'Ghép các cột thành một bảng có đủ chỉ tiêu, mỗi thôn một dòng.';
  return [issue(file, what, fix, placeOf(second))];
}
