// Rows of a sheet → where its heading is, what each column is about, and the rows below.
import type { Heading, VillageMatch } from './names.ts';
import { isBlankRow, type Cell, type Row } from './sheet.ts';

export interface Column {
  index: number;
  /** The cell that carries the heading; for a blank heading, the cell of its place. */
  head: Cell;
  heading: Heading;
}

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

/** The best reading of the sheet as a table, or undefined when nothing in it looks like one. */
export function findLayout(rows: readonly Row[], readers: Readers): Layout | undefined {
  const upright = findHeading(rows, readers);
  const turned = turn(rows, readers);
  const across = turned && findHeading(turned.rows, readers);
  if (across && (!upright || across.matched > upright.matched)) {
    return { ...across, above: turned.above, transposed: true };
  }
  return upright;
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
  const { columns, first, count, matched } = best;
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

/** A second or third row of a heading holds words or nothing; a row of figures is data. */
function isHeadingText(row: Row): boolean {
  return row.some((cell) => /\p{L}/u.test(cell.text)) && !row.some((cell) => /^[\d.,]+$/.test(cell.text));
}

function readColumns(band: readonly Row[], readers: Readers): Column[] {
  const width = Math.max(...band.map((row) => row.length));
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const stack = band.map((row) => row[index]).filter((cell) => cell !== undefined);
    const named = stack.filter((cell) => cell.text !== '');
    const head = named.at(-1) ?? stack.at(-1);
    if (!head) continue;
    const spoken = [...named].reverse().map((cell) => cell.text);
    const joined = [mergedAbove(band, index), ...named.map((cell) => cell.text)].join(' ');
    const readings = [...spoken, named.map((cell) => cell.text).join(' '), joined].map(readers.heading);
    const heading = readings.find((reading) => reading.kind === 'indicator') ??
      readings.find((reading) => reading.kind !== 'unknown') ??
      readings.find((reading) => reading.kind === 'unknown' && reading.near !== undefined) ?? {
        kind: 'unknown',
        near: undefined,
      };
    columns.push({
      index,
      head,
      heading: named.length === 0 ? { kind: 'unknown', near: undefined } : heading,
    });
  }
  return columns;
}

/** Text of a merged cell of the first heading row that reaches over a blank cell from the left. */
function mergedAbove(band: readonly Row[], index: number): string {
  const first = band[0] ?? [];
  if (band.length === 1 || first[index]?.text) return '';
  return first.slice(0, index).findLast((cell) => cell.text !== '')?.text ?? '';
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
