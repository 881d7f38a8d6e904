import { expect, test } from 'vitest';
import { arrange, besideBest, type Found } from './arrange.ts';
import { isSure } from './sure.ts';

const found = (path: string, score: number, group: Found['group'] = 'guide'): Found => ({
  ...{ path, page: path, title: path, kind: '', group, topic: '', excerpt: '', marks: [], online: false },
  ...{ score, rank: score, share: 1, firm: 1 },
});
const shown = (titles: Found[], first: Found[] = []) =>
  arrange(first, titles).map(({ heading, results }) => [heading, results.map(({ path }) => path).join(' ')]);

const FIVE = [
  found('a', 90),
  found('b', 80, 'infographic'),
  found('c', 70),
  found('d', 60, 'infographic'),
  found('e', 50),
];

test('the three best stand first, then the groups', () => {
  expect(shown(FIVE)).toEqual([
    ['Đúng ý nhất', 'a b c'],
    ['Hướng dẫn', 'e'],
    ['Tranh', 'd'],
  ]);
});

test('what is shown already keeps its place, and nothing stands there twice', () => {
  const part = { ...found('c#loi-1', 95), page: 'c' };
  expect(shown([part, ...FIVE.filter(({ path }) => path !== 'c')], [found('e', 0), found('c', 0)])).toEqual([
    ['Đúng ý nhất', 'e c a'],
    ['Tranh', 'b d'],
  ]);
});

test('where no name is sure, the nearest are shown as such', () => {
  const titles = [found('a', 20), found('b', 15), found('c', 14), found('d', 13), found('e', 12)];
  expect(shown(titles)).toEqual([['Có thể bác tìm', 'a b c d']]);
  expect(shown([])).toEqual([]);
});

test('what has less than two fifths of the best one’s rank is no answer beside it', () => {
  expect(besideBest([found('a', 90), found('b', 36), found('c', 35)]).map(({ path }) => path)).toEqual([
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

test('a task no guide covers is shown as such, whatever comes near', () => {
  const titles = [found('viec', 90, 'missing'), found('a', 60), found('viec-2', 50, 'missing')];
  const told = [
    ['Chưa có bài này', 'viec'],
    ['Có thể bác tìm', 'a'],
  ];
  expect(shown(titles)).toEqual(told);
  expect(shown(titles, titles.slice(0, 1))).toEqual(told);
});
