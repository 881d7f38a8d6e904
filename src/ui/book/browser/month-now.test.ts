// A day and the commune's calendar → the month that is counted.
import { expect, test } from 'vitest';
import type { Day } from '../../../text/date.ts';
import { monthCounted } from './month-now.ts';

test.each<[string, number | null, boolean, string]>([
  ['2026-11-05', null, false, '2026-11'],
  ['2026-11-05', null, true, '2026-11'],
  ['2026-11-20', null, false, '2026-11'],
  ['2026-11-20', null, true, '2026-12'],
  ['2026-12-31', null, true, '2027-01'],
  ['2026-11-14', 15, false, '2026-11'],
  ['2026-11-15', 15, false, '2026-12'],
  ['2026-11-30', 1, true, '2026-11'],
])('%s, counted from %s, sent %s', (today, countedFrom, sent, month) => {
  expect(monthCounted(today as Day, { reportDay: 20, countedFrom }, () => sent)).toBe(month);
});
