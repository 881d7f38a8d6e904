// A table with one figure a row (thôn, chỉ tiêu, số), or one village's list on a sheet → a table with one village a row.
import { UNIT_WORDS } from './village-names.ts';
import type { Readers } from './layout.ts';
import { isTotalText } from './row-kind.ts';
import type { Cell, Row } from './sheet.ts';
import { fold } from '../text/fold.ts';

interface Entry {
  village: Cell;
  item: Cell;
  value: Cell;
}

export interface LongTable {
  /** A heading and one row a village. */
  rows: Row[];
  /** Everything beside it: titles, signatures. */
  above: Row[];
}

const SEARCHED_ROWS = 40;

/** @param title the sheet's own, which may be the village's name */
export function readLongTable(rows: readonly Row[], readers: Readers, title = ''): LongTable | undefined {
  const found = entriesOf(rows, readers, title);
  return found && { rows: pivot(found.entries, readers), above: found.above };
}

/** Sheets that are each one village's list → one table of all of them; undefined when they are not two villages' at least. */
export function joinVillageSheets(
  sheets: readonly { name: string; rows: readonly Row[] }[],
  readers: Readers,
): LongTable | undefined {
  const lists = sheets.flatMap(({ name, rows }) => entriesOf(rows, readers, name) ?? []);
  const villages = new Set(lists.map(({ entries }) => fold(entries[0]?.village.text ?? '')));
  if (lists.length < 2 || villages.size < lists.length) return undefined;
  const entries = lists.flatMap((list) => list.entries);
  return { rows: pivot(entries, readers), above: lists.flatMap(({ above }) => above) };
}

function entriesOf(
  rows: readonly Row[],
  readers: Readers,
  title: string,
): { entries: Entry[]; above: Row[] } | undefined {
  const start = rows.slice(0, SEARCHED_ROWS).findIndex((row) => columnsOf(row, readers) !== undefined);
  const columns = start < 0 ? undefined : columnsOf(rows[start]!, readers);
  if (!columns) return undefined;
  const above = rows.slice(0, start);
  const named = columns.named === undefined ? undefined : rows[start]?.[columns.named];
  const alone =
    columns.village === undefined ? (named ?? villageOf(above, readers, title, rows[start]!)) : undefined;
  if (columns.village === undefined && !alone) return undefined;
  let village = alone;
  const entries: Entry[] = [];
  const beside: Row[] = [];
  for (const row of rows.slice(start + 1)) {
    const own = columns.village === undefined ? undefined : row[columns.village];
    // A merged cell names the village once for all its rows.
    if (own?.text) village = own;
    const [item, value] = [row[columns.item], row[columns.value]];
    if (village && item?.text && value && (value.text || readers.heading(item.text).kind === 'indicator'))
      entries.push({ village, item, value });
    else beside.push(row);
  }
  const known = new Set(
    entries
      .map(({ item }) => readers.heading(item.text))
      .flatMap((one) => (one.kind === 'indicator' ? [one.index] : [])),
  );
  return known.size >= 2 ? { entries, above: [...above, ...beside] } : undefined;
}

/** Where a heading row has the names of indicators and one column of their figures; `named`: headed by its village. */
function columnsOf(
  row: Row,
  readers: Readers,
): { village: number | undefined; item: number; value: number; named?: number } | undefined {
  const kinds = row.map(({ text }) => (text === '' ? 'unknown' : readers.heading(text).kind));
  const [item, value, village] = (['item', 'value', 'village'] as const).map((kind) => kinds.indexOf(kind));
  if (item === undefined || item < 0 || value === undefined) return undefined;
  if (value < 0) {
    // "Chỉ tiêu | Thôn Xuân Nẻo": the village's name heads its figures.
    const [named, another] = row.flatMap(({ text }, at) =>
      text && 'index' in readers.village(text) ? [at] : [],
    );
    return named !== undefined && another === undefined
      ? { item, value: named, village: undefined, named }
      : undefined;
  }
  if (kinds.lastIndexOf('value') !== value) return undefined;
  return { item, value, village: village !== undefined && village >= 0 ? village : undefined };
}

/** The one village the titles, or the sheet's own title, name: "BÁO CÁO THÔN XUÂN NẺO THÁNG 10/2026". */
function villageOf(above: readonly Row[], readers: Readers, title: string, heading: Row): Cell | undefined {
  const found = new Map<number, string>();
  const look = (text: string) => {
    const match = readers.village(text);
    if ('index' in match) found.set(match.index, text);
  };
  look(title);
  for (const row of above) {
    const words = row
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 400)
      .split(/[\s:,()–-]+/);
    words.forEach((word, at) => {
      if (UNIT_WORDS.includes(fold(word)) || UNIT_WORDS.includes(fold(words.slice(at, at + 3).join(' '))))
        for (let length = 2; length <= 7; length++) look(words.slice(at, at + length).join(' '));
    });
    for (const { text } of row) look(text);
  }
  const [only, another] = found;
  const place = heading[0];
  return only && !another && place ? { ...place, text: only[1] } : undefined;
}

function pivot(entries: readonly Entry[], readers: Readers): Row[] {
  const keyOf = ({ text }: Cell) => {
    const heading = readers.heading(text);
    return heading.kind === 'indicator' ? `#${heading.index}` : fold(text);
  };
  const items = new Map<string, Cell>();
  for (const { item } of entries) if (!items.has(keyOf(item))) items.set(keyOf(item), item);
  const rows: { village: Cell; values: Map<string, Cell> }[] = [];
  for (const { village, item, value } of entries) {
    const same = (one: Cell) => fold(one.text) === fold(village.text);
    // A figure given twice makes a second row, which is asked about like any village that stands twice.
    let row = rows.find((one) => same(one.village) && !one.values.has(keyOf(item)));
    if (!row) rows.push((row = { village, values: new Map() }));
    row.values.set(keyOf(item), value);
  }
  const first = entries[0]!.village;
  const totalsLast = [...rows].sort(
    (a, b) => Number(isTotalText(a.village.text)) - Number(isTotalText(b.village.text)),
  );
  return [
    [{ ...first, text: 'Thôn' }, ...items.values()],
    ...totalsLast.map(({ village, values }) => [
      village,
      ...[...items.keys()].map((key) => values.get(key) ?? { ...village, text: '' }),
    ]),
  ];
}
