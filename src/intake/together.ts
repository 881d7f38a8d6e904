// Tables on several sheets of one workbook → those that are parts of one month's table; none where they may be something else.
import { findFormulas } from './figures/doubts.ts';
import type { Layout, Readers } from './table/layout.ts';
import { mentionedMonths } from './period/period.ts';

export interface SheetTable {
  layout: Layout;
  /** Number of the month the sheet is named after. */
  month: number | undefined;
}

/**
 * A sheet for each village, for each group of villages, or for some of the indicators; a sheet of all villages beside
 * them may say the same again. Two figures for one cell, two months, or a mere copy, are no such parts.
 */
export function partsOfOne<T extends SheetTable>(tables: readonly T[], readers: Readers): readonly T[] {
  const named = new Set(tables.flatMap(({ month }) => month ?? []));
  const titled = tables.map(({ layout }) => monthsIn(layout)).filter((months) => months.length > 0);
  const isShared = titled[0]?.some((month) => titled.every((months) => months.includes(month))) ?? true;
  if (named.size > 1 || !isShared) return [];
  const known = new Map<string, string>();
  for (const { layout } of tables)
    for (const [key, text] of figuresOf(layout, readers)) {
      const before = known.get(key) ?? text;
      if (before !== text) return [];
      known.set(key, text);
    }
  const parts = withoutComputed(tables, readers);
  const said = parts.map(({ layout }) =>
    figuresOf(layout, readers)
      .map(([key]) => key)
      .sort()
      .join(),
  );
  const filled = said.filter(Boolean);
  return new Set(filled).size < filled.length ? [] : parts;
}

/** A sheet that computes what other sheets have typed says nothing more. */
function withoutComputed<T extends SheetTable>(tables: readonly T[], readers: Readers): readonly T[] {
  const typed = tables.filter(({ layout }) => !findFormulas('', layout, readers));
  const said = new Set(typed.flatMap(({ layout }) => figuresOf(layout, readers).map(([key]) => key)));
  const isWhole = tables.every(({ layout }) => figuresOf(layout, readers).every(([key]) => said.has(key)));
  return isWhole ? typed : tables;
}

const monthsIn = ({ above, headingRows }: Layout) => [
  ...new Set(mentionedMonths([...above, ...headingRows]).map(({ month }) => month)),
];

/** What a table says of each village and indicator. */
function figuresOf(
  { body, columns, villageColumn }: Layout,
  readers: Readers,
): [key: string, text: string][] {
  return body.flatMap((row) => {
    const match = readers.village(row[villageColumn]?.text ?? '');
    if (!('index' in match)) return [];
    return columns.flatMap(({ index, heading }): [string, string][] => {
      const text = row[index]?.text ?? '';
      if (heading.kind !== 'indicator' || text === '') return [];
      return [[`${match.index} ${match.team ?? ''} ${heading.index} ${heading.as ?? ''}`, text]];
    });
  });
}
