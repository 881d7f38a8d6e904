// What a team typed beside what the commune knows of its village → what must be corrected, and what somebody must confirm.
import { isBeyondVillage, isJump } from '../../../message/plausible.ts';
import { formatCount } from '../../../text/number.ts';

/** A row of the form: the indicator, and what is published of it for the village. */
export interface Row {
  unit: string;
  cumulative: boolean;
  /** Last published figure; null where there is none or it is not published. */
  last: number | null;
  /** The most that was ever done in a month; null where there is too little history. */
  highest: number | null;
}

export type Found = { wrong: string } | { ask: string } | undefined;

/** More digits than any figure of a commune has. */
const LONGEST = 7;

/**
 * @param households of the village; 0 where they are not known
 * @returns nothing where the figure may be sent as it is
 */
export function checkFigure(text: string, row: Row, households: number): Found {
  const digits = text.trim();
  if (!/^\d+$/.test(digits)) return { wrong: 'Chỉ ghi số nguyên, không dấu chấm, không chữ.' };
  if (digits.length > LONGEST) return { wrong: 'Số này dài quá, xin xem lại.' };
  const value = Number(digits);
  if (row.unit === 'hộ' && households > 0 && value > households)
    return { wrong: `Ở đây có ${formatCount(households)} hộ, không thể nhiều hơn.` };
  if (row.cumulative && row.last !== null && value < row.last)
    return {
      wrong: `Số này cộng dồn từ đầu, không thể ít hơn lần trước (${formatCount(row.last)}).`,
    };
  if (row.unit !== 'hộ' && households > 0 && isBeyondVillage(value, households))
    return { ask: `Nhiều hơn số người ở đây (${formatCount(households)} hộ).` };
  const now = row.cumulative ? value - (row.last ?? value) : value;
  if (row.highest !== null && isJump(now, row.highest))
    return { ask: `Trước nay tháng nhiều nhất là ${formatCount(row.highest)}.` };
  return undefined;
}
