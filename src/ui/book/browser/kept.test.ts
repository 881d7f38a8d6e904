// What a phone keeps of a team's books, here one that keeps nothing: until the page closes all is there all the same.
import { describe, expect, test } from 'vitest';
import type { Month } from '../../../text/date.ts';
import { emptyBook, figure, hasCounts, setCounted, restore } from './book.ts';
import { bookBefore, storeBook, storedBook } from './kept.ts';

const TEAM = 'xuan-neo|Tổ 2';
const IDS = ['households_guided', 'people_guided'];
const book = (month: string, count: number) =>
  setCounted(
    emptyBook(month as Month, TEAM, { households_guided: 90 }),
    'AAAAAA',
    'households_guided',
    count,
  );

describe('a book', () => {
  test('is read with the ids it was written with, whatever the page asks now', () => {
    storeBook({ book: book('2026-10', 15), earlier: [book('2026-10', 14)] }, IDS);
    const kept = storedBook('2026-10' as Month, TEAM)!;
    expect(figure(kept.book, 'households_guided', true)).toBe(105);
    expect(kept.earlier.length).toBe(1);
  });

  test('of the newest month before is found though the page no longer has that month', () => {
    storeBook({ book: book('2026-08', 3), earlier: [] }, IDS);
    storeBook({ book: book('2026-10', 15), earlier: [] }, IDS);
    storeBook({ book: book('2026-11', 40), earlier: [] }, IDS);
    const before = (month: string, team = TEAM) => bookBefore(month as Month, team)?.month;
    expect([before('2026-11'), before('2026-10'), before('2027-01')]).toEqual([
      '2026-10',
      '2026-08',
      '2026-11',
    ]);
    expect([before('2026-08'), before('2026-11', 'xuan-neo|Tổ 1')]).toEqual([undefined, undefined]);
  });

  test('in which the only press was taken back has no counts', () => {
    const start = emptyBook('2026-10' as Month, TEAM, {});
    const once = setCounted(start, 'AAAAAA', 'people_guided', 1);
    expect([hasCounts(once), hasCounts(restore(start, once, 'AAAAAA'))]).toEqual([true, false]);
  });
});
