// Counts by village and column: plain data, and the only functions that know where in it a count stands.

/** Rows of counts. Ids are kept beside them, so that nothing depends on the order of today's lists. */
export interface Counts<T> {
  /** Ids of the villages, one a row. */
  villages: readonly string[];
  /** Ids of the indicators, or of the survey's items, one a column. */
  columns: readonly string[];
  /** null = not reported, never 0. */
  rows: readonly (readonly (T | null)[])[];
}

/** Ids whose places were looked up before: editions share their lists. */
const known = new WeakMap<readonly string[], Map<string, number>>();

function placeIn(ids: readonly string[], id: string): number {
  let places = known.get(ids);
  if (!places) known.set(ids, (places = new Map(ids.map((one, index) => [one, index]))));
  return places.get(id) ?? -1;
}

/** One count; null when it was not reported, not asked, or there was no such village. */
export function countOf<T>(counts: Counts<T> | undefined, village: string, column: string): T | null {
  if (!counts) return null;
  return counts.rows[placeIn(counts.villages, village)]?.[placeIn(counts.columns, column)] ?? null;
}

/** All counts of a village, in the order of the columns; empty when it has no row. */
export function countsOf<T>(counts: Counts<T> | undefined, village: string): readonly (T | null)[] {
  return counts?.rows[placeIn(counts.villages, village)] ?? [];
}

/** True when the village has at least one count. */
export function hasCount<T>(counts: Counts<T> | undefined, village: string): boolean {
  return countsOf(counts, village).some((value) => value !== null);
}

/** Counts made by asking for each one. */
export function makeCounts<T>(
  villages: readonly string[],
  columns: readonly string[],
  count: (village: string, column: string) => T | null,
): Counts<T> {
  return {
    villages,
    columns,
    rows: villages.map((village) => columns.map((column) => count(village, column))),
  };
}
