// Titles of a survey's table, its file name and the person's word → the one quarter it is of.
import { issue, type Issue } from '../files/issue.ts';
import { fold } from '../text/fold.ts';
import { parseQuarter, quarterName, type Quarter } from '../text/quarter.ts';
import { placeOf } from './place.ts';
import type { Cell, Row } from './sheet.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const QUARTER = /\bquy (iv|i{1,3}|[1-4])\s?(?:[/.-]|nam|,)?\s?(?:nam )?(20\d\d)\b/g;

/** Every quarter mentioned in the rows, in reading order, each once: "Quý IV năm 2026", "quý 4/2026". */
function mentionedQuarters(rows: readonly Row[]): Map<Quarter, Cell> {
  const mentions = new Map<Quarter, Cell>();
  for (const cell of rows.flat()) {
    for (const [, number = '', year = ''] of fold(cell.text).matchAll(QUARTER)) {
      const quarter = parseQuarter(`${year}-q${ROMAN.indexOf(number) + 1 || number}`);
      if (quarter && !mentions.has(quarter)) mentions.set(quarter, cell);
    }
  }
  return mentions;
}

/** "khao-sat-2026-q4.csv" */
function quarterOfFileName(name: string): Quarter | undefined {
  const found = /(20\d\d)[-_. ]?q([1-4])(?!\d)/i.exec(name);
  return found ? parseQuarter(`${found[1]}-q${found[2]}`) : undefined;
}

/** Settles the quarter: the titles, held against --quarter; else --quarter; else the file name. */
export function settleQuarter(
  file: string,
  titles: readonly Row[],
  fileName: string,
  asked: Quarter | undefined,
): { quarter?: Quarter; issues: Issue[] } {
  const [first, second] = mentionedQuarters(titles);
  if (first && second) {
    const what = `Trong tệp có hai quý khác nhau: ${quarterName(first[0])} và ${quarterName(second[0])}.`;
    const fix = 'Mỗi tệp chỉ chứa một lần khảo sát; tách ra rồi nhập từng tệp.';
    return { issues: [issue(file, what, fix, placeOf(second[1]))] };
  }
  if (first && asked && first[0] !== asked) {
    const what = `Tiêu đề ghi ${quarterName(first[0])}, nhưng lệnh ghi --quarter ${asked}.`;
    const fix = 'Kiểm tra xem có chọn nhầm tệp hoặc nhầm quý không.';
    return { issues: [issue(file, what, fix, placeOf(first[1]))] };
  }
  const quarter = first?.[0] ?? asked ?? quarterOfFileName(fileName);
  if (quarter) return { quarter, issues: [] };
  const fix = 'Thêm vào lệnh, ví dụ: --quarter 2026-q4.';
  return { issues: [issue(file, 'Không biết đây là khảo sát quý nào.', fix)] };
}
