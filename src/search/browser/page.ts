// /tim/?q=…: the results of a shared search as links, best first, above the full list.
import type { FirstNames } from '../directory.ts';
import { firstGroups, groupElement, resultLink, TOLD } from './answer.ts';
import type { Result, ResultGroup } from './result.ts';
import { openSearch } from './searcher.ts';

const TEXTS = 12;

/** @param base path of the site */
export async function showResults(
  list: HTMLElement,
  query: string,
  base: string,
  names: () => Promise<FirstNames>,
): Promise<void> {
  const searcher = openSearch(base, names);
  // The first answer stands on a phone's first screen: what explains the box has been read by who used it.
  for (const one of document.querySelectorAll<HTMLElement>('[data-before-search]')) one.className = 'sr-only';
  const answers = document.createElement('div');
  list.append(answers);
  const show = (groups: readonly ResultGroup[]) =>
    answers.append(...groups.map(({ heading, results }) => groupElement(heading, results.map(resultLink))));
  const { results, sure } = await searcher.first(query);
  show(firstGroups(results, sure));
  const first = sure ? results : [];
  const later = await searcher.later();
  if (!later) return;
  let texts: Result[] = [];
  const filter = later.topicFilter(() => draw());
  const draw = () => {
    const answer = later.answer(query, first, filter.allows);
    answers.textContent = '';
    show(answer.groups);
    const told = texts.filter(filter.allows);
    if (told.length > 0) show([{ heading: TOLD, results: told }]);
    return answer;
  };
  const answer = draw();
  list.append(filter.element);
  const tellTexts = async () => {
    texts = await later.texts(query, answer, TEXTS);
    if (texts.length > 0) show([{ heading: TOLD, results: texts }]);
    return texts.length;
  };
  if (later.isEnough(answer)) filter.element.before(later.moreButton(tellTexts));
  else await tellTexts();
  if (!answer.sure) filter.element.before(later.notSure(query));
}
