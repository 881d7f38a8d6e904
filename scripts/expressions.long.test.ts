import { expect, test } from 'vitest';
import { collectExpressions } from '../tests/expressions/collect.ts';
import { findAllSteep } from '../tests/expressions/growth.ts';

test('no regular expression takes more than its share of time on a hundred thousand characters', () => {
  expect(findAllSteep(collectExpressions().expressions)).toEqual([]);
});
