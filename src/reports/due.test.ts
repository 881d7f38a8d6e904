// The plan's calendar → days a month is due and covers, and the months that are missing on a day.
import { expect, test } from 'vitest';
import type { Day, Month } from '../text/date.ts';
import type { Commune } from './commune.ts';
import { coveredRule, coveredWords, deadline, overdueMonths } from './due.ts';

const plan = { report_day: 20, date: '2026-05', counted_from: 15 } as Commune['plan'];
const overdue = (months: string[], today: string) => overdueMonths(months as Month[], plan, today as Day);

test('a month is missing from the day it was due before', () => {
  expect(deadline('2026-10' as Month, plan)).toBe('2026-10-20');
  expect(overdue(['2026-08', '2026-09'], '2026-10-19')).toEqual([]);
  expect(overdue(['2026-08', '2026-09'], '2026-10-20')).toEqual(['2026-10']);
  expect(overdue(['2026-08', '2026-10'], '2026-12-01')).toEqual(['2026-09', '2026-11']);
  expect(overdue([], '2026-07-01')).toEqual(['2026-05', '2026-06']);
  expect(overdue(['2026-12'], '2026-10-20')).toEqual([]);
});

test.each([
  [15, '2026-09', 'từ 15/8 đến 14/9/2026'],
  [20, '2027-01', 'từ 20/12/2026 đến 19/1/2027'],
  [1, '2026-02', 'từ 1/2 đến 28/2/2026'],
  [null, '2026-09', ''],
  [undefined, '2026-09', ''],
])('counted from %s, %s covers: %s', (counted_from, month, words) =>
  expect(coveredWords(month as Month, { counted_from })).toBe(words),
);

test('the rule is said once', () => {
  expect(coveredRule(plan)).toBe('Số của một tháng tính từ ngày 15 tháng trước đến hết ngày 14 tháng ấy.');
  expect(coveredRule({ counted_from: 1 })).toBe('Số của một tháng tính từ ngày 1 đến hết ngày cuối tháng.');
  expect(coveredRule({ counted_from: null })).toBe('');
});
