// The rule for small counts, case by case, and an onlooker who knows the rule and everything published.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinned, published, tryEveryColumn, type ColumnRule } from '../../../tests/disclosure/adversary.ts';
import { COMMUNES, hiddenCells, reportsOf, withCounts } from '../../../tests/disclosure/communes.ts';
import { saidOf } from '../../../tests/disclosure/said.ts';
import type { Day, Month } from '../../text/date.ts';
import { countOf } from '../counts.ts';
import {
  candidates,
  shownChange,
  shownCount,
  shownTotal,
  tellsCount,
  type PublicValue,
} from './disclosure.ts';
import { loadReports, type Reports } from '../load.ts';
import { protect } from './protect.ts';

const FEW = { under: 5 };

describe('a month', () => {
  test.each<[string, (number | null)[], PublicValue[], ReturnType<typeof shownTotal>]>([
    ['none is small', [7, 0, null, 9], [7, 0, null, 9], { value: 16, silent: 1 }],
    ['one is small: the others stay', [3, 40, 12, 5], [FEW, 40, 12, 5], { value: 57, silent: 0, small: 1 }],
    ['beside a silent one', [4, 1, null, 6], [FEW, FEW, null, 6], { value: 6, silent: 1, small: 2 }],
    ['all there is is small', [3, null], [FEW, null], { value: null, silent: 1, small: 1 }],
    ['small beside nobody', [3, 0], [FEW, 0], { value: 0, silent: 0, small: 1 }],
    ['nothing is reported', [null, null], [null, null], { value: null, silent: 2 }],
  ])('%s', (_, values, shown, total) => {
    expect(values.map((value) => shownCount(value, 5))).toEqual(shown);
    expect(shownTotal(shown)).toEqual(total);
  });

  test('without a minimum shows everything', () => {
    expect([1, 2, null].map((value) => shownCount(value, null))).toEqual([1, 2, null]);
  });
});

test.each<[number | null, number | null, ReturnType<typeof shownChange>]>([
  [20, 25, { old: 20, new: 25 }],
  [3, 25, { old: FEW, new: 25 }],
  [25, 3, { old: 25, new: FEW }],
  [null, 3, { old: null, new: FEW }],
  [0, 3, { old: 0, new: FEW }],
  [3, 4, null],
])('a correction from %s to %s', (old, now, shown) => expect(shownChange(old, now, 5)).toEqual(shown));

test.each([
  ['Đếm thiếu 4 người', true],
  ['Báo nhầm ba thành bốn', true],
  ['Đếm thiếu ４ người', true],
  ['Xã gửi lại bảng tháng 9/2026', false],
  ['Xã gửi lại bảng khảo sát quý 4/2026', false],
  ['Thôn báo lại ngày 18/10/2026', false],
  ['Thôn gửi nhầm bảng', false],
])('"%s" may tell a count: %s', (words, tells) => expect(tellsCount(words)).toBe(tells));

/** The rule there was before: beside a small count the next smallest is hidden, until the total leaves two values. */
const nextSmallest: ColumnRule = (values, minCount) => {
  const shown: unknown[] = values.map((value) => shownCount(value, minCount));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!shown.some((one) => typeof one === 'object')) return [shown, total];
  const others = values.flatMap((value, at) => (value >= minCount ? [at] : []));
  others.sort((a, b) => values[a]! - values[b]!);
  for (;;) {
    const few = shown.filter((one) => typeof one === 'object').length;
    const withheld = shown.filter((one) => one === 'withheld').length;
    const hidden = values.reduce((sum, value, at) => (typeof shown[at] === 'number' ? sum : sum + value), 0);
    const most = withheld > 0 ? Infinity : (few - 1) * (minCount - 1);
    const [lowest, highest] = [Math.max(1, hidden - most), hidden - (few - 1 + withheld * minCount)];
    if (Math.min(minCount - 1, highest) > lowest) return [shown, total];
    const next = others.shift();
    if (next === undefined) return [shown, 'withheld'];
    shown[next] = 'withheld';
  }
};

