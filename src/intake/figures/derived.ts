// Columns that only repeat what is known (households of a village, share of households) → whether they agree with it.
import { confirm } from '../../files/choice.ts';
import { issue, type Issue } from '../../files/issue.ts';
import type { Village } from '../../reports/lists/villages.ts';
import { formatCount } from '../../text/number.ts';
import { readCount } from './count.ts';
import { placeOf } from '../table/place.ts';
import type { Cell } from '../table/sheet.ts';

/** The office's number of households beside the commune's own: a difference moves every share of that village. */
export function checkHouseholds(file: string, cell: Cell, village: Village): Issue[] {
  const count = readCount({ ...cell, formula: undefined }, 'hộ');
  const name = `${village.name}, tổng số hộ: `;
  if ('problem' in count) return [issue(file, name + count.problem, count.fix, placeOf(cell))];
  if (count.value === null || count.value === village.households) return [];
  const what = `bảng ghi ${formatCount(count.value)}, danh sách của xã ghi ${formatCount(village.households)}.`;
  const fix = confirm('Số hộ đã đổi thì thêm một dòng có ngày đếm mới vào data/households.csv', 'không');
  return [issue(file, name + what, fix, { ...placeOf(cell), severity: 'warning' })];
}

/**
 * A share of households ("62%", "61,9") beside the count and the households it is of.
 * Agrees when it is right to the decimals it gives, rounded or cut off.
 */
export function checkShare(
  file: string,
  cell: Cell,
  guided: number | null,
  households: number,
  village: Village,
): Issue[] {
  const text = /^(\d{1,3})(?:[.,](\d{1,17}))?\s?%?$/.exec(cell.text);
  if (cell.text === '' || cell.text === '-' || guided === null) return [];
  const name = `${village.name}, tỷ lệ hộ: `;
  if (!text)
    return [issue(file, `${name}"${cell.text}" không phải tỷ lệ.`, 'Sửa ô này, ví dụ 62%.', placeOf(cell))];
  const [, whole = '', decimals = ''] = text;
  const written = Number(`${whole}.${decimals || '0'}`);
  // A spreadsheet's own fraction of one, shown as it is: 0,7733 for 77,33 %.
  const share = cell.number !== undefined && decimals.length > 2 && written <= 1 ? written * 100 : written;
  const step = Math.max(10 ** -decimals.length, 1e-6);
  const real = (guided / households) * 100;
  if (Math.abs(real - share) < step) return [];
  const what = `bảng ghi ${shown(cell.text)}, nhưng ${formatCount(guided)} trên ${formatCount(households)} hộ là ${real.toFixed(1).replace('.', ',')}%.`;
  return [issue(file, name + what, 'Kiểm tra số hộ được hướng dẫn và tỷ lệ, sửa chỗ sai.', placeOf(cell))];
}

/** "77,3282442748092%" → "77,33%": as many digits as anybody reads. */
const shown = (text: string) => text.replace(/([.,]\d\d)\d+/, '$1');
