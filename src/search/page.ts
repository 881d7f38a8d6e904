// /tim/?q=…: the results of a shared search as links, best first, above the full list.
import { nothingFound, resultLink } from './result-link.ts';
import { Searcher } from './searcher.ts';

const LIMIT = 10;

/** @param base path of the site */
export async function showResults(list: HTMLElement, query: string, base: string): Promise<void> {
  const searcher = new Searcher(base);
  const titles = await searcher.titles(query).catch(() => []);
  const draw = (results: typeof titles) => {
    list.textContent = '';
    list.append(...results.map((result) => resultLink(result, query)));
  };
  if (titles.length > 0) draw(titles);
  const all = [...titles, ...(await searcher.texts(query, titles, LIMIT))];
  draw(all);
  if (all.length === 0) list.append(nothingFound(query));
}
