// 2 000 random communes: no hidden count has fewer possible values than promised, whatever a reader knows of the rest.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates } from '../../src/reports/public/disclosure.ts';
import { protect } from '../../src/reports/public/protect.ts';
import { pinned, published } from './adversary.ts';
import { COMMUNES, hiddenCells, reportsOf, withCounts } from './communes.ts';
import { saidOf } from './said.ts';

test('every hidden count of six months and their corrections keeps the values of the guarantee', () => {
  let hidden = 0;
  fc.assert(
    fc.property(COMMUNES, (commune) => {
      hidden += hiddenCells(commune).length;
      expect(pinned(commune)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(hidden).toBeGreaterThan(20_000);
});

test('sentences, charts, tables and feeds are the same whatever the hidden counts are', () => {
  fc.assert(
    fc.property(COMMUNES, fc.nat(), (commune, seed) => {
      const other = withCounts(commune, hiddenCells(commune), ({ month, version, village, column }) => {
        const mixed = seed + 7 * month + 5 * version + 3 * village + column;
        return 1 + (mixed % candidates(commune.minCounts[column]!));
      });
      expect(published(other)).toBe(published(commune));
      expect(saidOf(protect(reportsOf(other)))).toEqual(saidOf(protect(reportsOf(commune))));
    }),
    { numRuns: 100 },
  );
});
