// /tim/?q=…: the results of a shared search as links, best first, above the full list.
import { groupElement, notSure, resultLink } from './answer.ts';
import { arrange, besideBest, isSure } from './arrange.ts';
import { Searcher, type Result } from './searcher.ts';
import { topicFilter } from './topic-filter.ts';

const LIMIT = 12;

/** @param base path of the site */
export async function showResults(list: HTMLElement, query: string, base: string): Promise<void> {
  const searcher = new Searcher(base);
  const titles = await searcher.titles(query).catch(() => []);
  let texts: Result[] | undefined = undefined;
  const filter = topicFilter(() => draw());
  const answers = document.createElement('div');
  const draw = () => {
    const named = besideBest(titles.filter(filter.allows)).slice(0, LIMIT);
    const told = texts?.filter(filter.allows) ?? [];
    answers.textContent = '';
    if (!isSure(named) && !texts) return;
    if (!isSure(named) && told.length === 0) answers.append(notSure(query));
    for (const { heading, results } of arrange(named, told))
      answers.append(groupElement(heading, results.map(resultLink)));
  };
  list.append(filter.element, answers);
  draw();
  texts = await searcher.texts(query, LIMIT);
  draw();
}
