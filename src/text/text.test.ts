import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayName,
  monthName,
  monthsBetween,
  monthTick,
  parseDay,
  parseMonth,
  sourceDate,
  type Month,
} from './date.ts';
import { timeName } from './duration.ts';
import { fold, slugify } from './fold.ts';
import { nearest } from './nearest.ts';
import { formatCount, formatPercent } from './number.ts';

describe('fold', () => {
  test.each([
    ['Định danh', 'dinh danh'],
    ['Định danh'.normalize('NFD'), 'dinh danh'],
    ['ệ ữ ẵ ỡ ượ đ Đ', 'e u a o uo d d'],
    ['  Thôn\u00A0Xuân \n Nẻo ', 'thon xuan neo'],
  ])('%j → %j', (text, folded) => expect(fold(text)).toBe(folded));

  test('slugify keeps only what an address may hold', () => {
    expect(slugify('Nếu làm (không) được?')).toBe('neu-lam-khong-duoc');
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1310, '1.310'],
    [1234567, '1.234.567'],
    [-12, '−12'],
  ])('%d → %s', (value, text) => expect(formatCount(value)).toBe(text));

  test.each([
    [812, 1310, 80, '62\u00A0%'],
    [0, 10, 80, '0\u00A0%'],
    [796, 1000, 80, '79,6\u00A0%'],
    [7999, 10000, 80, '79,9\u00A0%'],
    [800, 1000, 80, '80\u00A0%'],
    [9997, 10000, undefined, '99,9\u00A0%'],
    [10, 10, 80, '100\u00A0%'],
  ])('%d of %d, target %s → %s: never rounded up to a target', (part, whole, target, text) =>
    expect(formatPercent(part, whole, target)).toBe(text),
  );
});

describe('dates', () => {
  test.each(['2026-13', '2026-0', '26-09', '2026-9', ' 2026-09'])('%j is no month', (text) =>
    expect(parseMonth(text)).toBeUndefined(),
  );
  test.each(['2026-02-30', '2026-13-01', '18/9/2026', ''])('%j is no day', (text) =>
    expect(parseDay(text)).toBeUndefined(),
  );

  test('months follow each other over a new year', () => {
    expect(addMonths('2026-12' as Month, 1)).toBe('2027-01');
    expect(addMonths('2026-01' as Month, -1)).toBe('2025-12');
    expect(monthsBetween('2026-11' as Month, '2027-02' as Month)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
  });

  test('are said as people say them', () => {
    expect(monthName('2026-09' as Month)).toBe('tháng 9/2026');
    expect(monthTick('2026-09' as Month)).toBe('T9');
    expect(monthTick('2026-09' as Month, true)).toBe('9/26');
    expect(dayName(parseDay('2026-09-18')!)).toBe('18/9/2026');
    expect(dayName(parseDay('2026-09-18')!, '2026')).toBe('18/9');
    expect(dayName(parseDay('2027-01-02')!, '2026')).toBe('2/1/2027');
    expect([sourceDate('2026-08-13'), sourceDate('2026-08'), sourceDate('2026'), sourceDate(null)]).toEqual([
      '13/8/2026',
      'tháng 8/2026',
      'năm 2026',
      'trang không ghi ngày',
    ]);
  });
});

describe('a length of time', () => {
  test.each([
    [45, '45 phút'],
    [60, '1 giờ'],
    [130, '2 giờ 10 phút'],
    [0, '0 phút'],
  ])('%d → %s', (minutes, words) => expect(timeName(minutes)).toBe(words));
});

describe('nearest', () => {
  const villages = ['Xuân Nẻo', 'Ô Mễ', 'Nghĩa Dũng', 'Nghĩa Xá'];
  test.each([
    ['Xuan Neoo', 'Xuân Nẻo'],
    ['nghia dugn', 'Nghĩa Dũng'],
    ['Không Có', undefined],
    ['', undefined],
  ])('%j → %s', (word, found) => expect(nearest(word, villages)).toBe(found));
});
