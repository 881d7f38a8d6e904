// The data and content of this site → the places and months the tests speak of: another commune, or another month, passes the same tests.
// `first` and `second` are the villages with the most figures in the newest month.
import { edition, village, villageMonth } from '../src/address/address.ts';
import { countOf, countsOf } from '../src/reports/counts.ts';
import { inMonth, listsIn } from '../src/reports/lists/lists.ts';
import type { Village } from '../src/reports/lists/villages.ts';
import { loadSite } from '../src/site/load.ts';

function load() {
  const { reports: read, library, voices } = loadSite();
  const [begin, end] = [read.editions[0], read.editions.at(-1)].map(
    (edition) => edition && { ...edition, month: edition.period },
  );
  if (!begin || !end) throw new Error('these tests need a month');
  const reports = inMonth(read, end.month);
  const figuresOf = ({ id }: Village) => countsOf(end.counts, id).filter((value) => value !== null).length;
  const { villages } = listsIn(reports.lists, end.month);
  const [first, second] = [...villages].sort((a, b) => figuresOf(b) - figuresOf(a));
  if (!first || !second) throw new Error('these tests need two villages');
  return { reports, library, voices, first, second, begin, end };
}

export const { reports, library, voices, first, second, begin, end } = load();
export const { commune, villages } = reports;
/** While figures are made up, every page and file with one says so; the real ones say nothing of it. */
export const { sample } = commune;

export const VILLAGE = village(first.id);
export const MONTH = edition(end.month);
export const VILLAGE_MONTH = villageMonth(end.month, first.id);

/** What villages are called here, inside a sentence: "thôn". */
export const word = commune.village_word.toLowerCase();

/** "Thôn Xuân Nẻo" */
export const called = ({ name }: { name: string }) => `${commune.village_word} ${name}`;

/** What a village reported, the first of the two unless another is meant; null = nothing. */
export const figure = (of: typeof begin, indicator: string, village = first): number | null =>
  countOf(of.counts, village.id, indicator);

/** The villages that reported no figure of an indicator in the newest month. */
export const silent = (indicator: string) =>
  villages.filter(({ id }) => countOf(end.counts, id, indicator) === null);
