// A table → the same as a workbook: Excel in Việt Nam opens a comma-separated file in one column.
import { unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { Cell, Column, Table } from './tables.ts';

const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
const WIDTH: Record<Column['type'], number> = { string: 24, integer: 10, date: 12, yearmonth: 10 };

/** The same table is the same bytes, whenever it is written. */
const EPOCH = new Date(2026, 0, 1);

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
  return zipSync(unzipSync(await workbook.toBuffer()), { mtime: EPOCH });
}
