// A month, or a quarter's survey → what its empty form asks of which villages, in rows; the import reads them back.
import type { Commune } from '../../reports/commune.ts';
import { countOf } from '../../reports/counts.ts';
import type { Published } from '../../reports/dataset.ts';
import { coveredWords } from '../../reports/due.ts';
import type { Indicator } from '../../reports/lists/indicators.ts';
import { listsIn } from '../../reports/lists/lists.ts';
import type { Reports } from '../../reports/load.ts';
import { surveyLists } from '../../reports/survey/survey-lists.ts';
import type { Village } from '../../reports/lists/villages.ts';
import { dayName, monthName, type Day, type Month } from '../../text/date.ts';
import { formatCount } from '../../text/number.ts';
import { quarterName, type Quarter } from '../../text/quarter.ts';

/** What a form asks of every village. */
export interface Form {
  title: string;
  /** How to fill it in, and until when. */
  how: readonly string[];
  /** Name of its sheet in the workbook. */
  sheet: string;
  villages: readonly Village[];
  columns: readonly Indicator[];
  /** The last figures before, where there are any. */
  before?: Published<Month> | undefined;
}

/** The form of a month, with the villages and the indicators of that month. */
export function monthForm({ commune, lists, editions }: Reports, month: Month): Form {
  const { villages, indicators } = listsIn(lists, month);
  const covered = coveredWords(month, commune.plan);
  const due = `${month}-${String(commune.plan.report_day).padStart(2, '0')}` as Day;
  return {
    title: `BÁO CÁO KẾT QUẢ HOẠT ĐỘNG TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG ${monthName(month).toUpperCase()}`,
    how: [
      `Chỉ ghi số tổng của ${commune.village_word.toLowerCase()}, không ghi tên người. Chưa có số thì để trống, không có thì ghi 0.`,
      `Kỳ báo cáo: ${monthName(month)}${covered && `, tính ${covered}`}. Gửi xã trước ngày ${dayName(due)}.`,
    ],
    sheet: `Tháng ${Number(month.slice(5))}`,
    villages,
    columns: indicators,
    before: editions.findLast((one) => one.period < month),
  };
}

/** The form of a quarter's survey, with the villages and the questions of that quarter. */
export function surveyForm(reports: Reports, quarter: Quarter): Form {
  const { villages, items } = surveyLists(reports, quarter);
  return {
    title: `KHẢO SÁT THIẾT BỊ VÀ KỸ NĂNG SỐ CỦA CÁC HỘ, ${quarterName(quarter).toUpperCase()}`,
    how: [
      `Đếm từ các phiếu giấy, chỉ ghi số hộ, không ghi tên người. Không có hộ nào thì ghi 0. ${reports.commune.village_word} chưa khảo sát thì để trống cả dòng.`,
    ],
    sheet: `Quý ${quarter.slice(6)}`,
    villages,
    columns: items,
  };
}

/** The same form for each village alone. */
export const perVillage = (form: Form): Form[] =>
  form.villages.map((village) => ({ ...form, villages: [village] }));

export interface FormRows {
  /** The office, the title, how to fill it in. */
  titles: string[];
  /** What was reported last, above each column; undefined when nothing was. */
  before: string[] | undefined;
  heading: string[];
  villages: string[][];
}

/** The form row by row; figures are blank. */
export function formRows({ commune }: Reports, form: Form): FormRows {
  const { title, how, villages, columns } = form;
  const names = villages.map(({ name }) => `${commune.village_word} ${name}`);
  const office = [`${commune.kind} ${commune.name}`, ...(names.length === 1 ? names : [])];
  return {
    titles: [office.join(', ').toUpperCase(), title, ...how],
    before: beforeRow(form, commune),
    heading: [commune.village_word, ...columns.map(({ label }) => label)],
    villages: names.map((name) => [name, ...columns.map(() => '')]),
  };
}

/** "Kỳ trước" is no title of this month: the import reads it as the comparison it is. */
function beforeRow(
  { before, villages, columns }: Form,
  { sample, village_word }: Commune,
): string[] | undefined {
  if (!before) return undefined;
  const figures = columns.map(({ id }) => {
    const known = villages
      .map((village) => countOf(before.counts, village.id, id))
      .filter((value) => value !== null);
    if (known.length === 0) return '';
    const sum = formatCount(known.reduce((total, value) => total + value, 0));
    return known.length === villages.length
      ? sum
      : `${sum} (${known.length}/${villages.length} ${village_word.toLowerCase()})`;
  });
  if (figures.every((figure) => figure === '')) return undefined;
  return [`Kỳ trước (${monthName(before.period)}${sample ? ', số liệu minh hoạ' : ''})`, ...figures];
}

/** For Excel in Vietnamese: byte order mark, semicolons, CRLF. */
export function formCsv(reports: Reports, form: Form): string {
  const { titles, before, heading, villages } = formRows(reports, form);
  const rows = [...titles.map((title) => [title]), before ?? [], heading, ...villages];
  const quote = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const line = (row: string[]) => heading.map((_, i) => quote(row[i] ?? '')).join(';');
  return `\uFEFF${rows.map(line).join('\r\n')}\r\n`;
}
