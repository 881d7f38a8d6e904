import { expect, test } from 'vitest';
import { collectExpressions } from '../tests/expressions/collect.ts';
import { findSteep, LONGEST } from '../tests/expressions/growth.ts';

test('no regular expression takes more than its share of time on a hundred thousand characters', () => {
  const steep = collectExpressions().expressions.flatMap(({ place, source, flags }) => {
    const text = findSteep(source, flags, LONGEST);
    return text === undefined ? [] : [`${place} /${source}/${flags} ${text}`];
  });
  expect(steep).toEqual([]);
});
