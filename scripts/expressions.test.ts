import { expect, test } from 'vitest';
import { collectExpressions } from '../tests/expressions/collect.ts';
import { findSteep } from '../tests/expressions/growth.ts';

/** On the longest texts a stall of the machine costs a minute: they are looked at by night. */
const LENGTH = 25_000;

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
  const steep = expressions.flatMap(({ place, source, flags }) => {
    const text = findSteep(source, flags, LENGTH);
    return text === undefined ? [] : [`${place} /${source}/${flags} ${text}`];
  });
  expect(steep).toEqual([]);
}, 240_000);
