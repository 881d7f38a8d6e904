// Everything published + the rule + the code → how many values each hidden count can still have, and what it takes to know.
import { protect } from '../../src/reports/public/protect.ts';
import { candidates } from '../../src/reports/public/disclosure.ts';
import { hiddenCells, reportsOf, withCounts, type Cell, type Commune } from './communes.ts';

/** All a reader can get: pages, pictures, feeds and files are made from this and nothing else. */
export function published(commune: Commune): string {
  const { firstReceived, ...rest } = protect(reportsOf(commune));
  return JSON.stringify({ ...rest, firstReceived: [...firstReceived] });
}

/**
 * Values a hidden count could have for somebody who has everything published: those for which another commune, run
 * through the same rule, publishes the same as was seen. Only the count itself is changed, so that even somebody who knows all
 * other counts from elsewhere is left with these.
 */
function possibleValues(commune: Commune, seen: string, cell: Cell, minCount: number): number[] {
  return Array.from({ length: minCount + 1 }, (_, value) => value).filter(
    (value) => published(withCounts(commune, [cell], () => value)) === seen,
  );
}

/** Hidden counts with fewer possible values than the guarantee says. */
export function pinned(commune: Commune): string[] {
  const seen = published(commune);
  return hiddenCells(commune).flatMap((cell) => {
    const minCount = commune.minCounts[cell.column]!;
    const values = possibleValues(commune, seen, cell, minCount);
    return values.length < candidates(minCount) ? [`${JSON.stringify(cell)}: ${values.join()}`] : [];
  });
}

/** What a rule for one column publishes of it. */
export type ColumnRule = (values: readonly number[], minCount: number) => unknown;

/**
 * Tries every column of a few villages: the fewest values that some small count can have for whoever knows the rule
 * and what it publishes of that month, and in how many of all columns with small counts one is known exactly.
 */
export function tryEveryColumn(rule: ColumnRule, minCount: number, villages: number, highest: number) {
  const same = new Map<string, number[][]>();
  for (let at = 0; at < (highest + 1) ** villages; at++) {
    const column = Array.from(
      { length: villages },
      (_, place) => Math.floor(at / (highest + 1) ** place) % (highest + 1),
    );
    const seen = JSON.stringify(rule(column, minCount));
    const alike = same.get(seen);
    if (alike) alike.push(column);
    else same.set(seen, [column]);
  }
  const isSmall = (value: number) => value > 0 && value < minCount;
  let [fewest, known, columns] = [Infinity, 0, 0];
  for (const alike of same.values()) {
    const places = alike[0]!.flatMap((value, place) => (isSmall(value) ? [place] : []));
    if (places.length === 0) continue;
    const values = places.map((place) => new Set(alike.map((column) => column[place])).size);
    fewest = Math.min(fewest, ...values);
    columns += alike.length;
    if (values.includes(1)) known += alike.length;
  }
  return { fewest, known: known / columns };
}
