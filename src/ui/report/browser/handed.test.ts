// Figures into an address and back; what somebody typed there by hand is no report.
import { expect, test } from 'vitest';
import { handOver, readHanded } from './handed.ts';

test('figures come back as they were', () => {
  const handed = { month: '2026-10', team: 'o-me|Tổ 2', figures: [820, null, 0] };
  const hash = handOver(handed);
  expect(hash).toBe('#so;2026-10;o-me%7CT%E1%BB%95%202;820%2C%2C0');
  expect(readHanded(hash)).toEqual(handed);
});

test.each(['', '#so', '#so;a;b;1e3', '#so;a;b;%', '#so;a;b;1;2', '#khac;a;b;1'])('%s is none', (hash) => {
  expect(readHanded(hash)).toBeUndefined();
});
