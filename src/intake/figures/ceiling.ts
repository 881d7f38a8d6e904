// Figures of villages beside their households → those that are more than the village can have, for a person to confirm.
import { confirm } from '../../files/choice.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { isBeyondVillage } from '../../message/plausible.ts';
import type { Lists } from '../../reports/lists/lists.ts';
import { formatCount } from '../../text/number.ts';
import { readCount } from './count.ts';
import { placeOf } from '../table/place.ts';
import type { Cell } from '../table/sheet.ts';

/** What history would say of a figure, said where there is none yet: "92.000" may be 92 with three decimals. */
export function findBeyondVillage(
  file: string,
  cells: readonly { cell: Cell; village: number; indicator: number }[],
  lists: Lists,
): Issue[] {
  return cells.flatMap(({ cell, village, indicator }) => {
    const { name, households } = lists.villages[village]!;
    const { label, unit } = lists.indicators[indicator]!;
    const count = readCount(cell, unit);
    const value = 'value' in count ? (count.value ?? 0) : 0;
    // More households than there are is an error, and said elsewhere.
    if (unit === 'hộ' || !isBeyondVillage(value, households)) return [];
    const what = `${name}, "${label}": đọc là ${formatCount(value)}, mà cả thôn có ${formatCount(households)} hộ.`;
    const fix = confirm('Kiểm tra dấu chấm, dấu phẩy trong ô');
    return [issue(file, what, fix, { ...placeOf(cell), severity: 'warning' })];
  });
}
