// The data of this site → the places and months the tests speak of: another commune passes the same tests.
import { edition, village, villageMonth } from '../src/address/address.ts';
import { DATA_FOLDER, loadReports } from '../src/reports/load.ts';

function load() {
  const { reports } = loadReports(DATA_FOLDER);
  const [first, second] = reports?.villages ?? [];
  const [begin, end] = [reports?.editions[0], reports?.editions.at(-1)];
  if (!reports || !first || !second || !begin || !end)
    throw new Error('these tests need two villages and a month');
  return { reports, first, second, begin, end };
}

export const { reports, first, second, begin, end } = load();
export const { commune, villages } = reports;
/** While figures are made up, every page and file with one says so; the real ones say nothing of it. */
export const { sample } = commune;

export const VILLAGE = village(first.id);
export const MONTH = edition(end.month);
export const VILLAGE_MONTH = villageMonth(end.month, first.id);

/** "Thôn Xuân Nẻo" */
export const called = ({ name }: { name: string }) => `${commune.village_word} ${name}`;

/** What the first village reported. */
export function figure(of: typeof begin, indicator: string): number | null {
  return of.figures[0]?.[reports.indicators.findIndex(({ id }) => id === indicator)] ?? null;
}
