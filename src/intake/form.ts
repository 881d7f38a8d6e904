// A month → the empty form villages fill in, as a spreadsheet and as CSV; the import reads both back.
import writeWorkbook, { type Row as SheetRow } from 'write-excel-file/node';
import type { Reports } from '../reports/load.ts';
import { monthName, type Month } from '../text/date.ts';

/** Rows of the form: title, how to fill it, heading, one row a village. */
function formRows({ commune, villages, indicators }: Reports, month: Month): string[][] {
  const title = `BÁO CÁO KẾT QUẢ HOẠT ĐỘNG TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG ${monthName(month).toUpperCase()}`;
  const how = `Chỉ ghi số tổng của thôn, không ghi tên người. Chưa có số thì để trống, không có thì ghi 0. Gửi xã trước ngày ${commune.plan.report_day}.`;
  const heading = ['Thôn', ...indicators.map(({ label }) => label)];
  const rows = villages.map(({ name }) => [`${commune.village_word} ${name}`, ...indicators.map(() => '')]);
  return [[`${commune.kind} ${commune.name}`.toUpperCase()], [title], [how], [], heading, ...rows];
}

/** For Excel in Vietnamese: byte order mark, semicolons, CRLF. */
export function formCsv(reports: Reports, month: Month): string {
  const rows = formRows(reports, month);
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
export async function formWorkbook(reports: Reports, month: Month): Promise<Uint8Array> {
  const rows = formRows(reports, month);
  const first = rows.findIndex((row) => row.length > 1);
  const width = rows[first]?.length ?? 1;
  const form: SheetRow[] = rows.map((row, index) => {
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
    ...reports.indicators.map(({ label, unit, meaning }) =>
      [label, unit, meaning].map((value) => ({ value, wrap: true, alignVertical: 'top' as const })),
    ),
  ];
  const columns = [{ width: 22 }, ...reports.indicators.map(() => ({ width: 14 }))];
  const workbook = writeWorkbook([
    {
      data: form,
      sheet: `Tháng ${Number(month.slice(5))}`,
      columns,
      stickyRowsCount: first + 1,
      stickyColumnsCount: 1,
    },
    { data: meanings, sheet: 'Cách tính', columns: [{ width: 40 }, { width: 12 }, { width: 80 }] },
  ]);
  return workbook.toBuffer();
}
