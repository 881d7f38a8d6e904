// The data of this site → the places and months the tests speak of: another commune, or another month, passes the same tests.
// `first` and `second` are the villages with the most figures in the newest month.
import { edition, village, villageMonth } from '../src/address/address.ts';
import { DATA_FOLDER, loadReports } from '../src/reports/load.ts';

function load() {
  const { reports } = loadReports(DATA_FOLDER);
  const [begin, end] = [reports?.editions[0], reports?.editions.at(-1)];
  if (!reports || !begin || !end) throw new Error('these tests need a month');
  const figuresOf = (village: number) => end.figures[village]?.filter((value) => value !== null).length ?? 0;
  const fullest = [...reports.villages.keys()].sort((a, b) => figuresOf(b) - figuresOf(a) || a - b);
  const [first, second] = fullest.map((v) => reports.villages[v]);
  if (!first || !second) throw new Error('these tests need two villages');
  return { reports, first, second, begin, end };
}

export const { reports, first, second, begin, end } = load();
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

const column = (indicator: string) => reports.indicators.findIndex(({ id }) => id === indicator);

/** What a village reported, the first of the two unless another is meant; null = nothing. */
export const figure = (of: typeof begin, indicator: string, village = first): number | null =>
  of.figures[villages.indexOf(village)]?.[column(indicator)] ?? null;

/** The villages that reported no figure of an indicator in the newest month. */
export const silent = (indicator: string) =>
  villages.filter((_, v) => end.figures[v]?.[column(indicator)] === null);
