// Cells of a sheet → those that hold data about a person, which must never reach the site.
import { issue, type Issue } from '../files/issue.ts';
import { fold } from '../text/fold.ts';
import { looksLikeName, personalKind } from '../text/person.ts';
import type { Cell, Row } from './sheet.ts';

/** Headings of columns that describe a person (Law 91/2025/QH15: only totals may be published). */
const HEADING =
  /^(ho va ten|ho ten|ten (chu ho|cong dan|nguoi dan|nguoi duoc|to truong)|chu ho|nguoi duoc huong dan|so dien thoai|dien thoai|so dt|dt|sdt|so (cccd|cmnd|can cuoc|dinh danh|ho chieu)|cccd|cmnd|ma dinh danh|e ?mail|thu dien tu|so tai khoan|stk|ngay sinh|nam sinh|dia chi|so the bhyt|ma so thue)\b(?!.*\b(so|ty le) (nguoi|ho)\b)/;

/**
 * Issues for personal data anywhere in the sheet: headings of such columns, numbers and addresses of persons,
 * and columns (`nameColumns`, found by the caller) whose cells are names. One Issue per column and kind;
 * the value is never repeated.
 */
export function findPersonalData(file: string, rows: readonly Row[], nameColumns: readonly Cell[]): Issue[] {
  const headed = new Set<number>();
  const found = new Map<string, { cell: Cell; what: string; count: number }>();
  const report = (cell: Cell, what: string) => {
    const key = `${cell.column} ${what}`;
    const earlier = found.get(key);
    if (earlier) earlier.count++;
    else found.set(key, { cell, what, count: 1 });
  };
  for (const cell of rows.flat().filter(isPersonalHeading)) {
    headed.add(cell.column);
    report(cell, `Cột "${cell.text}" là dữ liệu cá nhân, không được đưa lên trang.`);
  }
  for (const cell of nameColumns.filter(({ column }) => !headed.has(column))) {
    report(cell, 'Cột này có tên người, là dữ liệu cá nhân, không được đưa lên trang.');
  }
  for (const cell of rows.flat().filter(({ column }) => !headed.has(column))) {
    const kind = personalKind(cell.text);
    if (kind) report(cell, `Ô này có dữ liệu cá nhân (${kind}), không được đưa lên trang.`);
  }
  return [...found.values()].map(({ cell, what, count }) => {
    const others = count > 1 ? ` Cột này còn ${count - 1} ô như vậy.` : '';
    return issue(file, what + others, FIX, { line: cell.line, column: cell.column, cell: cell.name });
  });
}

const FIX = 'Xóa hết dữ liệu cá nhân, chỉ giữ số tổng của từng thôn, rồi nhập lại.';

/** A heading is words; a cell that also holds the number itself is never quoted. */
function isPersonalHeading(cell: Cell): boolean {
  if (personalKind(cell.text) || looksLikeName(cell.text)) return false;
  return HEADING.test(
    fold(cell.text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
}
