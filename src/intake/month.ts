// Titles of a table, its file name and the person's word → the one month it reports.
import { issue, type Issue } from '../files/issue.ts';
import { fold } from '../text/fold.ts';
import { monthName, parseMonth, type Month } from '../text/date.ts';
import type { Cell, Row } from './sheet.ts';

interface Mention {
  month: Month;
  cell: Cell;
}

/** Full dates name a day of signing or of a decision, not the month reported. */
const FULL_DATE = /ngay \d{1,2} thang \d{1,2} nam \d{4}|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/g;
const MONTH = /(?<![\d/.-])(0?[1-9]|1[0-2])\s?(?:[/.-]|nam)\s?(20\d\d)\b/g;

/** Every month mentioned in the rows, in reading order, each once. */
export function mentionedMonths(rows: readonly Row[]): Mention[] {
  const mentions = new Map<Month, Mention>();
  for (const cell of rows.flat()) {
    for (const [, number = '', year = ''] of fold(cell.text).replace(FULL_DATE, ' ').matchAll(MONTH)) {
      const month = parseMonth(`${year}-${number.padStart(2, '0')}`);
      if (month && !mentions.has(month)) mentions.set(month, { month, cell });
    }
  }
  return [...mentions.values()];
}

/** Month in a file name: "2026-05-bao-cao.csv", "BC thang 5-2026.csv". */
export function monthOfFileName(name: string): Month | undefined {
  const iso = /(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?!\d)/.exec(name);
  if (iso) return parseMonth(`${iso[1]}-${iso[2]}`);
  const spoken = /(?:thang|t)[-_. ]?(0?[1-9]|1[0-2])[-_. ](?:nam[-_. ]?)?(20\d\d)/.exec(fold(name));
  return spoken ? parseMonth(`${spoken[2]}-${spoken[1]?.padStart(2, '0')}`) : undefined;
}

/** Settles the month: the titles, held against --month; else --month; else the file name. */
export function settleMonth(
  file: string,
  titles: readonly Row[],
  fileName: string,
  asked: Month | undefined,
): { month?: Month; issues: Issue[] } {
  const mentions = mentionedMonths(titles);
  const at = ({ cell }: Mention) => ({ line: cell.line, column: cell.column, cell: cell.name });
  const [first, second] = mentions;
  if (first && second) {
    const what = `Trong tệp có hai tháng khác nhau: ${monthName(first.month)} và ${monthName(second.month)}.`;
    return {
      issues: [
        issue(file, what, 'Mỗi tệp chỉ chứa số liệu của một tháng; tách ra rồi nhập từng tệp.', at(second)),
      ],
    };
  }
  if (first && asked && first.month !== asked) {
    const what = `Tiêu đề ghi ${monthName(first.month)}, nhưng lệnh ghi --month ${asked}.`;
    return { issues: [issue(file, what, 'Kiểm tra xem có chọn nhầm tệp hoặc nhầm tháng không.', at(first))] };
  }
  const month = first?.month ?? asked ?? monthOfFileName(fileName);
  if (month) return { month, issues: [] };
  return {
    issues: [issue(file, 'Không biết đây là số liệu tháng nào.', 'Thêm vào lệnh, ví dụ: --month 2026-09.')],
  };
}
