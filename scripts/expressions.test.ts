import { expect, test } from 'vitest';
import { collectExpressions } from '../tests/expressions/collect.ts';
import { findAllSteep, findSteep } from '../tests/expressions/growth.ts';

/** Four times what it takes to see a square; the longest texts are looked at by night. */
const LENGTH = 10_000;

const { expressions, unknown } = collectExpressions();

test('every regular expression of the product is looked at', () => {
  expect(expressions.length).toBeGreaterThan(500);
  // A copy of another expression, which is looked at where it stands.
  expect(unknown).toEqual(['src/intake/period/period.ts: pattern']);
});

test('an expression that grows with the square of its text is found', () => {
  expect(findSteep('[\\w.+-]+@[\\w-]+\\.[a-z]{2,}', 'i', LENGTH)).toBeDefined();
  expect(findSteep('\\s+$', '', LENGTH)).toBeDefined();
  expect(findSteep('^\\s+', '', LENGTH)).toBeUndefined();
}, 240_000);

test('no regular expression takes more than its share of time on a text made for it', () => {
  expect(findAllSteep(expressions, LENGTH)).toEqual([]);
}, 240_000);
