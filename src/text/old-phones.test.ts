import { expect, test } from 'vitest';
import { at, findLast } from './old-phones.ts';

test('at counts from the end', () => {
  expect(at.call([1, 2, 3], -1)).toBe(3);
  expect(at.call([1, 2, 3], 0)).toBe(1);
  expect(at.call([], -1)).toBeUndefined();
});

test('findLast finds from the end', () => {
  expect(findLast.call([1, 2, 3, 4], (one) => one === 3 || one === 1)).toBe(3);
  expect(findLast.call([1], () => false)).toBeUndefined();
});
