// Steps with the case they stand in → the ways to choose from.
import { expect, test } from 'vitest';
import { counted, numbered, waysOf } from './ways.ts';

const steps = (...ways: (string | null)[]) => ways.map((way) => ({ title: 'Bấm nút', way }));

test('each case is a way, with its first step and how many it has', () => {
  expect(waysOf(steps('Mất máy', 'Mất máy', 'Quên mật khẩu'))).toEqual([
    { title: 'Mất máy', first: 1, count: 2 },
    { title: 'Quên mật khẩu', first: 3, count: 1 },
  ]);
});

test('a guide that is one way for all has none', () => {
  expect(waysOf(steps(null, null))).toEqual([]);
});

test.each([
  [
    ['Mất máy', 'Mất máy', 'Quên mật khẩu'],
    ['Mất máy, bước 1/2', 'Mất máy, bước 2/2', 'Quên mật khẩu, bước 1/1'],
  ],
  [
    [null, null],
    ['Bước 1/2', 'Bước 2/2'],
  ],
])('the steps of %j are counted as %j', (ways, said) => {
  expect(numbered(steps(...ways)).map(counted)).toEqual(said);
});
