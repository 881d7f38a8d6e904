// Bytes of an office's file → the one table in it, and every cell of the file for those who must look at all of them.
import { issue, type Issue } from '../files/issue.ts';
import type { Lists } from '../reports/editions.ts';
import type { Month } from '../text/date.ts';
import { decode } from './decode.ts';
import { findLayout, ofLongTable, type Layout, type Readers } from './layout.ts';
import { joinVillageSheets } from './long-table.ts';
import { mentionedMonths } from './period.ts';
import { headingReader } from './headings.ts';
import { declaredDelimiter, DELIMITERS, splitSheet, type Delimiter, type Row } from './sheet.ts';
import { villageReader, type CommuneWords } from './village-names.ts';
import { isWorkbook, readWorkbook, WorkbookError, type WorkbookSheet } from './workbook.ts';

export interface Source {
  /** The table, when one was recognised. */
  layout: Layout | undefined;
  /** Every row of the file, of every sheet. */
  rows: readonly Row[];
  /** How the file was read, in words: 'chữ UTF-8, phân cách ","'. */
  reading: string;
}

/** The same heading is looked at for every delimiter and every way to lay out the table: read each text once. */
function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

export function readersFor(lists: Lists & { commune?: CommuneWords }): Readers {
  return {
    heading: remember(headingReader(lists.indicators)),
    village: remember(villageReader(lists.villages, lists.commune)),
  };
}

/** @param asked the month the person wants, which tells a workbook's sheets apart */
export function readSource(
  file: string,
  bytes: Uint8Array,
  lists: Lists,
  asked: Month | undefined,
): Source | Issue {
  const readers = readersFor(lists);
  return isWorkbook(bytes) ? fromWorkbook(file, bytes, readers, asked) : fromText(file, bytes, readers);
}

function fromText(file: string, bytes: Uint8Array, readers: Readers): Source | Issue {
  const decoded = decode(file, bytes);
  if ('what' in decoded) return decoded;
  const { text, encoding } = decoded;
  const readings = (declaredDelimiter(text) ? [declaredDelimiter(text)!] : DELIMITERS).map((delimiter) => {
    const split = splitSheet(text, delimiter);
    return { delimiter, ...split, layout: findLayout(split.rows, readers) };
  });
  const { rows, layout, delimiter, unclosedQuote } = readings.reduce((best, one) =>
    rank(one) > rank(best) ? one : best,
  );
  if (unclosedQuote !== null) {
    const fix = 'Thêm dấu nháy kép đóng ở cuối ô bắt đầu trên dòng này.';
    return issue(file, 'Có ô mở dấu nháy kép mà không đóng.', fix, { line: unclosedQuote });
  }
  return { rows, layout, reading: `chữ ${encoding}, phân cách "${nameOf(delimiter)}"` };
}

/** Most headings understood wins; where none is, the delimiter that splits most. */
function rank({ layout, rows }: { layout: Layout | undefined; rows: readonly Row[] }): number {
  return (
    (layout?.matched ?? 0) + Math.min(0.9, Math.max(0, ...rows.slice(0, 40).map((row) => row.length)) / 1000)
  );
}

const nameOf = (delimiter: Delimiter) => (delimiter === '\t' ? 'tab' : delimiter);

function fromWorkbook(
  file: string,
  bytes: Uint8Array,
  readers: Readers,
  asked: Month | undefined,
): Source | Issue {
  let sheets: WorkbookSheet[];
  try {
    sheets = readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookError)
      return issue(file, error.message, 'Mở bằng Excel, lưu lại rồi thử lại.');
    throw error;
  }
  const named = sheets.map((sheet) => ({ name: sheet.name, rows: namedBySheet(sheet) }));
  const villages = ofLongTable(joinVillageSheets(named, readers), readers);
  if (villages) {
    const rows = named.flatMap((sheet) => sheet.rows);
    return { rows, layout: villages, reading: `Excel, ${sheets.length} trang tính của các thôn` };
  }
  const tables = sheets.flatMap((sheet) => {
    const layout = findLayout(sheet.rows, readers, sheet.name);
    return layout && layout.matched >= 2 ? [{ sheet, layout }] : [];
  });
  const ofMonth = tables.filter(({ layout }) =>
    mentionedMonths([...layout.above, ...layout.headingRows]).some(({ month }) => month === asked),
  );
  const candidates = ofMonth.length > 0 ? ofMonth : tables;
  if (candidates.length > 1) {
    const names = candidates.map(({ sheet }) => `"${sheet.name}"`).join(', ');
    const fix =
      'Chỉ giữ trang tính của tháng cần nhập, hoặc ghi tháng trong tiêu đề và thêm --month vào lệnh.';
    return issue(file, `Tệp có nhiều trang tính có bảng: ${names}.`, fix);
  }
  const [chosen] = candidates;
  const rows = sheets.flatMap((sheet) => (sheet === chosen?.sheet ? sheet.rows : namedBySheet(sheet)));
  return {
    rows,
    layout: chosen?.layout,
    reading: `Excel, trang tính "${chosen?.sheet.name ?? sheets[0]?.name ?? ''}"`,
  };
}

/** Rows of a sheet beside the table: their cells are named with it, "Danh sách!A1". */
function namedBySheet({ name, rows }: WorkbookSheet): Row[] {
  return rows.map((row) => row.map((cell) => ({ ...cell, name: `${name}!${cell.name}` })));
}
