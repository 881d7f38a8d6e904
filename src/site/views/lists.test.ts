// A small library → the lists of guides, of every page, and of words.
import { expect, test } from 'vitest';
import { loadLibrary } from '../../guides/load.ts';
import type { Library } from '../../guides/library.ts';
import { loadReports } from '../../reports/load.ts';
import { protect } from '../../reports/public/protect.ts';
import { glossaryView } from './glossary.ts';
import { guidesView } from './guides.ts';
import { searchView } from './search.ts';

const library: Library = loadLibrary('content', 'data/links.csv').library!;
const reports = protect(loadReports('tests/sample').reports!);
const ORIGIN = 'https://xa.example';

test('the search page lists every guide, journey, infographic and village A–Z, whatever marks its letters have', () => {
  const { pages, topics, tasks } = searchView(library, reports);
  const { guides, journeys, infographics } = library;
  expect(pages).toHaveLength(guides.length + journeys.length + infographics.length + 9 + 1);
  const titles = pages.map(({ title }) => title);
  expect(titles.indexOf('Thôn Ô Mễ')).toBeGreaterThan(titles.indexOf('Thôn Nghĩa Xá'));
  expect(titles.indexOf('Thôn Ô Mễ')).toBeLessThan(titles.indexOf('Thôn Xuân Nẻo'));
  expect(topics.flatMap((one) => one.guides)).toHaveLength(guides.length);
  for (const { task, nearest } of tasks) expect(nearest === undefined).toBe(task.guide === undefined);
});

test('topics without a guide are neither listed nor printed', () => {
  const [first] = library.guides;
  const { topics, sets } = guidesView([first!]);
  expect(topics.map(({ topic, guides }) => [topic.id, guides.length])).toEqual([[first!.topic, 1]]);
  expect(sets.map(({ path }) => path)).toEqual([`/in/${first!.topic}/`]);
  expect(guidesView([])).toEqual({ topics: [], sets: [] });
});

test('each word of the glossary is there for programs too, with its own address', () => {
  const { data, terms } = glossaryView(library, 'Từ khó', ORIGIN);
  expect(data['@id']).toBe(`${ORIGIN}/thuat-ngu/`);
  expect(data.hasDefinedTerm.map(({ name }) => name)).toEqual(terms.map(({ term }) => term));
  expect(new Set(data.hasDefinedTerm.map((one) => one['@id'])).size).toBe(terms.length);
  for (const term of terms)
    expect(term.guide?.slug).toBe(library.glossary.find(({ id }) => id === term.id)?.guide);
});