const ours: ColumnRule = (values, minCount) => {
  const shown = values.map((value) => shownCount(value, minCount));
  return [shown, shownTotal(shown)];
};

describe.each([3, 4, 5])('an onlooker who tries every column of three villages, min_count %i', (minCount) => {
  test('finds counts out where the next smallest is hidden', () => {
    const { fewest, known } = tryEveryColumn(nextSmallest, minCount, 3, 14);
    expect([fewest, known > 0.05]).toEqual([1, true]);
  });

  test('keeps every value the guarantee says', { timeout: 240_000 }, () => {
    const { fewest, known } = tryEveryColumn(ours, minCount, 3, 14);
    expect([fewest, known]).toEqual([candidates(minCount), 0]);
  });
});

describe('an onlooker with six months, corrections and earlier reports', () => {
  test('keeps every value the guarantee says', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(COMMUNES, (commune) => {
        expect(pinned(commune)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('sees, hears and downloads the same whatever the hidden counts are', () => {
    fc.assert(
      fc.property(COMMUNES, fc.nat(), (commune, seed) => {
        const other = withCounts(commune, hiddenCells(commune), ({ month, version, village, column }) => {
          const mixed = seed + 7 * month + 5 * version + 3 * village + column;
          return 1 + (mixed % candidates(commune.minCounts[column]!));
        });
        expect(published(other)).toBe(published(commune));
        expect(saidOf(protect(reportsOf(other)))).toEqual(saidOf(protect(reportsOf(commune))));
      }),
      { numRuns: 2 },
    );
  });
});

describe('the reports of the sample', () => {
  const reports = loadReports('tests/sample').reports!;
  const month = '2026-09' as Month;
  const indicators = reports.lists.indicators.map((one) =>
    one.id === 'vneid_level2' ? { ...one, minCount: 30 } : one,
  );
  const small: Reports = { ...reports, lists: { ...reports.lists, indicators } };
  const base = { period: month, village: 'xuan-neo', indicator: 'vneid_level2', reason: 'Đếm thiếu 4 người' };
  const edition = small.editions.at(-1)!;
  const now = countOf(edition.counts, 'xuan-neo', 'vneid_level2')!;

  test('tell a correction without the words where one of its numbers is hidden', () => {
    const correction = { ...base, old: 3, new: now, date: '2026-10-02' as Day };
    const shown = protect({ ...small, corrections: [correction] }).corrections;
    expect(shown).toEqual([
      {
        ...{ month, village: 'xuan-neo', indicator: 'vneid_level2', date: '2026-10-02' },
        ...{ old: { under: 30 }, new: now, reason: null },
      },
    ]);
  });

  test('tell no words that may be of a hidden number changed by the same import', () => {
    const correction = { ...base, indicator: 'shops_online', old: 1, new: 2, date: '2026-10-02' as Day };
    const reasons = [small, reports].map((all) => protect({ ...all, corrections: [correction] }).corrections);
    expect(reasons.map(([one]) => one!.reason)).toEqual([null, 'Đếm thiếu 4 người']);
  });

  test('keep the day of the report before when the next one changed only what is hidden', () => {
    const [first] = small.journal.filter(({ period }) => period === month);
    const again = { ...first!, content: 'x', received: '2026-10-02' as Day, source: 'bảng CSV' };
    const correction = { ...base, old: 2, new: 3, date: again.received };
    const later = { ...edition, received: again.received };
    const after = {
      ...small,
      editions: [...small.editions.slice(0, -1), later],
      journal: [...small.journal, again],
    };
    expect(protect({ ...after, corrections: [correction] })).toEqual(protect(small));
    const open = { ...correction, old: 2, new: 41 };
    expect(protect({ ...after, corrections: [open] }).editions.at(-1)?.received).toBe('2026-10-02');
  });
});
