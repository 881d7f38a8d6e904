// Valid exports, damaged in the ways offices and copying damage them → what the import must still keep true.
import fc from 'fast-check';
import { formatCsv } from '../src/files/csv.ts';
import { countOf, hasCount } from '../src/reports/counts.ts';
import { listsIn } from '../src/reports/lists/lists.ts';
import type { Reports } from '../src/reports/load.ts';
import { fold } from '../src/text/fold.ts';
import type { Month } from '../src/text/date.ts';
import { takeIn } from '../src/intake/intake.ts';
import { workedSince } from './processor-time.ts';

type Table = string[][];
type Mutation = (table: Table) => Table;

const MONTH = '2026-08' as Month;

/** A table as it should be: heading, then every village with plausible figures. */
function validTable(reports: Reports, seed: readonly number[]): Table {
  const { villages, indicators } = listsIn(reports.lists, MONTH);
  const heading = ['Thôn', ...indicators.map(({ label }) => label)];
  const figure = (v: number, i: number) => {
    const random = seed[(v * indicators.length + i) % seed.length] ?? 0;
    return String(indicators[i]?.period === 'cumulative' ? 400 + random : random);
  };
  return [
    heading,
    ...villages.map(({ name }, v) => [`Thôn ${name}`, ...indicators.map((_, i) => figure(v, i))]),
  ];
}

const at = (table: Table, row: number, column: number): [number, number] => {
  const r = row % table.length;
  return [r, column % Math.max(1, table[r]?.length ?? 1)];
};

const setCell =
  (row: number, column: number, text: string): Mutation =>
  (table) => {
    const [r, c] = at(table, row, column);
    return table.map((cells, i) => (i === r ? cells.map((cell, j) => (j === c ? text : cell)) : cells));
  };

const cellText = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '0',
    '1O2',
    '1.234',
    '12,5',
    '-3',
    '85%',
    'x',
    'chưa báo cáo',
    '=A1',
    '50 người',
    '\u00A0',
    'Tổng cộng',
    '"',
  ),
  fc.string({ maxLength: 8 }),
  fc.integer({ min: -5, max: 2_000_000 }).map(String),
);

const index = fc.nat({ max: 40 });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(index, index, cellText).map(([row, column, text]) => setCell(row, column, text)),
  index.map(
    (row): Mutation =>
      (table) =>
        table.filter((_, i) => i !== row % table.length),
  ),
  index.map((row): Mutation => (table) => [...table, table[row % table.length] ?? []]),
  fc.tuple(index, index).map(
    ([a, b]): Mutation =>
      (table) =>
        swapColumns(table, a, b),
  ),
  index.map(
    (row): Mutation =>
      (table) =>
        table.toSpliced(row % (table.length + 1), 0, []),
  ),
  fc.tuple(index, cellText).map(
    ([row, text]): Mutation =>
      (table) =>
        table.toSpliced(row % (table.length + 1), 0, [text]),
  ),
  fc.tuple(index, cellText).map(
    ([row, text]): Mutation =>
      (table) =>
        table.map((cells, i) => (i === row % table.length ? [...cells, text] : cells)),
  ),
  index.map(
    (row): Mutation =>
      (table) =>
        table.map((cells, i) => (i === row % table.length ? cells.slice(0, -1) : cells)),
  ),
  fc.constant<Mutation>((table) => (table[0] ?? []).map((_, c) => table.map((cells) => cells[c] ?? ''))),
  fc.constant<Mutation>((table) => table.map((cells) => ['', ...cells])),
);

function swapColumns(table: Table, a: number, b: number): Table {
  return table.map((cells) => {
    const [i, j] = [a % Math.max(1, cells.length), b % Math.max(1, cells.length)];
    return cells.map((cell, k) => (k === i ? (cells[j] ?? '') : k === j ? (cells[i] ?? '') : cell));
  });
}

type Encoder = (text: string) => Uint8Array;
const encoder = fc.constantFrom<Encoder>(
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(text.normalize('NFD')),
  (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
);

/** Now and then one byte of the file is another one. */
const damage = fc.option(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { freq: 4 });

export interface DamagedExport {
  bytes: Uint8Array;
  /** The cells before they became bytes; null when a byte was changed afterwards. */
  table: Table | null;
}

export const damagedExport = (reports: Reports): fc.Arbitrary<DamagedExport> =>
  fc
    .record({
      seed: fc.array(fc.nat({ max: 90 }), { minLength: 8, maxLength: 40 }),
      mutations: fc.array(mutation, { maxLength: 4 }),
      delimiter: fc.constantFrom(',', ';', '\t'),
      encode: encoder,
      damage,
    })
    .map(({ seed, mutations, delimiter, encode, damage: hit }) => {
      const table = mutations.reduce((current, mutate) => mutate(current), validTable(reports, seed));
      const text =
        delimiter === ',' ? formatCsv(table) : table.map((cells) => cells.join(delimiter)).join('\n');
      const bytes = Uint8Array.from(encode(text));
      if (hit && bytes.length > 0) bytes[hit[0] % bytes.length] = hit[1];
      return { bytes, table: hit ? null : table };
    });

/** Throws when the import breaks a promise on this file: never hang, never lose a row, never change a figure. */
export function holdPromises(reports: Reports, { bytes, table }: DamagedExport): 'accepted' | 'refused' {
  const start = process.cpuUsage();
  const { edition, issues, understanding } = takeIn('x.csv', bytes, reports, MONTH);
  const took = workedSince(start);
  if (took > 2000) throw new Error(`took ${took} ms`);
  if (edition && issues.some(({ severity }) => severity === 'error'))
    throw new Error('an edition beside errors');
  if (!edition && issues.length === 0) throw new Error('refused without a reason');
  if (issues.some(({ what, fix }) => what.trim() === '' || fix.trim() === ''))
    throw new Error('an issue without words');
  if (understanding) {
    const { village, total, heading, text, blank, refused, all } = understanding.rows;
    if (village + total + heading + text + blank + refused !== all)
      throw new Error(`rows lost: ${JSON.stringify(understanding.rows)}`);
  }
  if (!edition) return 'refused';
  const { villages, indicators } = listsIn(reports.lists, MONTH);
  const said = issues.filter(({ severity }) => severity === 'note').map(({ what }) => what);
  for (const { id, name } of villages)
    if (!hasCount(edition.counts, id) && !said.some((what) => what.includes(name)))
      throw new Error(`${name} is blank without a word`);
  villages.forEach(({ id: village, name }) =>
    indicators.forEach(({ id, label }) => {
      const value = countOf(edition.counts, village, id);
      if (value !== null && table && !standsIn(table, name, label, value))
        throw new Error(`${name}, ${label}: ${value} is not in the file`);
    }),
  );
  return 'accepted';
}

/** True when the value stands where the row (or column) of the village crosses the column (or row) of the label. */
function standsIn(table: Table, village: string, label: string, value: number): boolean {
  const find = (matches: (text: string) => boolean) =>
    table.flatMap((cells, row) =>
      cells.flatMap((text, column) => (matches(fold(text)) ? [{ row, column }] : [])),
    );
  const villages = find((text) => text.endsWith(fold(village)));
  const labels = find((text) => text === fold(label));
  const digits = (row: number, column: number) =>
    Number((table[row]?.[column] ?? '').replace(/[.,]0{1,2}$/, '').replace(/\D/g, ''));
  return villages.some((v) =>
    labels.some((l) => digits(v.row, l.column) === value || digits(l.row, v.column) === value),
  );
}
