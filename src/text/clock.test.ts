// Half past six in the morning in Việt Nam, on a machine whose own day is still the one before.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { thisMonth, today } from './clock.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-10-31T23:30:00Z') });
});
afterEach(() => vi.useRealTimers());

test('the day and the month are those in Việt Nam', () => {
  expect([today(), thisMonth()]).toEqual(['2026-11-01', '2026-11']);
});
