// Random communes with small counts, six months and corrections → their reports, and the same with other hidden counts.
import fc from 'fast-check';
import { nextReceipts } from '../../src/intake/merge/receipts.ts';
import { differing } from '../../src/intake/publish/publish.ts';
import type { Correction } from '../../src/reports/corrections.ts';
import type { Counts } from '../../src/reports/counts.ts';
import type { Published } from '../../src/reports/dataset.ts';
import type { JournalEntry } from '../../src/reports/journal.ts';
import { loadReports, type Reports } from '../../src/reports/load.ts';
import type { Receipt } from '../../src/reports/receipt.ts';
import type { Day, Month } from '../../src/text/date.ts';

const SAMPLE = loadReports('tests/sample').reports!;
/** Counted anew each month, without a target; the last one has no minimum. */
const COLUMNS = ['vneid_level2', 'health_book', 'shops_online'];
const MONTHS = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'] as Month[];

type Grid = readonly (readonly (number | null)[])[];

/** What a commune reported: for every month the first report, then one for every time it was corrected. */
export interface Commune {
  villages: readonly string[];
  /** By column. */
  minCounts: readonly (number | null)[];
  months: readonly (readonly Grid[])[];
}

/** One count in one of a month's reports. */
export interface Cell {
  month: number;
  version: number;
  village: number;
  column: number;
}

const COUNT = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 12 }) },
  { weight: 2, arbitrary: fc.nat({ max: 300 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** The reports of a month: each next one is the one before with some counts changed. */
function monthOf(villages: number): fc.Arbitrary<Grid[]> {
  const grid = fc.array(fc.tuple(COUNT, COUNT, COUNT), { minLength: villages, maxLength: villages });
  const place = fc.record({ row: fc.nat(villages - 1), column: fc.nat(COLUMNS.length - 1), value: COUNT });
  const act = fc.array(place, { minLength: 1, maxLength: 3 });
  return fc.tuple(grid, fc.array(act, { maxLength: 2 })).map(([first, acts]) => {
    const versions: Grid[] = [first];
    for (const changes of acts) {
      const next = versions.at(-1)!.map((row) => [...row]);
      for (const { row, column, value } of changes) next[row]![column] = value;
      versions.push(next);
    }
    return versions;
  });
}

export const COMMUNES: fc.Arbitrary<Commune> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 3, max: 10 }), fc.integer({ min: 3, max: 6 }))
  .chain(([size, first, second]) =>
    fc.record({
      villages: fc.constant(SAMPLE.lists.villages.slice(0, size).map(({ id }) => id)),
      minCounts: fc.constant([first, second, null]),
      months: fc.array(monthOf(size), { minLength: MONTHS.length, maxLength: MONTHS.length }),
    }),
  );

/** Every count that the rule hides, in every report there ever was. */
export function hiddenCells({ minCounts, months }: Commune): Cell[] {
  return months.flatMap((versions, month) =>
    versions.flatMap((grid, version) =>
      grid.flatMap((row, village) =>
        row.flatMap((value, column) =>
          value !== null && value > 0 && value < (minCounts[column] ?? 0)
            ? [{ month, version, village, column }]
            : [],
        ),
      ),
    ),
  );
}

/** The same commune with another count in these places. */
export function withCounts(commune: Commune, cells: readonly Cell[], count: (cell: Cell) => number): Commune {
  const months = commune.months.map((versions) => versions.map((grid) => grid.map((row) => [...row])));
  for (const cell of cells) months[cell.month]![cell.version]![cell.village]![cell.column] = count(cell);
  return { ...commune, months };
}

const listsOf = new Map<string, Reports['lists']>();

function listsWith({ villages, minCounts }: Commune): Reports['lists'] {
  const key = `${villages.length} ${minCounts.join()}`;
  const known = listsOf.get(key);
  if (known) return known;
  const lists = {
    ...SAMPLE.lists,
    villages: SAMPLE.lists.villages.slice(0, villages.length),
    indicators: SAMPLE.lists.indicators.map((one) =>
      COLUMNS.includes(one.id) ? { ...one, minCount: minCounts[COLUMNS.indexOf(one.id)] ?? null } : one,
    ),
  };
  listsOf.set(key, lists);
  return lists;
}

/** What the data folder of the commune holds, written as imports write it. */
export function reportsOf(commune: Commune): Reports {
  const journal: JournalEntry[] = [];
  const corrections: Correction[] = [];
  const receipts: Receipt[] = [];
  const editions = commune.months.map((versions, at) => {
    const period = MONTHS[at]!;
    let last: Published<Month> | undefined;
    let own: Receipt[] = [];
    versions.forEach((rows, version) => {
      const counts: Counts<number> = { villages: commune.villages, columns: COLUMNS, rows };
      const [day, source] = [version === 0 ? 18 : 18 + version, `${period}-${version}.csv`];
      const received = `${period}-${day}` as Day;
      const next = { period, counts, received, source, lines: commune.villages.map((_, row) => row + 2) };
      const brought = differing(next, last?.counts);
      if (last && brought.length === 0) return;
      own = nextReceipts(own, brought, { period, received, kind: 'file' }, last?.counts);
      for (const { village, column: indicator, old, new: now } of brought)
        if (old !== null)
          corrections.push({
            ...{ period, village, indicator, old, new: now },
            ...{ reason: `Lần ${version}`, date: received },
          });
      journal.push({ period, content: source, received, source, lists: '' });
      last = next;
    });
    receipts.push(...own);
    return last!;
  });
  const lists = listsWith(commune);
  return {
    ...SAMPLE,
    lists,
    editions,
    journal,
    corrections,
    receipts,
    items: [],
    surveys: [],
    surveyJournal: [],
  };
}
