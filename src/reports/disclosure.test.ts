import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf } from './counts.ts';
import { loadReports } from './load.ts';
import { protect, protectColumn, type PublicValue } from './protect.ts';

describe('small counts', () => {
  test.each<[string, (number | null)[], PublicValue[], number | 'withheld' | null]>([
    ['none is small', [7, 0, null, 9], [7, 0, null, 9], 16],
    ['one is small: the next smallest is hidden with it', [3, 40, 12, 7], ['few', 40, 12, 'withheld'], 62],
    [
      'one is small and the next smallest would give it away',
      [1, 5, 40],
      ['few', 'withheld', 'withheld'],
      46,
    ],
    ['two are small', [3, 2, 40], ['few', 'few', 40], 45],
    ['two are small and both can only be 1', [1, 1, 40, 9], ['few', 'few', 40, 'withheld'], 51],
    ['two are small and both can only be 4', [4, 4, 40, 9], ['few', 'few', 40, 'withheld'], 57],
    ['all there is is one small count', [3, 0, null], ['few', 0, null], 'withheld'],
    ['nothing is reported', [null, null], [null, null], null],
  ])('%s', (_, values, shown, total) => {
    const protectedColumn = protectColumn(values, 5);
    expect(protectedColumn.shown).toEqual(shown);
    expect(protectedColumn.total.value).toBe(total);
  });

  test('without a minimum everything is shown', () => {
    expect(protectColumn([1, 2, null], null)).toEqual({
      shown: [1, 2, null],
      total: { value: 3, silent: 1 },
    });
  });

  test('can never be worked out from what is shown', () => {
    const counts = fc.array(fc.oneof(fc.nat({ max: 12 }), fc.constant(null)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 6 }), (values, minCount) => {
        const { shown, total } = protectColumn(values, minCount);
        shown.forEach((one, index) => {
          if (typeof one === 'number' || one === null) expect(one).toBe(values[index] ?? null);
        });
        if (total.value === 'withheld' || !shown.includes('few')) return;
        const known = shown.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0);
        const rest = (total.value ?? 0) - known;
        shown.forEach((one, index) => {
          if (one === 'few') expect(possibleValues(shown, index, rest, minCount).length).toBeGreaterThan(1);
        });
      }),
      { numRuns: 2000 },
    );
  });
});

/** Every value an onlooker must reckon with for one hidden count: by trying all ways the hidden ones can add up. */
function possibleValues(
  shown: readonly PublicValue[],
  index: number,
  rest: number,
  minCount: number,
): number[] {
  const others = shown.filter((one, i) => i !== index && typeof one === 'string');
  const reach = others.reduce(
    (sums, one) => {
      const range = one === 'few' ? [1, minCount - 1] : [minCount, rest];
      const next = new Set<number>();
      for (const sum of sums) for (let value = range[0]!; value <= range[1]!; value++) next.add(sum + value);
      return next;
    },
    new Set([0]),
  );
  return Array.from({ length: minCount - 1 }, (_, i) => i + 1).filter((value) => reach.has(rest - value));
}

test('reports as the public sees them hide small counts and small corrections', () => {
  const reports = loadReports('tests/sample').reports!;
  const indicators = reports.lists.indicators.map((one) =>
    one.id === 'health_book' ? { ...one, minCount: 5 } : one,
  );
  const correction = {
    period: reports.editions[0]!.period,
    village: 'o-me',
    indicator: 'health_book',
    old: 3,
    new: 57,
    reason: 'x',
    date: reports.editions[0]!.received!,
  };
  const shown = protect({ ...reports, lists: { ...reports.lists, indicators }, corrections: [correction] });
  const column = (month: number) => {
    const { counts } = shown.editions[month]!;
    return counts.villages.map((village) => countOf(counts, village, 'health_book'));
  };
  // May: Lạc Dục and Nghĩa Xá reported 2 each.
  expect(column(0)).toEqual([71, 57, 'few', 80, 37, 'few', 53, 70, 39]);
  // June: only Xuân Nẻo's 3 and Ô Mễ's 1 are small.
  expect(column(1).slice(0, 2)).toEqual(['few', 'few']);
  expect(shown.corrections[0]).toMatchObject({ old: 'few', new: 57 });
});
