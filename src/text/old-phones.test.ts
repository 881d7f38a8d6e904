import { expect, test } from 'vitest';
import { at, findLast, flatMap } from './old-phones.ts';

test('at counts from the end', () => {
  expect(at.call([1, 2, 3], -1)).toBe(3);
  expect(at.call([1, 2, 3], 0)).toBe(1);
  expect(at.call([], -1)).toBeUndefined();
});

test('findLast finds from the end', () => {
  expect(findLast.call([1, 2, 3, 4], (one) => one === 3 || one === 1)).toBe(3);
  expect(findLast.call([1], () => false)).toBeUndefined();
});

test('flatMap puts lists one behind the other', () => {
  expect(flatMap.call([1, 2], (one) => [one, one])).toEqual([1, 1, 2, 2]);
  expect(flatMap.call([1], () => 'x')).toEqual(['x']);
});
