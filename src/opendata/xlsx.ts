// A table → the same as a workbook: Excel in Việt Nam opens a comma-separated file in one column.
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { Cell, Column, Table } from './tables.ts';

const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
const WIDTH: Record<Column['type'], number> = { string: 24, integer: 10, date: 12, yearmonth: 10 };

/** 1/1/2026, 0:00, as zip files write a time. */
const EPOCH = (46 << 25) | (1 << 21) | (1 << 16);

/** Days and months stay text, as in the CSV: Excel would show them in its own way. */
const cellOf = (value: Cell) =>
  value === null || value === ''
    ? null
    : typeof value === 'number'
      ? { value, type: Number }
      : { value, type: String };

/** The bytes of the workbook: the table on one sheet, what its columns mean on another. */
export async function toXlsx({ columns, rows }: Table): Promise<Uint8Array> {
  const table: SheetData = [
    columns.map(({ name }) => ({ value: name, ...HEAD })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const meanings: SheetData = [
    ['Cột', 'Nghĩa'].map((value) => ({ value, ...HEAD })),
    ...columns.map(({ name, description }) => [{ value: name }, { value: description }]),
  ];
  const workbook = writeWorkbook([
    {
      data: table,
      sheet: 'Số liệu',
      columns: columns.map(({ type }) => ({ width: WIDTH[type] })),
      stickyRowsCount: 1,
    },
    { data: meanings, sheet: 'Cách đọc', columns: [{ width: 20 }, { width: 90 }] },
  ]);
  return undated(await workbook.toBuffer());
}

/** The same table is the same bytes, whenever it is written: every entry of the zip file gets one time. */
function undated(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const u16 = (at: number) => view.getUint16(at, true);
  const u32 = (at: number) => view.getUint32(at, true);
  // The end of the directory is the last 22 bytes of a zip file without a comment.
  const end = zip.byteLength - 22;
  for (let at = u32(end + 16); at < end; at += 46 + u16(at + 28) + u16(at + 30) + u16(at + 32)) {
    view.setUint32(at + 12, EPOCH, true);
    view.setUint32(u32(at + 42) + 10, EPOCH, true);
  }
  return zip;
}
