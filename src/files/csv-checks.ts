// The header and the records of one of our CSV files → what is wrong with the table as a whole, one Issue a cause.
import { nearest } from '../text/nearest.ts';
import { cellName, issue, type Issue } from './issue.ts';
import type { TableRecord } from './table.ts';

interface Header {
  file: string;
  /** As read: names of ours in lower case, the rest as they stand. */
  names: readonly string[];
  header: TableRecord | undefined;
  records: readonly TableRecord[];
  columns: readonly string[];
  required: readonly string[];
}

export function checkHeader({ file, names, header, records, columns, required }: Header): Issue[] {
  if (!names.some((name) => columns.includes(name))) {
    const what = `Dòng đầu của tệp này phải là tên các cột: ${required.join(', ')}.`;
    const fix = 'Lấy lại tệp từ kho mã, rồi ghi từng dòng vào dưới dòng đầu ấy.';
    return [issue(file, what, fix, { line: header?.line ?? 1 })];
  }
  const { line, row } = header!;
  const at = (index: number) => ({ line, column: index + 1, cell: cellName(row, index + 1) });
  const issues: Issue[] = [];
  names.forEach((name, index) => {
    if (name === '') {
      const filled = records.find(({ cells }) => (cells[index] ?? '').trim() !== '');
      if (filled === undefined) return;
      const what = `Cột này không có tên, mà ô ${cellName(filled.row, index + 1)} có chữ.`;
      issues.push(issue(file, what, 'Ghi tên cột, hoặc xóa cả cột.', at(index)));
    } else if (!columns.includes(name)) {
      const meant = nearest(name, columns);
      const fix = meant ? `Ý là "${meant}"?` : `Các cột dùng được: ${columns.join(', ')}.`;
      issues.push(issue(file, `Không có cột tên "${name}".`, fix, at(index)));
    } else if (names.indexOf(name) < index) {
      issues.push(issue(file, `Cột "${name}" có hai lần.`, 'Xóa một cột.', at(index)));
    }
  });
  const near = new Set(names.map((name) => nearest(name, columns)));
  for (const name of required.filter((name) => !names.includes(name) && !near.has(name)))
    issues.push(issue(file, `Thiếu cột "${name}".`, `Thêm cột "${name}" vào dòng đầu.`, { line }));
  return issues;
}

/** "Xu?n N?o": what Excel's plain "CSV" makes of letters its code page has not; "XuÃ¢n": UTF-8 taken for another one. */
const LOST = /\p{L}\?\p{L}|\uFFFD/u;
const TWICE = /Ã[\u00A0-\u00BF¢£©ª¬²³´µ¹º¡]|á[º»][\u0080-\u00BF]|Ä[\u0090\u2018]/u;
const SAVE = 'Lấy lại tệp từ kho mã; sửa bằng Excel thì khi lưu chọn kiểu "CSV UTF-8 (Comma delimited)".';

/** Letters that are gone cannot be guessed, and every name is wrong with them: one cause, one error. */
export function findLostLetters(file: string, records: readonly TableRecord[]): Issue | undefined {
  for (const { cells, line, row } of records)
    for (const [index, cell] of cells.entries()) {
      if (cell.includes('/')) continue;
      const lost = LOST.test(cell);
      if (!lost && !TWICE.test(cell)) continue;
      const what = lost
        ? 'Chữ có dấu đã mất: lúc lưu, chương trình đổi chúng thành dấu hỏi.'
        : 'Chữ có dấu đã hỏng: tệp UTF-8 được mở nhầm bảng mã rồi lưu lại.';
      return issue(file, what, SAVE, { line, column: index + 1, cell: cellName(row, index + 1) });
    }
  return undefined;
}

export const nameOfDelimiter = (delimiter: string) =>
  ({ ',': 'dấu phẩy', ';': 'dấu chấm phẩy' })[delimiter] ?? 'dấu tab';
