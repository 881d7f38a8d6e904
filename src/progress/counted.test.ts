// Whether a page may say that somebody counted the households.
import { expect, test } from 'vitest';
import type { Day } from '../text/date.ts';
import { countedWords } from './counted.ts';

const days = ['2026-01-15', '2026-01-15', '2026-07-01'] as Day[];

test('sample figures claim no day of a count, others name each day once', () => {
  expect(countedWords(days, true)).toBe('minh hoạ');
  expect(countedWords(days, false)).toBe('đếm ngày 15/1/2026, 1/7/2026');
});
