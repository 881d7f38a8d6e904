// Bytes of an office's file → its sheets, or its text split in every way it may be meant; each file is opened once.
import { issue, type Issue } from '../files/issue.ts';
import { decode, type Decoded } from './decode.ts';
import { isSpaced } from './kind.ts';
import { MAX_BYTES, MAX_CELL, MAX_CELLS } from './limits.ts';
import { COPY_TO_NEW } from './save-as.ts';
import {
  declaredDelimiter,
  DELIMITERS,
  LONG_CELL_FIX,
  longCell,
  splitSheet,
  type Delimiter,
  type Row,
} from './sheet.ts';
import { WorkbookError } from './workbook/error.ts';
import { isWorkbook, readWorkbook, type Workbook } from './workbook/workbook.ts';

export interface Reading {
  delimiter: Delimiter;
  rows: readonly Row[];
  unclosedQuote: number | null;
}

export interface TextTable {
  encoding: Decoded['encoding'];
  readings: readonly Reading[];
  /** Spaces alone seem to keep its columns apart. */
  spaced: boolean;
}

export type Opened = { workbook: Workbook } | { text: TextTable } | { refused: Issue };

/** A file is looked at as a survey and as a month's report: its bytes are read once. */
const opened = new WeakMap<Uint8Array, Opened>();

export function openFile(file: string, bytes: Uint8Array): Opened {
  const known = opened.get(bytes) ?? open(file, bytes);
  opened.set(bytes, known);
  return known;
}

function open(file: string, bytes: Uint8Array): Opened {
  if (/(^|[\\/])~\$[^\\/]*$/.test(file)) {
    const fix = 'Đóng Excel lại, rồi chọn tệp cùng tên không có "~$" ở đầu.';
    return { refused: issue(file, 'Đây là tệp tạm Excel tạo khi đang mở bảng, không phải bảng.', fix) };
  }
  if (!isWorkbook(bytes) || bytes.length > MAX_BYTES) return openText(file, bytes);
  try {
    return { workbook: readWorkbook(bytes) };
  } catch (error) {
    if (error instanceof WorkbookError) return { refused: issue(file, error.message, error.fix) };
    throw error;
  }
}

function openText(file: string, bytes: Uint8Array): Opened {
  const decoded = decode(file, bytes);
  if ('what' in decoded) return { refused: decoded };
  const { text, encoding } = decoded;
  const declared = declaredDelimiter(text);
  const delimiters = declared ? [declared] : DELIMITERS;
  if (delimiters.some((delimiter) => count(text, delimiter) > MAX_CELLS)) {
    return { refused: issue(file, 'Tệp có quá nhiều ô, không phải bảng kết quả một tháng.', COPY_TO_NEW) };
  }
  const splits = delimiters.map((delimiter) => ({ delimiter, ...splitSheet(text, delimiter) }));
  // A cell that is far too long is no cell of this delimiter, or there is none without.
  const readings = splits.filter(({ rows, unclosedQuote }) => unclosedQuote !== null || !findLong(rows));
  if (readings.length > 0) return { text: { encoding, readings, spaced: isSpaced(text) } };
  const width = ({ rows }: Reading) => Math.max(0, ...rows.slice(0, 40).map((row) => row.length));
  const widest = splits.reduce((one, other) => (width(other) > width(one) ? other : one));
  const { line = null, column = null, name = '' } = findLong(widest.rows) ?? {};
  return { refused: issue(file, longCell(name), LONG_CELL_FIX, { line, column, cell: name }) };
}

const findLong = (rows: readonly Row[]) => rows.flat().find(({ text }) => text.length > MAX_CELL);

function count(text: string, delimiter: string): number {
  let found = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) found++;
  return found;
}
