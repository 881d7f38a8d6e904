// The table of an office's file → what it says of each village in one month, or every reason why it cannot be used.
import { hasErrors, issue, type Issue } from '../files/issue.ts';
import type { Lists } from '../reports/lists/lists.ts';
import type { Month } from '../text/date.ts';
import { BodyReader, type BodyEntry, type RowCounts } from './figures/body.ts';
import { checkColumns } from './table/check-columns.ts';
import type { Layout, Readers } from './table/layout.ts';
import { settleMonth, type PeriodSource } from './period/period.ts';
import { findPersonalData } from './personal.ts';
import { placeOf } from './table/place.ts';
import type { Row } from './table/sheet.ts';
import { layoutsOf, readersFor, type Source } from './source.ts';
import type { Entry, Submission } from './submission.ts';

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
  entries?: Entry[];
  /** Ids of the indicators it has no column for. */
  lacks: string[];
  understanding?: Understanding;
  issues: Issue[];
}

/** A file's table → what it says of each village, or every reason to refuse it. */
export function readTable(file: string, source: Source, lists: Lists): TableRead {
  const { layout, rows, beside, reading } = source;
  const readers = readersFor(lists);
  const personal = [{ rows, layout }, ...beside].flatMap((one) =>
    findPersonalData(file, one.rows, one.layout, readers),
  );
  if (personal.length > 0) return { lacks: [], issues: personal };
  if (!layout) {
    const what = 'Không tìm thấy dòng tiêu đề có tên các chỉ tiêu.';
    const fix = 'Dùng đúng mẫu bảng của xã: một cột tên thôn, mỗi chỉ tiêu một cột.';
    return { lacks: [], issues: [issue(file, what, fix)] };
  }
  const parts = layoutsOf(source).map((one) => readPart(file, one, lists, readers));
  const issues = [...source.issues, ...parts.flatMap((part) => part.issues)];
  const entries = parts.flatMap((part) => part.entries);
  const silent = entries.every(
    ({ figures, withdrawn }) => withdrawn.length === 0 && figures.every((value) => value === null),
  );
  if (!hasErrors(issues) && silent)
    issues.push(issue(file, 'Bảng chưa có số nào.', 'Điền số rồi nhập lại; có thể đây là mẫu còn trống.'));
  const understanding = describe(reading, parts, lists);
  return {
    entries: entries.map((one) => entryOf(one, lists)),
    lacks: lacking(parts, lists),
    ...{ understanding, issues },
  };
}

/** What one sheet says; most files have one. */
interface Part {
  layout: Layout;
  lacks: readonly string[];
  entries: readonly BodyEntry[];
  counts: RowCounts;
  issues: readonly Issue[];
}

function readPart(file: string, layout: Layout, lists: Lists, readers: Readers): Part {
  const { layout: known, lacks, issues: ofColumns } = checkColumns(file, layout, lists, readers);
  const body = new BodyReader(file, known, lists, readers.village);
  const issues = [...ofColumns, ...body.readRows()];
  return { layout: known, lacks, entries: body.entries, counts: body.counts, issues };
}

/** Indicators that some village of a sheet has no column for, there or on another sheet. */
function lacking(parts: readonly Part[], { indicators }: Lists): string[] {
  const entries = parts.flatMap((part) => part.entries);
  const hasPlace = ({ village }: BodyEntry, id: string) =>
    entries.some((one) => one.village === village && one.cells[indicators.findIndex((of) => of.id === id)]);
  const lacks = parts.flatMap((part) =>
    part.lacks.filter((id) => parts.length === 1 || part.entries.some((entry) => !hasPlace(entry, id))),
  );
  return [...new Set(lacks)];
}

function entryOf(
  { village, team, figures, cells, receipt, withdrawn }: BodyEntry,
  { villages, indicators }: Lists,
): Entry {
  const places = figures.map((_, at) => {
    const cell = cells[at];
    return cell ? placeOf(cell) : null;
  });
  const entry = { village: villages[village]!.id, team, figures, places, receipt };
  return withdrawn.length === 0 ? entry : { ...entry, withdrawn: withdrawn.map((at) => indicators[at]!.id) };
}

