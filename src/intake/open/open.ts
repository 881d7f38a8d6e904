// Bytes of an office's file → its sheets, or its text split in every way it may be meant; each file is opened once.
import { issue, type Issue } from '../../files/issue.ts';
import type { EncodedText } from '../../files/encoding.ts';
import { decode } from './decode.ts';
import { isSpaced } from './kind.ts';
import { MAX_BYTES, MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_TEXT } from './limits.ts';
import { COPY_TO_NEW } from './save-as.ts';
import {
  declaredDelimiter,
  DELIMITERS,
  splitSheet,
  TOO_MUCH_TEXT,
  TOO_WIDE,
  type Cell,
  type Delimiter,
  type Row,
} from '../table/sheet.ts';
import { WorkbookError } from '../workbook/error.ts';
import { isWorkbook, readWorkbook, type Workbook } from '../workbook/workbook.ts';

export interface Reading {
  delimiter: Delimiter;
  rows: readonly Row[];
  unclosedQuote: number | null;
  /** The first cell that is far too long; its text is cut here. */
  long: Cell | undefined;
}

export interface TextTable {
  /** All of it, before it is split. */
  text: string;
  encoding: EncodedText['encoding'];
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
  // Blank cells at the ends of lines are no text.
  if (text.replace(/[,;\t| \r\n]+/g, ' ').length > MAX_TEXT)
    return { refused: issue(file, TOO_MUCH_TEXT, COPY_TO_NEW) };
  const readings = delimiters.map((delimiter) => readAs(text, delimiter));
  if (readings.some(({ rows }) => widest(rows) > MAX_COLUMNS))
    return { refused: issue(file, TOO_WIDE, COPY_TO_NEW) };
  return { text: { text, encoding, readings, spaced: isSpaced(text) } };
}

function readAs(text: string, delimiter: Delimiter): Reading {
  const { rows, unclosedQuote } = splitSheet(text, delimiter);
  const width = widest(rows);
  const narrow =
    width > MAX_COLUMNS ? rows : rows.map((row) => (row.length > MAX_COLUMNS ? row.slice(0, width) : row));
  const long = rows.flat().find((cell) => cell.text.length > MAX_CELL);
  const cut = (cell: Cell) =>
    cell.text.length > MAX_CELL ? { ...cell, text: cell.text.slice(0, MAX_CELL) } : cell;
  return { delimiter, unclosedQuote, long, rows: long ? narrow.map((row) => row.map(cut)) : narrow };
}

/** Columns up to the last one with something in it: a formatted sheet ends in thousands of blank ones. */
const widest = (rows: readonly Row[]) =>
  rows.reduce((width, row) => Math.max(width, row.findLastIndex(({ text }) => text !== '') + 1), 0);

function count(text: string, delimiter: string): number {
  let found = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) found++;
  return found;
}
