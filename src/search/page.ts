// /tim/?q=…: the results of a shared search as links, best first, above the full list.
import { groupElement, groupResults, nothingFound, resultLink } from './answer.ts';
import { Searcher, type Result } from './searcher.ts';
import { topicFilter } from './topic-filter.ts';

const LIMIT = 12;

/** @param base path of the site */
export async function showResults(list: HTMLElement, query: string, base: string): Promise<void> {
  const searcher = new Searcher(base);
  const titles = await searcher.titles(query).catch(() => []);
  let texts: Result[] = [];
  const filter = topicFilter(() => draw());
  const answers = document.createElement('div');
  const draw = () => {
    const shown = [titles, texts].map((found) => found.filter(filter.allows).slice(0, LIMIT));
    answers.textContent = '';
    for (const { heading, results } of groupResults(shown[0] ?? [], shown[1] ?? []))
      answers.append(
        groupElement(
          heading,
          results.map((result) => resultLink(result, query)),
        ),
      );
  };
  list.append(filter.element, answers);
  draw();
  texts = await searcher.texts(query, titles, LIMIT);
  draw();
  if (titles.length + texts.length > 0) return;
  answers.append(...nothingFound(query, await searcher.near(query).catch(() => [])));
}
