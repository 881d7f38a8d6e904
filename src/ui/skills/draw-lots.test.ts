import { describe, expect, test } from 'vitest';
import { chance, drawLots, hashOf, lotWords } from './draw-lots.ts';

test('the hash is FNV-1a, by its published examples', () => {
  expect(hashOf('')).toBe(0x811c9dc5);
  expect(hashOf('a')).toBe(0xe40c292c);
  expect(hashOf('foobar')).toBe(0xbf9cf968);
});

test('numbers of a sheet that was printed stay as they are', () => {
  expect(drawLots(lotWords('2026-09', 'xuan-neo', '4821'), 1310, 5)).toMatchInlineSnapshot(`
    [
      154,
      520,
      643,
      955,
      1187,
    ]
  `);
  expect(drawLots(lotWords('2026-09', 'o-me', '4821'), 1180, 5)).toMatchInlineSnapshot(`
    [
      205,
      547,
      624,
      682,
      683,
    ]
  `);
});

describe('whatever is drawn', () => {
  const next = chance(20261128);
  const below = (most: number) => next() % most;

  test('is in the list, in order, and never twice', () => {
    for (let turn = 0; turn < 2000; turn++) {
      const [households, size] = [1 + below(1500), 1 + below(40)];
      const drawn = drawLots(lotWords('2026-09', `thon-${turn}`, String(below(10_000))), households, size);
      expect(drawn).toHaveLength(Math.min(households, size));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
      expect(drawn[0]).toBeGreaterThanOrEqual(1);
      expect(drawn.at(-1)).toBeLessThanOrEqual(households);
    }
  });

  test('gives every household the same chance', () => {
    const [households, sheets, size] = [50, 20_000, 5];
    const counts = Array.from({ length: households }, () => 0);
    for (let lot = 0; lot < sheets; lot++)
      for (const one of drawLots(lotWords('2026-09', 'o-me', String(lot)), households, size))
        counts[one - 1]!++;
    const expected = (sheets * size) / households;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 49 degrees of freedom: above 90 by chance in one of three thousand.
    expect(chiSquare).toBeLessThan(90);
  });

  test('is another with another lot, village or month', () => {
    const sheet = (month: string, village: string, lot: string) =>
      drawLots(lotWords(month, village, lot), 1310, 10).join();
    const all = [
      sheet('2026-09', 'xuan-neo', '4821'),
      sheet('2026-09', 'xuan-neo', '4822'),
      sheet('2026-09', 'o-me', '4821'),
      sheet('2026-10', 'xuan-neo', '4821'),
    ];
    expect(new Set(all).size).toBe(4);
    expect(sheet('2026-09', 'xuan-neo', '4821')).toBe(all[0]);
  });
});
