import { expect, test } from 'vitest';
import { arrange, besideBest, isSure } from './arrange.ts';
import type { Result } from './searcher.ts';

const found = (path: string, score: number, group: Result['group'] = 'guide'): Result => ({
  path,
  title: path,
  kind: '',
  group,
  topic: '',
  excerpt: '',
  marks: [],
  score,
  share: 1,
  firm: 1,
});
const shown = (titles: Result[], texts: Result[]) =>
  arrange(titles, texts).map(({ heading, results }) => [heading, results.map(({ path }) => path).join(' ')]);

test('the three best stand first, then the groups, then what was found by text', () => {
  const titles = [
    found('a', 90),
    found('b', 80, 'infographic'),
    found('c', 70),
    found('d', 60, 'infographic'),
    found('e', 50),
  ];
  expect(shown(titles, [found('b', 0), found('t', 0)])).toEqual([
    ['Đúng ý nhất', 'a b c'],
    ['Hướng dẫn', 'e'],
    ['Tranh', 'd'],
    ['Có nhắc tới trong bài', 't'],
  ]);
});

test('where no name is sure, a text that holds every word goes before the nearest names', () => {
  const titles = [found('a', 20), found('b', 15), found('c', 14), found('d', 13)];
  expect(shown(titles, [found('t', 0), found('b', 0), found('u', 0)])).toEqual([
    ['Có thể bác tìm', 'b t a c d u'],
  ]);
  expect(shown(titles, [])).toEqual([['Có thể bác tìm', 'a b c']]);
  expect(shown([], [])).toEqual([]);
});

test('what is half as good as the best is no answer beside it', () => {
  expect(besideBest([found('a', 90), found('b', 45), found('c', 44)]).map(({ path }) => path)).toEqual([
    'a',
    'b',
  ]);
  expect(isSure([found('a', 90)])).toBe(true);
  expect(isSure([])).toBe(false);
});

test('a page that holds some of the words, or all of them apart, is not surely meant', () => {
  expect(isSure([{ ...found('a', 60), share: 0.6 }])).toBe(false);
  expect(isSure([{ ...found('a', 60), firm: 0.2 }])).toBe(false);
  expect(isSure([{ ...found('a', 100), firm: 0 }])).toBe(true);
});

test('a task no guide covers is told as such, whatever comes near', () => {
  const titles = [found('viec', 90, 'missing'), found('a', 60), found('viec-2', 50, 'missing')];
  expect(shown(titles, [])).toEqual([
    ['Chưa có bài này', 'viec'],
    ['Có thể bác tìm', 'a'],
  ]);
});
