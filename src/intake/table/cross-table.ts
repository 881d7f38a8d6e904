// Villages across, each with several columns (kế hoạch, thực hiện), and indicators down → a table with one village a row.
import { qualifierOf } from './headings.ts';
import type { Readers } from './layout.ts';
import { pivot, type Entry, type LongTable } from './long-table.ts';
import { isTotalText } from './row-kind.ts';
import type { Cell, Row } from './sheet.ts';

const SEARCHED_ROWS = 40;

/** A column of figures: of which village, and as what it counts. */
interface Figures {
  index: number;
  village: Cell;
  as: Cell;
}

export function readCrossTable(rows: readonly Row[], readers: Readers): LongTable | undefined {
  const isVillage = ({ text }: Cell) => text !== '' && 'index' in readers.village(text);
  const start = rows.slice(0, SEARCHED_ROWS).findIndex((row) => row.filter(isVillage).length >= 2);
  const [names, ways, ...body] = rows.slice(start);
  if (start < 0 || !names || !ways) return undefined;
  const columns = columnsOf(names, ways, isVillage);
  const several = new Set(columns.map(({ village }) => village.column)).size < columns.length;
  const [first] = columns;
  if (!first || !several) return undefined;
  const entries: Entry[] = [];
  const beside: Row[] = [];
  for (const row of body) {
    const item = row.slice(0, first.index).findLast(({ text }) => readers.heading(text).kind === 'indicator');
    const filled = columns.some(({ index }) => /\d/.test(row[index]?.text ?? ''));
    const label =
      item ?? (filled ? row.slice(0, first.index).findLast(({ text }) => /\p{L}/u.test(text)) : undefined);
    if (!label) beside.push(row);
    else
      for (const { index, village, as } of columns) {
        const value = row[index];
        if (value) entries.push({ village, item: label, value, as });
      }
  }
  if (entries.length === 0) return undefined;
  return { rows: pivot(entries, readers), above: [...rows.slice(0, start), ...beside] };
}

/** A blank beside a village's name lies under the same merged cell. */
function columnsOf(names: Row, ways: Row, isVillage: (cell: Cell) => boolean): Figures[] {
  let village: Cell | undefined;
  return ways.flatMap((as, index): Figures[] => {
    const name = names[index];
    if (name?.text) village = isVillage(name) || isTotalText(name.text) ? name : undefined;
    return village && qualifierOf(as.text) !== undefined ? [{ index, village, as }] : [];
  });
}
