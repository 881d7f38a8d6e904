// A row below the heading that is no village → what it is: a total, the heading again, words, or something to mend.
import { fold } from '../../text/fold.ts';
import { personalKind } from '../../text/person.ts';
import type { Layout } from './layout.ts';
import { isBlankRow, type Row } from './sheet.ts';

const TOTAL =
  /^(tong( so| cong| hop)?|t\. ?cong|(grand )?total|sum|cong( chung)?|toan (xa|phuong|thi tran|thon)|ca xa|(xa|phuong|thi tran)(?= [a-z]))\b(?! (an|chuc|dong|nghe|tac|trinh|viec|dan|ty)\b)/;
/** Rows of figures that are made of the others: nothing to check, nothing to publish. */
const MEASURE = /^(binh quan|bq|trung binh|xep (hang|thu|loai)|thu hang|cao nhat|thap nhat|max|min)\b/;

export const isTotalText = (text: string): boolean => TOTAL.test(fold(text));

/** "Tổng cộng", "Cộng khu Hưng Đạo", "Toàn xã" in the first words of the row. */
export function isTotal(row: Row, { villageColumn }: Layout): boolean {
  const first = row.slice(0, villageColumn + 1).find(({ text }) => /\p{L}/u.test(text));
  return first !== undefined && isTotalText(first.text);
}

/** "Bình quân", "Xếp hạng". */
export function isMeasure(row: Row, { villageColumn }: Layout): boolean {
  const first = row.slice(0, villageColumn + 1).find(({ text }) => /\p{L}/u.test(text));
  return first !== undefined && MEASURE.test(fold(first.text));
}

/** The heading printed again at the top of a page, or right below it a row that only numbers the columns. */
export function isHeadingAgain(row: Row, layout: Layout): boolean {
  if (repeatsHeading(row, layout)) return true;
  const before = layout.body
    .slice(0, Math.max(0, layout.body.indexOf(row)))
    .findLast((one) => !isBlankRow(one));
  return (!before || repeatsHeading(before, layout)) && numbersColumns(row);
}

function repeatsHeading(row: Row, { columns, headingRows }: Layout): boolean {
  const heads = columns.map(({ head }) => head.text);
  const repeats = (texts: readonly (string | undefined)[]) =>
    row.every(({ text }, index) => text === '' || text === texts[index]);
  return [heads, ...headingRows.map((heading) => heading.map(({ text }) => text))].some(repeats);
}

/** "(1)", "(3)=(1)+(2)", "A" */
function numbersColumns(row: Row): boolean {
  const marks = row
    .map(({ text }) => text.replace(/[()\s]/g, '').replace(/=[\d+*/:x-]+$/, ''))
    .filter(Boolean);
  const numbers = marks.filter((mark) => /^\d+$/.test(mark)).map(Number);
  const counted = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  return numbers.length >= 3 && counted && marks.every((mark) => /^(\d+|[A-D])$/.test(mark));
}

/** True when a column of figures holds a digit in this row; the day and the telephone of who signs are no figures. */
export function hasFigures(row: Row, { columns }: Layout): boolean {
  return columns.some(({ index, heading }) => {
    const text = row[index]?.text ?? '';
    return heading.kind === 'indicator' && /\d/.test(text) && !SIGNED.test(fold(text)) && !personalKind(text);
  });
}

/** "Mẫu Sơn, ngày 18 tháng 8 năm 2026" */
const SIGNED = /(?<![a-z])ngay .{0,12}thang .{0,12}nam /;
