// The note on a site nobody builds any more: not before it is due, and with both days.
import { expect, test } from 'vitest';
import type { Day } from '../../text/date.ts';
import { nextRebuild } from '../../text/rebuild.ts';
import { overdueNote } from './overdue.ts';

test.each([
  ['2026-10-20', '2026-10-21'],
  ['2026-10-21', '2026-11-21'],
  ['2026-12-31', '2027-01-21'],
])('a site of %s is due on %s', (built, due) => expect(nextRebuild(built as Day)).toBe(due));

test('is there from the fourth day on', () => {
  const note = (moment: string) => overdueNote('2026-10-21', '2026-11-21', Date.parse(moment));
  expect(note('2026-10-21T00:00:00Z')).toBeUndefined();
  expect(note('2026-11-23T23:59:59+07:00')).toBeUndefined();
  expect(note('2026-11-24T00:00:00+07:00')).toBe(
    'Trang này chưa dựng lại từ ngày 21/10/2026, lẽ ra ngày 21/11/2026 đã có bản mới. Số liệu và cách làm có thể đã cũ.',
  );
});
