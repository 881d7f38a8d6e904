// Rows of a sheet → where its heading is, what each column is about, and the rows below.
import { readColumns, type Column } from './columns.ts';
import { readCrossTable } from './cross-table.ts';
import { qualifierOf, type Heading } from './headings.ts';
import { readLongTable, type LongTable } from './long-table.ts';
import { isBlankRow, type Cell, type Row } from './sheet.ts';
import type { VillageMatch } from './village-names.ts';

export interface Layout {
  columns: readonly Column[];
  /** Index of the column with the villages' names. */
  villageColumn: number;
  /** Rows above the heading: titles, the name of the office, the month. */
  above: readonly Row[];
  /** The heading's own rows, one to three. */
  headingRows: readonly Row[];
  body: readonly Row[];
  /** Villages stood across and indicators down; rows and columns here are already turned. */
  transposed: boolean;
  /** Number of indicators whose heading was understood exactly. */
  matched: number;
}

export interface Readers {
  heading: (text: string) => Heading;
  village: (text: string) => VillageMatch;
}

const SEARCHED_ROWS = 40;
const MAX_HEADING_ROWS = 3;

/**
 * The best reading of the sheet as a table, or undefined when nothing in it looks like one.
 * @param title the sheet's own
 */
export function findLayout(rows: readonly Row[], readers: Readers, title?: string): Layout | undefined {
  const crossed = ofLongTable(readCrossTable(rows, readers), readers);
  if (crossed && crossed.matched >= 2) return crossed;
  const upright = findHeading(rows, readers);
  const turned = turn(rows, readers);
  const across = turned && findHeading(turned.rows, readers);
  if (across && (!upright || across.matched > upright.matched)) {
    return { ...across, above: turned.above, transposed: true };
  }
  if (upright && upright.matched >= 2) return upright;
  return ofLongTable(readLongTable(rows, readers, title), readers) ?? upright;
}

/** The layout of a table put together from one with a figure a row. */
export function ofLongTable(table: LongTable | undefined, readers: Readers): Layout | undefined {
  const layout = table && findHeading(table.rows, readers);
  return layout && { ...layout, above: table.above, transposed: true };
}

function findHeading(rows: readonly Row[], readers: Readers): Layout | undefined {
  let best: { columns: Column[]; first: number; count: number; score: number; matched: number } | undefined;
  for (let first = 0; first < Math.min(rows.length, SEARCHED_ROWS); first++) {
    if (isBlankRow(rows[first] ?? [])) continue;
    for (let count = 1; count <= MAX_HEADING_ROWS && first + count <= rows.length; count++) {
      const band = rows.slice(first, first + count);
      if (count > 1 && !isHeadingText(band.at(-1) ?? [])) break;
      const columns = readColumns(band, readers);
      const matched = new Set(
        columns.flatMap(({ heading }) => (heading.kind === 'indicator' ? [heading.index] : [])),
      ).size;
      const near = columns.filter(
        ({ heading }) => heading.kind === 'unknown' && heading.near !== undefined,
      ).length;
      const familiar = columns.filter(
        ({ heading }) => !['indicator', 'unknown'].includes(heading.kind),
      ).length;
      const score = matched + near / 2 + familiar / 100;
      // Of equal readings the one with fewest rows: titles above are not part of the heading.
      const better = score > (best?.score ?? 0.99) || (score === best?.score && count < best.count);
      if (better) best = { columns, first, count, score, matched };
    }
  }
  if (!best) return undefined;
  const { matched } = best;
  const { first, count } = withSubHeadings(rows, best, readers);
  const columns = readColumns(rows.slice(first, first + count), readers);
  const body = rows.slice(first + count);
  const villageColumn = findVillageColumn(columns, body, readers);
  // Headings that only resemble ours, over rows without a village of ours, are another table.
  if (matched === 0 && !body.some((row) => 'index' in readers.village(row[villageColumn]?.text ?? '')))
    return undefined;
  return {
    columns: columns.map((column) =>
      column.index === villageColumn ? { ...column, heading: { kind: 'village' } } : column,
    ),
    villageColumn,
    above: rows.slice(0, first),
    headingRows: rows.slice(first, first + count),
    body,
    transposed: false,
    matched,
  };
}

/** The heading's rows with those next to it that say what its columns count: "Kế hoạch", "Lũy kế | Trong tháng". */
function withSubHeadings(
  rows: readonly Row[],
  { first, count, columns }: { first: number; count: number; columns: readonly Column[] },
  readers: Readers,
): { first: number; count: number } {
  const left = Math.min(
    ...columns.flatMap(({ index, heading }) => (heading.kind === 'indicator' ? [index] : [])),
  );
  const says = (row: Row | undefined) =>
    row !== undefined &&
    row.some(({ text }, index) => index >= left && (qualifierOf(text) !== undefined || isMonth(text))) &&
    isHeadingText(row) &&
    !row.some(({ text }) => text !== '' && 'index' in readers.village(text));
  let [start, end] = [first, first + count];
  // "Nam | Nữ" under a name: words under the indicators alone.
  const divides = (row: Row | undefined) =>
    row !== undefined &&
    isHeadingText(row) &&
    row.every(({ text }, index) => text === '' || (index >= left && !/\d/.test(text) && text.length < 40));
  while (end < first + count + 2 && (says(rows[end]) || divides(rows[end]))) end++;
  if (start > 0 && says(rows[start - 1])) start--;
  return { first: start, count: end - start };
}

const isMonth = (text: string) => /^(tháng|t)\.?\s?\d{1,2}(\s?[/.-]\s?20\d\d)?$/i.test(text);

/** A second or third row of a heading holds words or nothing; a row of figures is data. */
function isHeadingText(row: Row): boolean {
  return row.some((cell) => /[\p{L}%]/u.test(cell.text)) && !row.some((cell) => /^[\d.,]+$/.test(cell.text));
}

/** The column whose cells are villages; a heading "Thôn" decides when no cell is. */
function findVillageColumn(columns: readonly Column[], body: readonly Row[], readers: Readers): number {
  let best = { index: columns.find(({ heading }) => heading.kind === 'village')?.index ?? 0, count: 0 };
  for (const { index, heading } of columns) {
    if (heading.kind === 'indicator') continue;
    const count = body.filter((row) => 'index' in readers.village(row[index]?.text ?? '')).length;
    if (count > best.count) best = { index, count };
  }
  return best.index;
}

/** The sheet with rows and columns exchanged, from the row that names the villages; undefined when none does. */
function turn(rows: readonly Row[], readers: Readers): { rows: Row[]; above: readonly Row[] } | undefined {
  const names = (row: Row) => row.filter((cell) => cell.text && 'index' in readers.village(cell.text)).length;
  const start = rows.slice(0, SEARCHED_ROWS).findIndex((row) => names(row) >= 2);
  if (start < 0) return undefined;
  let end = rows.length;
  while (end > start + 1 && !hasFigure(rows[end - 1] ?? [])) end--;
  const band = rows.slice(start, end).filter((row) => !isBlankRow(row));
  const width = Math.max(...band.map((row) => row.length));
  const turned = Array.from({ length: width }, (_, index) =>
    band.map((row) => row[index] ?? missing(row, index)),
  );
  return { rows: turned, above: [...rows.slice(0, start), ...rows.slice(end)] };
}

function hasFigure(row: Row): boolean {
  return row.slice(1).some((cell) => /^[\d.,]+$/.test(cell.text));
}

function missing(row: Row, index: number): Cell {
  const last = row.at(-1);
  return { text: '', line: last?.line ?? 0, column: index + 1, name: last?.name ?? '' };
}
