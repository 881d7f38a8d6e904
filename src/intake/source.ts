// Bytes of an office's file → the one table in it, and every cell of the file for those who must look at all of them.
import { issue, type Issue } from '../files/issue.ts';
import type { Lists } from '../reports/lists/lists.ts';
import { byText } from '../text/by-text.ts';
import type { Month } from '../text/date.ts';
import { findDoubts, findFormulas } from './figures/doubts.ts';
import { headingReader } from './table/headings.ts';
import { SPACED } from './open/kind.ts';
import { findLayout, ofLongTable, type Layout, type Readers } from './table/layout.ts';
import { joinVillageSheets } from './table/long-table.ts';
import { openFile, type TextTable } from './open/open.ts';
import { placeOf } from './table/place.ts';
import { LONG_CELL_FIX, longCell, type Delimiter, type Row } from './table/sheet.ts';
import { chooseSheet, hiddenBesideLists, namedBySheet } from './sheets.ts';
import { villageReader, type CommuneWords } from './table/village-names.ts';
import type { Workbook } from './workbook/workbook.ts';

export interface Source {
  /** The table, when one was recognised. */
  layout: Layout | undefined;
  /** Tables of other sheets that are parts of the same. */
  beside: readonly { rows: readonly Row[]; layout: Layout }[];
  /** Every row of the file, of every sheet but those. */
  rows: readonly Row[];
  /** How the file was read, in words: 'chữ UTF-8, phân cách ","'. */
  reading: string;
  /** What the looks of its cells and sheets say against their figures. */
  issues: readonly Issue[];
}

/** More different texts than a table has: the same are looked at for every delimiter and every way to lay it out. */
const MOST_TEXTS = 50_000;

export function readersFor(lists: Lists & { commune?: CommuneWords }): Readers {
  return {
    heading: byText(headingReader(lists.indicators), MOST_TEXTS),
    village: byText(villageReader(lists.villages, lists.commune), MOST_TEXTS),
  };
}

/** @param asked the month the person wants, which tells a workbook's sheets apart */
export function readSource(
  file: string,
  bytes: Uint8Array,
  lists: Lists,
  asked: Month | undefined,
): Source | Issue {
  const opened = openFile(file, bytes);
  if ('refused' in opened) return { ...opened.refused, file };
  const readers = readersFor(lists);
  const source =
    'text' in opened
      ? fromText(file, opened.text, readers)
      : fromWorkbook(file, opened.workbook, readers, asked);
  if ('what' in source || !source.layout) return source;
  const layouts = layoutsOf(source);
  const formulas = layouts.map((layout) => findFormulas(file, layout, readers)).find(Boolean);
  if (formulas) return formulas;
  const doubts = layouts.flatMap((layout) => findDoubts(file, layout, lists, readers, 'text' in opened));
  return { ...source, issues: [...source.issues, ...doubts] };
}

/** Every part of the table. */
export const layoutsOf = ({ layout, beside }: Pick<Source, 'layout' | 'beside'>): Layout[] =>
  layout ? [layout, ...beside.map((one) => one.layout)] : [];

function fromText(file: string, { readings, encoding, spaced }: TextTable, readers: Readers): Source | Issue {
  const { rows, layout, delimiter, unclosedQuote, long } = readings
    .map((reading) => ({ ...reading, layout: findLayout(reading.rows, readers) }))
    .reduce((best, one) => (rank(one) > rank(best) ? one : best));
  if (unclosedQuote !== null) {
    const fix = 'Thêm dấu nháy kép đóng ở cuối ô bắt đầu trên dòng này.';
    return issue(file, 'Có ô mở dấu nháy kép mà không đóng.', fix, { line: unclosedQuote });
  }
  if (long) return issue(file, longCell(long.name), LONG_CELL_FIX, placeOf(long));
  if (spaced && (layout?.matched ?? 0) < 2) return issue(file, SPACED.what, SPACED.fix);
  return {
    rows,
    layout,
    beside: [],
    reading: `chữ ${encoding}, phân cách "${nameOf(delimiter)}"`,
    issues: [],
  };
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
  { program, sheets }: Workbook,
  readers: Readers,
  asked: Month | undefined,
): Source | Issue {
  const named = sheets.flatMap((sheet, index) =>
    sheet.hidden ? [] : [{ name: sheet.name, rows: namedBySheet(sheet, index) }],
  );
  const villages = ofLongTable(joinVillageSheets(named, readers), readers);
  if (villages) {
    const rows = [...sheets.flatMap((sheet) => sheet.rows), ...commentsOf(sheets)];
    return {
      rows,
      layout: villages,
      beside: [],
      reading: `${program}, ${named.length} trang tính của các thôn`,
      issues: hiddenBesideLists(file, sheets, readers),
    };
  }
  const choice = chooseSheet(file, sheets, readers, asked);
  if ('what' in choice) return choice;
  const { chosen, beside, title, issues, others } = choice;
  const read = [chosen, ...beside].flatMap((one) => leftOut(one?.rows ?? []));
  const rows = [...(chosen?.rows ?? []), ...read, ...others, ...commentsOf(sheets)];
  return { rows, layout: chosen?.layout, beside, reading: `${program}, trang tính ${title}`, issues };
}

/** Notes beside cells, each a row of its own. */
const commentsOf = (sheets: Workbook['sheets']): Row[] =>
  sheets.flatMap(({ comments }, index) =>
    comments.map((cell) => [sheets.length > 1 ? { ...cell, name: `Trang ${index + 1}!${cell.name}` } : cell]),
  );

/** What was struck out or raised is no figure, but it is in the file. */
function leftOut(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) =>
    row.flatMap((cell) => {
      const { raised = '', struck = '' } = cell.clothes ?? {};
      return raised + struck === '' ? [] : [[{ ...cell, text: `${struck} ${raised}`.trim() }]];
    }),
  );
}
