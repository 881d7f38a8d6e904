// The table of an office's file → one month's figures, or every reason why it cannot be published.
import { hasErrors, issue, type Issue } from '../files/issue.ts';
import type { Counts } from '../reports/counts.ts';
import type { Dataset } from '../reports/dataset.ts';
import type { Lists } from '../reports/lists.ts';
import type { Month } from '../text/date.ts';
import { BodyReader, type RowCounts } from './body.ts';
import type { Layout } from './layout.ts';
import { settleMonth } from './month.ts';
import { looksLikeName } from '../text/person.ts';
import { findPersonalData } from './personal.ts';
import type { Cell, Row } from './sheet.ts';
import { readersFor, type Source } from './source.ts';

/** What the import understood, told to the clerk so that she can check it against her file. */
export interface Understanding {
  reading: string;
  transposed: boolean;
  headingLine: number;
  /** Headings and the indicator each was taken for. */
  columns: { heading: string; label: string }[];
  skippedColumns: string[];
  rows: RowCounts;
}

/** A table read, before anybody asks which month it is of. */
export interface TableRead {
  /** There only when the table has a heading and no personal data. */
  counts?: Counts<number>;
  /** Where a count stands in the office's file, by the ids of its village and its column. */
  cell: (village: string, column: string) => Cell | undefined;
  understanding?: Understanding;
  issues: Issue[];
}

export interface Understood extends Omit<TableRead, 'counts'> {
  edition?: Dataset<Month>;
}

const NO_CELL = () => undefined;

/** A file's table → its figures by village and column, or every reason to refuse it. */
export function readTable(file: string, source: Source, lists: Lists): TableRead {
  const { layout, rows, reading } = source;
  const personal = findPersonalData(file, rows, layout ? nameColumns(layout) : []);
  if (personal.length > 0) return { cell: NO_CELL, issues: personal };
  if (!layout) {
    const what = 'Không tìm thấy dòng tiêu đề có tên các chỉ tiêu.';
    const fix = 'Dùng đúng mẫu bảng của xã: một cột "Thôn", mỗi chỉ tiêu một cột.';
    return { cell: NO_CELL, issues: [issue(file, what, fix)] };
  }
  const body = new BodyReader(file, layout, lists, readersFor(lists).village);
  const issues = [...source.issues, ...body.checkColumns(), ...body.readRows()];
  if (!hasErrors(issues) && body.figures.flat().every((value) => value === null)) {
    issues.push(issue(file, 'Bảng chưa có số nào.', 'Điền số rồi nhập lại; có thể đây là mẫu còn trống.'));
  }
  const understanding = describe(reading, layout, lists, body.counts);
  const [villages, columns] = [lists.villages, lists.indicators].map((list) => list.map(({ id }) => id));
  return {
    counts: { villages: villages!, columns: columns!, rows: body.figures },
    cell: (village, column) => body.cells[villages!.indexOf(village)]?.[columns!.indexOf(column)],
    ...{ understanding, issues },
  };
}

/** Where a file says what it is of: the rows above the table and its own name. */
export function titlesOf(file: string, { layout }: Source): { titles: readonly Row[]; fileName: string } {
  const titles = layout ? [...layout.above, ...layout.headingRows] : [];
  return { titles, fileName: file.split(/[\\/]/).at(-1) ?? file };
}

export function understand(file: string, source: Source, lists: Lists, asked: Month | undefined): Understood {
  const { counts, ...read } = readTable(file, source, lists);
  if (!counts) return read;
  const { titles, fileName } = titlesOf(file, source);
  const { month, issues: monthIssues } = settleMonth(file, titles, fileName, asked);
  const issues = [...monthIssues, ...read.issues];
  return { ...read, issues, ...(month && !hasErrors(issues) && { edition: { period: month, counts } }) };
}

/** The month a file is of, as far as it can be said without its figures. */
export function monthOfSource(file: string, source: Source, asked: Month | undefined): Month | undefined {
  const { titles, fileName } = titlesOf(file, source);
  return settleMonth(file, titles, fileName, asked).month;
}

/** First cells of columns that are not figures and hold people's names. */
function nameColumns(layout: Layout): Cell[] {
  return layout.columns.flatMap(({ index, heading }) => {
    if (heading.kind === 'indicator') return [];
    const names = layout.body.flatMap((row) => {
      const cell = row[index];
      return cell && looksLikeName(cell.text) && row.some((other) => /^\d+$/.test(other.text)) ? [cell] : [];
    });
    return names.length >= 2 ? names.slice(0, 1) : [];
  });
}

function describe(reading: string, layout: Layout, lists: Lists, rows: RowCounts): Understanding {
  const understanding: Understanding = {
    reading,
    transposed: layout.transposed,
    headingLine: layout.headingRows[0]?.[0]?.line ?? 0,
    columns: [],
    skippedColumns: [],
    rows,
  };
  for (const { head, heading } of layout.columns) {
    if (heading.kind === 'indicator') {
      const label = lists.indicators[heading.index]?.label ?? '';
      understanding.columns.push({ heading: head.text, label });
    } else if (heading.kind !== 'village' && head.text !== '') {
      understanding.skippedColumns.push(head.text);
    }
  }
  return understanding;
}
