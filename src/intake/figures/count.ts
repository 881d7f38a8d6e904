// One cell → a whole number, "not reported", or what is wrong with it.
import { fold } from '../../text/fold.ts';
import type { Cell } from '../table/sheet.ts';

export type Count = { value: number | null; withdrawn?: true } | { problem: string; fix: string };

const NOT_REPORTED = new Set([
  '',
  'x',
  '/',
  '.',
  '…',
  '...',
  'chua bao cao',
  'chua co',
  'chua co so lieu',
  'khong bao cao',
]);

/** A published figure is taken back: said, so that a blank never does it. */
export const WITHDRAWN = 'rut';
const WITHDRAWN_WORDS = [WITHDRAWN, 'rut so'];

/** Nothing but dashes of any length. */
export const isDash = (text: string) => /^[\p{Pd}\u2212_]+$/u.test(text);

/** One village cannot have more of anything than a whole commune has people. */
const MAX = 1_000_000;

/** Letters typed for 0 and 1: no unit. */
const LIKE_DIGITS = /^[oil]+$/i;

const EXAMPLE = 'Sửa thành chữ số, ví dụ 102.';
const ONE_NUMBER = 'Mỗi ô chỉ ghi một số: giữ số cần báo cáo, xóa số kia.';
const PASTE_VALUES = 'Chép ô rồi dán lại dạng giá trị (Paste Values).';

type Figure = Pick<Cell, 'text' | 'number' | 'formula' | 'clothes'>;

/**
 * Reads a count as offices write it: "1.234", "1,234", "1 234", "05", "50 người" (the indicator's own unit).
 * Dashes, "x", "chưa báo cáo" and blank are null, never 0. A spreadsheet's own number is taken as it is.
 */
export function readCount({ text, number, formula, clothes }: Figure, unit: string): Count {
  if (formula)
    return text === ''
      ? { problem: 'ô có công thức chưa tính ra số.', fix: 'Gõ số vào ô thay cho công thức.' }
      : { problem: `"${text}" do công thức tính ra.`, fix: PASTE_VALUES };
  if (clothes?.struckWhole) {
    const fix = 'Xóa trắng ô nếu bỏ số này, hoặc bỏ gạch ngang nếu số vẫn đúng.';
    return { problem: `"${text}" bị gạch ngang, không rõ còn tính hay không.`, fix };
  }
  if (clothes?.stored !== undefined) {
    const problem = `ô hiện "${text}" nhưng số lưu bên trong là ${clothes.stored}.`;
    return { problem, fix: 'Đặt ô về dạng số (Number) rồi gõ lại số đúng.' };
  }
  if (number !== undefined) return checkRange(text, number, unit);
  if (NOT_REPORTED.has(fold(text)) || isDash(text)) return { value: null };
  if (WITHDRAWN_WORDS.includes(fold(text))) return { value: null, withdrawn: true };
  const bare = withoutUnit(text, unit);
  if (clothes?.gap && /\d\s+\d/.test(bare)) {
    return { problem: `trong ô có hơn một số: "${text}".`, fix: ONE_NUMBER };
  }
  const plain = /^(\d{1,3}(?:([., ])\d{3})(?:\2\d{3})*|\d+)(?:[.,]0{1,2})?$/.exec(bare)?.[1];
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

/** "50 người", "50người" → "50". */
function withoutUnit(text: string, unit: string): string {
  const [folded, suffix] = [fold(text), fold(unit)];
  const bare = folded.slice(0, -suffix.length);
  return suffix !== '' && folded.endsWith(suffix) && /\d\s*$/.test(bare) ? bare.trim() : text;
}

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** Days and months as programs write them: "5/12", "1/6/2026", "10/2026", "05-Thg12", "Dec-26". */
const DATE = new RegExp(
  `^(ngay )?((${DAY}[/-]${MONTH}|${MONTH}[/-]${DAY})([/-]\\d{2,4})?|${MONTH}/20\\d\\d|\\d{4}-\\d\\d-\\d\\d.*|\\d{1,2}:\\d\\d(:\\d\\d)?|(\\d{1,4}[- /.])?(thg|thang)[- .]?\\d{1,2}([- /.]\\d{1,4})?|(\\d{1,4}[- /.])?(${MONTHS})([- /.]\\d{1,4})?)$`,
);

/** The most helpful thing to say about a cell that is not a count. */
function explain(text: string, unit: string): Count {
  const quoted = `"${text}"`;
  if (/^\+\s?\d[\d.,]*$/.test(text)) {
    const fix = 'Ghi số của cả kỳ, không có dấu "+".';
    return { problem: `${quoted} có dấu "+", không rõ là số của kỳ hay số tăng thêm.`, fix };
  }
  if (/^[=+@]/.test(text)) {
    return { problem: `${quoted} là công thức.`, fix: PASTE_VALUES };
  }
  if (/^#/.test(text))
    return { problem: `${quoted} là lỗi của Excel.`, fix: 'Sửa công thức hoặc gõ lại số.' };
  if (/^[-−–(]\s*\d/.test(text)) {
    return { problem: `${quoted} là số âm, số đếm không thể âm.`, fix: 'Hỏi lại thôn rồi sửa ô này.' };
  }
  if (DATE.test(fold(text))) {
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
  if (/\d\s?[-–/+;|&]\s?\d|\d,\s+\d/.test(text)) {
    return { problem: `trong ô có hơn một số: ${quoted}.`, fix: ONE_NUMBER };
  }
  const other = /^[\d.,\s]+(\p{L}[\p{L} ]*)$/u.exec(text)?.[1];
  if (other && !LIKE_DIGITS.test(other)) {
    return {
      problem: `${quoted} ghi đơn vị "${other}", cột này đếm "${unit}".`,
      fix: `Hỏi lại thôn số ${unit}, chỉ ghi chữ số.`,
    };
  }
  const fix = /\p{N}/u.test(text) ? EXAMPLE : 'Ghi chữ số; không có thì ghi 0, chưa báo cáo thì để trống.';
  return { problem: `${quoted} không phải số nguyên.`, fix };
}
