// A form → its workbook: one sheet to print, fill in and send back.
import writeWorkbook, { type Row } from 'write-excel-file/node';
import { cellName } from '../../files/issue.ts';
import type { Reports } from '../../reports/load.ts';
import { formRows, type Form } from './form.ts';
import { finishSheet, type Figures } from './form-sheet.ts';
import { linesOf } from '../../text/lines-of.ts';

/** Characters of the body's text that fit across a landscape A4 page, and in the column of the villages. */
const PAGE = 140;
const VILLAGE = 22;
/** Points that one line of the body's text takes, and a row to write in by hand. */
const LINE = 14;
const ROW = 20;

const FONT = { fontFamily: 'Times New Roman', fontSize: 11 } as const;
const SMALL = { fontSize: 8 } as const;
/** How much less room small print takes. */
const SMALLER = 0.8;
const BOX = { borderStyle: 'thin', alignVertical: 'center' } as const;
const CENTRED = { ...BOX, align: 'center', wrap: true } as const;
const HEADING = { ...CENTRED, fontSize: 10, fontWeight: 'bold', backgroundColor: '#e3f1e9' } as const;

/** The form, its total row and, below it, what each column counts. */
export async function formWorkbook(reports: Reports, form: Form): Promise<Uint8Array> {
  const { titles, before = [], heading, villages } = formRows(reports, form);
  const width = Math.max(9, Math.floor((PAGE - VILLAGE) / form.columns.length));
  const widths = heading.map((_, i) => (i === 0 ? VILLAGE : width));
  const across = widths.reduce((sum, one) => sum + one);
  const top: Row[] = [
    ...titles.map((title, i) => merged(title, heading.length, across, i < 2 ? { fontWeight: 'bold' } : {})),
    ...(before.length > 0 ? [boxes(before, widths, { ...CENTRED, ...SMALL }, SMALLER)] : []),
    boxes(heading, widths, HEADING, 0.9),
  ];
  const figures = { top: top.length + 1, bottom: top.length + villages.length, right: heading.length };
  const meanings = form.columns.map(({ label, unit, meaning }) =>
    merged(`${label} (${unit}): ${meaning}`, heading.length, across, SMALL, SMALLER),
  );
  const data = [
    ...top,
    ...villages.map(([name = '', ...blanks]): Row => [
      { value: name, ...BOX, height: ROW },
      ...blanks.map(() => ({ ...BOX, align: 'right' }) as const),
    ]),
    ...(villages.length > 1 ? [totalRow(figures)] : []),
    [],
    ...meanings,
  ];
  const sheet = {
    sheet: form.sheet,
    orientation: 'landscape',
    columns: widths.map((one) => ({ width: one })),
  } as const;
  const sticky = { stickyRowsCount: top.length, stickyColumnsCount: 1 };
  const bytes = await writeWorkbook([{ data, ...sheet, ...sticky }], FONT).toBuffer();
  return finishSheet(bytes, form, figures);
}

/** A line of text over the whole width. */
function merged(value: string, columnSpan: number, across: number, look: object, scale = 1): Row {
  const height = LINE * scale * linesOf(value, across / scale);
  return [{ value, columnSpan, wrap: true, alignVertical: 'top', height, ...look }];
}

/** A row of texts, each broken within its own column. */
function boxes(texts: readonly string[], widths: readonly number[], look: object, scale: number): Row {
  const lines = texts.map((text, i) => linesOf(text, (widths[i] ?? 0) / scale - 1));
  const height = 4 + LINE * scale * Math.max(...lines);
  return texts.map((value) => ({ value, height, ...look }));
}

/** The sum of each column, blank until there is a figure. */
function totalRow({ top, bottom, right }: Figures): Row {
  const look = { ...BOX, fontWeight: 'bold', height: ROW } as const;
  const sums = Array.from({ length: right - 1 }, (_, i) => {
    const column = `${cellName(top, i + 2)}:${cellName(bottom, i + 2)}`;
    const value = `IF(COUNT(${column})=0,"",SUM(${column}))`;
    return { type: 'Formula', value, format: '#,##0', align: 'right', ...look } as const;
  });
  return [{ value: 'Tổng cộng', ...look }, ...sums];
}
