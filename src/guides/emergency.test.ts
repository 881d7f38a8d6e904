// The numbers of banks a page shows → what stands beside them.
import { expect, test } from 'vitest';
import type { Day } from '../text/date.ts';
import { bankNote, callsBefore } from './emergency.ts';
import type { Fact } from './facts/facts.ts';

const bank = (known: boolean, called?: string): Fact => ({
  name: 'so-bidv',
  value: '1900 9247',
  spoken: 'một chín không không',
  call: { who: 'BIDV', free: false, of: 'bank', sms: false },
  known,
  source: undefined,
  date: undefined,
  called: called as Day | undefined,
});
const police: Fact = {
  ...bank(true),
  name: 'so-113',
  call: { who: 'Công an', free: true, sms: false },
};
const SURE = 'Chắc nhất là số in sau thẻ: gọi số ấy trước.';

test.each([
  [
    'nobody has rung them',
    [police, bank(true), bank(false)],
    `${SURE} Số ngân hàng ghi ở đây xã chưa gọi thử.`,
  ],
  ['all were rung', [bank(true, '2026-12-03')], SURE],
  [
    'some were rung',
    [bank(true, '2026-12-03'), bank(true)],
    `${SURE} Số ngân hàng ghi ở đây xã chưa gọi thử.`,
  ],
  ['none is shown', [police, bank(false)], undefined],
])('%s', (_, numbers, note) => expect(bankNote(numbers)).toBe(note));

test('a guide about what cannot wait has its numbers before it, each once, without those nobody knows', () => {
  const step = (calls: 'bank' | string[]) => ({ who: 'Ngân hàng', calls });
  const way = (id: string, guide?: string) => ({
    ...{ id, ask: 'Mất tiền', keep: 'Giữ tin nhắn.', guide },
    steps: [step('bank'), step(['so-113'])],
  });
  const emergency = {
    ...{ title: '', summary: '', now: [], own: [], aliases: [], typed: [] },
    ways: [way('chuyen-tien', 'lo-bi-lua'), way('lo-ma', 'lo-bi-lua'), way('mat-may')],
  };
  const unknown = { ...bank(false), name: 'so-khac' };
  const facts = [{ ...bank(true), name: 'so-bidv' }, { ...police, name: 'so-113' }, unknown];
  const calls = callsBefore('lo-bi-lua', { emergency, facts });
  expect(calls?.ways.map(({ id }) => id)).toEqual(['chuyen-tien', 'lo-ma']);
  expect(calls?.numbers.map(({ name }) => name)).toEqual(['so-bidv', 'so-113']);
  expect(calls?.note).toContain(SURE);
  expect(callsBefore('can-cuoc', { emergency, facts })).toBeUndefined();
});
