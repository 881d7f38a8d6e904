// A table with one figure a row (thôn, chỉ tiêu, số), or one village's list on a sheet → a table with one village a row.
import { UNIT_WORDS } from './village-names.ts';
import type { Readers } from './layout.ts';
import { longColumns, type LongColumns } from './long-columns.ts';
import { isTotalText } from './row-kind.ts';
import type { Cell, Row } from './sheet.ts';
import { fold } from '../../text/fold.ts';

/** One figure, and what it is of. */
export interface Entry {
  village: Cell;
  item: Cell;
  value: Cell;
  /** Heading of the column the figure stands in, where there are several. */
  as: Cell | undefined;
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
  const start = rows.slice(0, SEARCHED_ROWS).findIndex((row) => longColumns(row, readers) !== undefined);
  const heading = rows[start];
  const columns = heading && longColumns(heading, readers);
  if (!columns) return undefined;
  const above = rows.slice(0, start);
  const named = columns.named === undefined ? undefined : heading[columns.named];
  const first =
    columns.village === undefined ? (named ?? villageOf(above, readers, title, heading)) : undefined;
  const body = new LongBody(columns, heading, readers, first);
  for (const row of rows.slice(start + 1)) body.read(row);
  const { entries, beside, indicators, villages } = body;
  if (indicators.size < 2 || (columns.village === undefined && villages === 0)) return undefined;
  return { entries, above: [...above, ...beside] };
}

/** Rows below the heading, read in order: a merged cell names a village, or an indicator, once for all its rows. */
class LongBody {
  readonly entries: Entry[] = [];
  readonly beside: Row[] = [];
  readonly indicators = new Set<number>();
  /** How often a village was named, in the titles or by a row of its own. */
  villages: number;
  readonly #columns: LongColumns;
  readonly #heading: Row;
  readonly #readers: Readers;
  #village: Cell | undefined;
  #item: Cell | undefined;

  constructor(columns: LongColumns, heading: Row, readers: Readers, village: Cell | undefined) {
    this.#columns = columns;
    this.#heading = heading;
    this.#readers = readers;
    this.#village = village;
    this.villages = village ? 1 : 0;
  }

  read(row: Row): void {
    const { village, item: at, values } = this.#columns;
    const own = village === undefined ? undefined : row[village];
    if (own?.text) this.#village = own;
    const item = row[at];
    const figures = values.flatMap((index) => row[index] ?? []);
    const filled = figures.some(({ text }) => text !== '');
    if (!filled && item && village === undefined && 'index' in this.#readers.village(item.text)) {
      this.#village = item;
      this.villages++;
      return;
    }
    if (item?.text) this.#item = item;
    const named = item?.text ? item : own?.text && filled ? this.#item : undefined;
    const known = named && this.#readers.heading(named.text);
    if (known?.kind === 'indicator') this.indicators.add(known.index);
    const counted = figures.some(({ text }) => /^[\d., ]*\d$/.test(text));
    if (named && this.#village ? filled || known?.kind === 'indicator' : counted)
      this.#add(figures, named, values);
    else this.beside.push(row);
  }

  /** A figure without a village, or without a name, is kept with a blank in its place: it is refused there. */
  #add(figures: readonly Cell[], item: Cell | undefined, values: readonly number[]): void {
    figures.forEach((value, index) => {
      const blank = { ...value, text: '' };
      const as = values.length > 1 ? this.#heading[values[index]!] : undefined;
      this.entries.push({ village: this.#village ?? blank, item: item ?? blank, value, as });
    });
  }
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

export function pivot(entries: readonly Entry[], readers: Readers): Row[] {
  const keyOf = ({ item, as }: Entry) => {
    const heading = readers.heading(item.text);
    const key = heading.kind === 'indicator' ? `#${heading.index}` : fold(item.text);
    return as ? `${key} ${fold(as.text)}` : key;
  };
  const columns = new Map<string, Entry>();
  for (const entry of entries) if (!columns.has(keyOf(entry))) columns.set(keyOf(entry), entry);
  const rows: { village: Cell; values: Map<string, Cell> }[] = [];
  for (const entry of entries) {
    const { village, value } = entry;
    const same = (one: Cell) => fold(one.text) === fold(village.text);
    // A figure given twice makes a second row, which is asked about like any village that stands twice.
    let row = rows.find((one) => same(one.village) && !one.values.has(keyOf(entry)));
    if (!row) rows.push((row = { village, values: new Map() }));
    row.values.set(keyOf(entry), value);
  }
  const first = entries[0]!.village;
  const totalsLast = [...rows].sort(
    (a, b) => Number(isTotalText(a.village.text)) - Number(isTotalText(b.village.text)),
  );
  const heads = [...columns.values()];
  return [
    [{ ...first, text: 'Thôn' }, ...heads.map(({ item }) => item)],
    ...(heads.some(({ as }) => as)
      ? [[{ ...first, text: '' }, ...heads.map(({ item, as }) => as ?? { ...item, text: '' })]]
      : []),
    ...totalsLast.map(({ village, values }) => [
      village,
      ...[...columns.keys()].map((key) => values.get(key) ?? { ...village, text: '' }),
    ]),
  ];
}
