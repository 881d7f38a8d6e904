// A month, or a quarter's survey → the empty form villages fill in, as a spreadsheet and as CSV; the import reads both back.
import writeWorkbook, { type Row as SheetRow } from 'write-excel-file/node';
import { coveredWords } from '../reports/due.ts';
import type { Indicator } from '../reports/indicators.ts';
import { listsIn } from '../reports/lists.ts';
import type { Reports } from '../reports/load.ts';
import { surveyLists } from '../reports/survey-lists.ts';
import type { Village } from '../reports/villages.ts';
import { monthName, type Month } from '../text/date.ts';
import { quarterName, type Quarter } from '../text/quarter.ts';

/** What a form asks of every village. */
export interface Form {
  title: string;
  /** How to fill it in. */
  how: string;
  /** Name of its sheet in the workbook. */
  sheet: string;
  villages: readonly Village[];
  columns: readonly Indicator[];
}

/** The form of a month, with the villages and the indicators of that month. */
export function monthForm({ commune, lists }: Reports, month: Month): Form {
  const { villages, indicators } = listsIn(lists, month);
  const covered = coveredWords(month, commune.plan);
  return {
    title: `BÁO CÁO KẾT QUẢ HOẠT ĐỘNG TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG ${monthName(month).toUpperCase()}`,
    how: `Chỉ ghi số tổng của thôn, không ghi tên người. Chưa có số thì để trống, không có thì ghi 0. ${covered && `Số liệu tính ${covered}. `}Gửi xã trước ngày ${commune.plan.report_day}.`,
    sheet: `Tháng ${Number(month.slice(5))}`,
    villages,
    columns: indicators,
  };
}

/** The form of a quarter's survey, with the villages and the questions of that quarter. */
export function surveyForm(reports: Reports, quarter: Quarter): Form {
  const { villages, items } = surveyLists(reports, quarter);
  return {
    title: `KHẢO SÁT THIẾT BỊ VÀ KỸ NĂNG SỐ CỦA CÁC HỘ, ${quarterName(quarter).toUpperCase()}`,
    how: 'Đếm từ các phiếu giấy, chỉ ghi số hộ, không ghi tên người. Không có hộ nào thì ghi 0. Thôn chưa khảo sát thì để trống cả dòng.',
    sheet: `Quý ${quarter.slice(6)}`,
    villages,
    columns: items,
  };
}

/** Rows of the form: title, how to fill it, heading, one row a village. */
function formRows({ commune }: Reports, { title, how, villages, columns }: Form): string[][] {
  const heading = ['Thôn', ...columns.map(({ label }) => label)];
  const rows = villages.map(({ name }) => [`${commune.village_word} ${name}`, ...columns.map(() => '')]);
  return [[`${commune.kind} ${commune.name}`.toUpperCase()], [title], [how], [], heading, ...rows];
}

/** For Excel in Vietnamese: byte order mark, semicolons, CRLF. */
export function formCsv(reports: Reports, form: Form): string {
  const rows = formRows(reports, form);
  const width = Math.max(...rows.map((row) => row.length));
  const quote = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const line = (row: string[]) => Array.from({ length: width }, (_, i) => quote(row[i] ?? '')).join(';');
  return `\uFEFF${rows.map(line).join('\r\n')}\r\n`;
}

const HEADING = {
  fontWeight: 'bold',
  wrap: true,
  align: 'center',
  alignVertical: 'center',
  borderStyle: 'thin',
} as const;

/** The form on one sheet, what each figure means on another. */
export async function formWorkbook(reports: Reports, form: Form): Promise<Uint8Array> {
  const rows = formRows(reports, form);
  const first = rows.findIndex((row) => row.length > 1);
  const width = rows[first]?.length ?? 1;
  const table: SheetRow[] = rows.map((row, index) => {
    if (index < first)
      return row.map((value) => ({
        value,
        columnSpan: width,
        ...(index < 2 && { fontWeight: 'bold' as const }),
      }));
    if (index === first) return row.map((value) => ({ value, ...HEADING, backgroundColor: '#e3f1e9' }));
    return row.map((value) =>
      value === '' ? { borderStyle: 'thin' as const } : { value, borderStyle: 'thin' as const },
    );
  });
  const meanings: SheetRow[] = [
    ['Chỉ tiêu', 'Đơn vị', 'Cách tính'].map((value) => ({ value, ...HEADING })),
    ...form.columns.map(({ label, unit, meaning }) =>
      [label, unit, meaning].map((value) => ({ value, wrap: true, alignVertical: 'top' as const })),
    ),
  ];
  const columns = [{ width: 22 }, ...form.columns.map(() => ({ width: 14 }))];
  const workbook = writeWorkbook([
    {
      data: table,
      sheet: form.sheet,
      columns,
      stickyRowsCount: first + 1,
      stickyColumnsCount: 1,
    },
    { data: meanings, sheet: 'Cách tính', columns: [{ width: 40 }, { width: 12 }, { width: 80 }] },
  ]);
  return workbook.toBuffer();
}