/** Where a file says what it is of: the rows above the table, its heading and its own name. */
export function periodSource(file: string, source: Source): PeriodSource {
  const fileName = file.split(/[\\/]/).at(-1) ?? file;
  const layouts = layoutsOf(source);
  const titles = layouts.flatMap(({ above }) => above);
  return { file, fileName, titles, headings: layouts.flatMap(({ headingRows }) => headingRows) };
}

/** A column that names the month of each row, as answers to a form have: one month is a title, several are asked about. */
function periodColumn(file: string, source: Source, lists: Lists): { titles: Row[]; issues: Issue[] } {
  const { village } = readersFor(lists);
  const named = layoutsOf(source).flatMap((layout) => {
    const column = layout.columns.find(({ heading }) => heading.kind === 'period');
    return column ? [{ layout, column }] : [];
  });
  const cells = named.flatMap(({ layout, column }) =>
    layout.body.flatMap((row) => {
      const cell = row[column.index];
      return cell?.text && 'index' in village(row[layout.villageColumn]?.text ?? '') ? [cell] : [];
    }),
  );
  const [{ column } = {}] = named;
  if (!column) return { titles: [], issues: [] };
  const [first, second] = new Map(cells.map((cell) => [cell.text.toLowerCase(), cell])).values();
  if (first && second) {
    const what = `Cột "${column.head.text}" ghi nhiều tháng: "${first.text}" (ô ${first.name}) và "${second.text}" (ô ${second.name}).`;
    const fix = 'Chỉ giữ các dòng của tháng cần nhập, xóa các dòng khác.';
    return { titles: [], issues: [issue(file, what, fix, placeOf(second))] };
  }
  return { titles: first ? [[{ ...column.head, text: 'Tháng' }, first]] : [], issues: [] };
}

export function understand(
  file: string,
  source: Source,
  lists: Lists,
  asked: Month | undefined,
): Submission<Month> {
  const { entries = [], ...read } = readTable(file, source, lists);
  const columns = lists.indicators.map(({ id }) => id);
  const { period, issues: ofPeriod } = monthOfSource(file, source, lists, asked);
  const isTable = read.understanding !== undefined;
  return {
    ...{ file, kind: 'month', columns, entries, ...read },
    issues: isTable ? [...ofPeriod, ...read.issues] : read.issues,
    ...(isTable && period && { period }),
  };
}

/** The month a file is of, as far as it can be said without its figures. */
export function monthOfSource(
  file: string,
  source: Source,
  lists: Lists,
  asked: Month | undefined,
): { period?: Month; issues: Issue[] } {
  const column = periodColumn(file, source, lists);
  const from = periodSource(file, source);
  const { period, issues } = settleMonth({ ...from, titles: [...from.titles, ...column.titles] }, asked);
  return { ...(period && { period }), issues: [...column.issues, ...issues] };
}

function describe(reading: string, parts: readonly Part[], lists: Lists): Understanding {
  const [{ layout, counts: rows }, ...others] = parts as [Part, ...Part[]];
  for (const { counts } of others)
    for (const kind of Object.keys(rows) as (keyof RowCounts)[]) rows[kind] += counts[kind];
  const understanding: Understanding = {
    reading,
    transposed: layout.transposed,
    headingLine: layout.headingRows[0]?.[0]?.line ?? 0,
    columns: [],
    skippedColumns: [],
    rows,
  };
  const { columns, skippedColumns } = understanding;
  for (const { head, heading } of parts.flatMap((part) => part.layout.columns)) {
    if (heading.kind === 'indicator') {
      const label = lists.indicators[heading.index]?.label ?? '';
      const isTold = columns.some((one) => one.heading === head.text && one.label === label);
      if (!isTold) columns.push({ heading: head.text, label });
    } else if (!['village', 'receipt'].includes(heading.kind) && head.text !== '') {
      if (parts.length === 1 || !skippedColumns.includes(head.text)) skippedColumns.push(head.text);
    }
  }
  return understanding;
}
