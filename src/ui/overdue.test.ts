// The note on a site nobody builds any more: not before it is due, and with both days.
import { expect, test } from 'vitest';
import type { Day } from '../text/date.ts';
import { nextRebuild } from '../text/rebuild.ts';
import { overdueNote } from './overdue.ts';

test.each([
  ['2026-10-20', '2026-10-21'],
  ['2026-10-21', '2026-11-21'],
  ['2026-12-31', '2027-01-21'],
])('a site of %s is due on %s', (built, due) => expect(nextRebuild(built as Day)).toBe(due));

test('is there from the fourth day on', () => {
  const note = (today: string) => overdueNote('2026-10-21' as Day, today as Day);
  expect(note('2026-10-21')).toBeUndefined();
  expect(note('2026-11-23')).toBeUndefined();
  expect(note('2026-11-24')).toBe(
    'Trang này chưa dựng lại từ ngày 21/10/2026, lẽ ra ngày 21/11/2026 đã có bản mới. Số liệu và cách làm có thể đã cũ.',
  );
});
