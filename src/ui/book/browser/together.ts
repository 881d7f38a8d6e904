// Two books of one team and month → one, in which each phone counts once, with its newest counts; and what differs between two.
import { figure, laneFigure, laneKeys, type Book, type Lane, type Part } from './book.ts';

type Map<T> = Readonly<Record<string, T>>;

/** Both, and what both have, as `choose` says; the order of the two must not matter to it. */
function union<T>(a: Map<T>, b: Map<T>, choose: (a: T, b: T) => T): Record<string, T> {
  const all = { ...a };
  for (const key of Object.keys(b)) all[key] = key in a ? choose(a[key]!, b[key]!) : b[key]!;
  return all;
}

/** Two of one version are one, unless somebody wrote a copy by hand. */
function newer(a: Part, b: Part): Part {
  if (a.version !== b.version) return a.version > b.version ? a : b;
  return { version: a.version, counts: union(a.counts, b.counts, Math.max) };
}

const larger = (a: Lane, b: Lane): Lane => ({
  name: a.name >= b.name ? a.name : b.name,
  homes: Math.max(a.homes, b.homes),
  before: Math.max(a.before, b.before),
});

export function addBooks(a: Book, b: Book): Book {
  return {
    ...a,
    starts: union(a.starts, b.starts, Math.max),
    lanes: union(a.lanes, b.lanes, larger),
    parts: union(a.parts, b.parts, newer),
  };
}

export interface Difference {
  name: string;
  before: number;
  after: number;
}

/** The rows and lanes whose figure is another, in the order of the page. */
export function differences(
  before: Book,
  after: Book,
  rows: readonly { id: string; short: string; lanes: boolean }[],
): Difference[] {
  const ofRows = rows.map(({ id, short, lanes }) => ({
    ...{ name: short, before: figure(before, id, lanes), after: figure(after, id, lanes) },
  }));
  const ofLanes = laneKeys({ ...before, lanes: { ...before.lanes, ...after.lanes } }).map((key) => ({
    name: (after.lanes[key] || before.lanes[key])!.name,
    before: laneFigure(before, key),
    after: laneFigure(after, key),
  }));
  return [...ofRows, ...ofLanes].filter((one) => one.before !== one.after);
}
