// /tim/?q=…: the results of a shared search as links, best first, above the full list.
import { groupElement, notSure, resultLink } from './answer.ts';
import { arrange, besideBest, isSure } from './arrange.ts';
import { unansweredList } from './unanswered-list.ts';
import { Searcher, type Result } from './searcher.ts';
import { topicFilter } from './topic-filter.ts';

const LIMIT = 12;

/**
 * Shows the results of a shared search, and below them what this phone keeps for the team.
 * @param query "" when nothing was asked
 * @param base path of the site
 */
export async function showResults(list: HTMLElement, query: string, base: string): Promise<void> {
  const kept = unansweredList();
  if (kept) list.after(kept);
  if (query === '') return;
  // The first answer stands on a phone's first screen: what explains the box has been read by who used it.
  for (const one of document.querySelectorAll<HTMLElement>('[data-before-search]')) one.className = 'sr-only';
  const searcher = new Searcher(base);
  let titles = await searcher.titles(query).catch(() => []);
  let texts: Result[] | undefined = undefined;
  const filter = topicFilter(() => draw());
  const answers = document.createElement('div');
  const draw = () => {
    const named = besideBest(titles.filter(filter.allows)).slice(0, LIMIT);
    const told = texts?.filter(filter.allows) ?? [];
    answers.textContent = '';
    if (!isSure(named) && !texts) return;
    for (const { heading, results } of arrange(named, told))
      answers.append(groupElement(heading, results.map(resultLink)));
    if (!isSure(named)) answers.append(notSure(query));
  };
  list.append(answers, filter.element);
  draw();
  ({ titles, texts } = await searcher.answer(query, LIMIT));
  draw();
}
