// Cells of days and months in one CSV file → the day or the month, or an Issue; how a spreadsheet rewrote one is noted once a column.
import { monthName, parseDay, parseMonth, type Day, type Month } from '../text/date.ts';
import { isMonthFirst, readWrittenDay, readWrittenMonth } from '../text/written-date.ts';
import { issue, type Issue } from './issue.ts';
import type { TableRecord } from './table.ts';

type Place = Pick<Issue, 'line' | 'column' | 'cell'>;

export interface DateReader {
  day(column: string, text: string, at: Place, example?: string): Day | undefined;
  month(column: string, text: string, at: Place, example?: string): Month | undefined;
}

/**
 * A file with semicolons was saved where the day stands before the month; in one with commas 01/05/2026 may be either, and
 * is asked. So it is in a file with a day that can only be written month first.
 * @param issues where problems and notes go
 */
export function readerOfDates(
  file: string,
  records: readonly TableRecord[],
  semicolons: boolean,
  issues: Issue[],
): DateReader {
  const dayFirst =
    semicolons && !records.some(({ cells }) => cells.some((cell) => isMonthFirst(cell.trim())));
  const said = new Set<string>();
  const once = (kind: string, column: string, say: () => Issue) => {
    if (said.has(`${kind} ${column}`)) return;
    said.add(`${kind} ${column}`);
    issues.push(say());
  };
  const note = (column: string, text: string, name: string, at: Place) =>
    once('note', column, () => {
      const what = `"${text}" đọc là ${name}; các ô khác của cột "${column}" cũng đọc như thế.`;
      return issue(file, what, 'Đúng thì không phải sửa.', { ...at, severity: 'note' });
    });
  return {
    day(column, text, at, example = '2026-05-31') {
      const plain = parseDay(text);
      if (plain) return plain;
      const written = readWrittenDay(text, dayFirst);
      if (!written) {
        issues.push(issue(file, `"${text}" không phải ngày có thật.`, `Viết dạng ${example}.`, at));
      } else if ('either' in written) {
        const [first, second] = written.either;
        once('asked', column, () => {
          const what = `"${text}" có thể là ${inWords(first)}, cũng có thể là ${inWords(second)}: không biết chương trình lưu tệp viết ngày trước hay tháng trước.`;
          const fix = `Viết ${first} hoặc ${second}; các ô khác của cột "${column}" cũng viết lại như thế.`;
          return issue(file, what, fix, at);
        });
      } else {
        note(column, text, inWords(written.day), at);
        return written.day;
      }
      return undefined;
    },
    month(column, text, at, example = '2026-09') {
      const plain = parseMonth(text);
      if (plain) return plain;
      const month = readWrittenMonth(text);
      if (month) note(column, text, monthName(month), at);
      else issues.push(issue(file, `"${text}" không phải tháng.`, `Viết dạng ${example}.`, at));
      return month;
    },
  };
}

/** "ngày 1 tháng 5 năm 2026": in figures it would look like what it explains. */
function inWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `ngày ${date} tháng ${month} năm ${year}`;
}
