// One cell → a whole number, "not reported", or what is wrong with it.
import { fold } from '../text/fold.ts';
import type { Cell } from './sheet.ts';

export type Count = { value: number | null } | { problem: string; fix: string };

const NOT_REPORTED = new Set([
  '',
  '-',
  '--',
  '—',
  '–',
  '−',
  'x',
  '/',
  '…',
  '...',
  'chua bao cao',
  'chua co',
  'chua co so lieu',
  'khong bao cao',
]);

/** One village cannot have more of anything than a whole commune has people. */
const MAX = 1_000_000;

const EXAMPLE = 'Sửa thành chữ số, ví dụ 102.';
const PASTE_VALUES = 'Chép ô rồi dán lại dạng giá trị (Paste Values).';

/**
 * Reads a count as offices write it: "1.234", "1,234", "1 234", "05", "50 người" (the indicator's own unit).
 * Dashes, "x", "chưa báo cáo" and blank are null, never 0. A spreadsheet's own number is taken as it is.
 */
export function readCount(
  { text, number, formula }: Pick<Cell, 'text' | 'number' | 'formula'>,
  unit: string,
): Count {
  if (formula) return { problem: `"${text}" do công thức tính ra.`, fix: PASTE_VALUES };
  if (number !== undefined) return checkRange(text, number, unit);
  if (NOT_REPORTED.has(fold(text))) return { value: null };
  const plain = /^(\d{1,3}(?:([., ])\d{3})(?:\2\d{3})*|\d+)(?:[.,]0{1,2})?$/.exec(
    withoutUnit(text, unit),
  )?.[1];
  return plain === undefined ? explain(text, unit) : checkRange(text, Number(plain.replace(/\D/g, '')), unit);
}

function checkRange(text: string, value: number, unit: string): Count {
  if (!Number.isInteger(value) || value < 0) return explain(text, unit);
  if (value <= MAX) return { value };
  return {
    problem: `"${text}" lớn quá mức có thể.`,
    fix: 'Kiểm tra lại, có thể dính hai ô hoặc thừa chữ số.',
  };
}

function withoutUnit(text: string, unit: string): string {
  const folded = fold(text);
  const suffix = ` ${fold(unit)}`;
  return folded.endsWith(suffix) ? folded.slice(0, -suffix.length).trim() : text;
}

/** The most helpful thing to say about a cell that is not a count. */
function explain(text: string, unit: string): Count {
  const quoted = `"${text}"`;
  if (/^[=+@]/.test(text)) {
    return { problem: `${quoted} là công thức.`, fix: PASTE_VALUES };
  }
  if (/^#/.test(text))
    return { problem: `${quoted} là lỗi của Excel.`, fix: 'Sửa công thức hoặc gõ lại số.' };
  if (/^[-−–(]\s*\d/.test(text)) {
    return { problem: `${quoted} là số âm, số đếm không thể âm.`, fix: 'Hỏi lại thôn rồi sửa ô này.' };
  }
  if (/^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/.test(text)) {
    return {
      problem: `${quoted} là ngày tháng, có thể Excel đã tự đổi.`,
      fix: 'Đặt ô về dạng số (Number) rồi gõ lại.',
    };
  }
  if (/^[\d.,\s]+%$/.test(text)) {
    return { problem: `${quoted} là tỷ lệ, cột này cần số đếm.`, fix: `Ghi số ${unit}.` };
  }
  if (/^\d+[.,]\d+$/.test(text)) {
    return { problem: `${quoted} là số lẻ, cột này cần số nguyên.`, fix: EXAMPLE };
  }
  const other = /^[\d.,\s]+(\p{L}[\p{L} ]*)$/u.exec(text)?.[1];
  if (other) {
    return {
      problem: `${quoted} ghi đơn vị "${other}", cột này đếm "${unit}".`,
      fix: `Hỏi lại thôn số ${unit}, chỉ ghi chữ số.`,
    };
  }
  return { problem: `${quoted} không phải số nguyên.`, fix: EXAMPLE };
}
