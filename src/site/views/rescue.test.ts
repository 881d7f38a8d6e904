// A list of numbers → which of them the page for emergencies shows, and where.
import { expect, test } from 'vitest';
import type { Fact } from '../../guides/facts/facts.ts';
import type { Library } from '../../guides/library.ts';
import { parseDay } from '../../text/date.ts';
import { rescueView } from './rescue.ts';

const fact = (name: string, change: Partial<Fact> = {}): Fact => ({
  ...{ name, value: name.slice(3), spoken: name, known: true, source: undefined, called: undefined },
  call: { who: name, free: true, sms: false },
  date: parseDay('2026-11-20'),
  ...change,
});
const facts = [
  fact('so-113', { date: parseDay('2026-11-03') }),
  fact('so-114', { known: false }),
  fact('so-tin', { call: { who: 'Nhắn tin', free: true, sms: true } }),
  fact('so-bidv', { call: { who: 'BIDV', free: false, sms: false, of: 'bank' } }),
];
const emergency: Library['emergency'] = {
  ...{ title: 'Cứu', summary: 'Gọi ai trước.', own: ['Con'], aliases: [], typed: [] },
  now: ['so-113', 'so-114', 'so-khong-co'].map((call) => ({ call, what: 'Công an' })),
  ways: [
    {
      ...{ id: 'mat-tien', ask: 'Mất tiền', keep: 'Giữ tin.', guide: 'lo-bi-lua' },
      steps: [
        { who: 'Ngân hàng', calls: 'bank' },
        { who: 'Công an', calls: ['so-113'] },
      ],
    },
  ],
};
const contact = (role: string, phone: string | null) => ({
  ...{ role, phone, helps_with: '', address: null, hours: null },
});
const view = rescueView(
  { emergency, facts, guides: [] },
  { contacts: [contact('Công an xã', '0220 1234567'), contact('Trạm Y tế', null)] },
);

test('numbers nobody knows for certain are not the first to press, nor on the sheet for the fridge', () => {
  expect(view.now).toEqual([{ number: '113', who: 'Công an', free: true }]);
  expect(view.printed).toEqual([{ value: '113', what: 'so-113' }]);
});

test('each way has the numbers of its steps, and what to know of those of banks', () => {
  const [way] = view.ways;
  expect(way!.steps.map(({ numbers }) => numbers.map(({ name }) => name))).toEqual([['so-bidv'], ['so-113']]);
  expect(way!.steps.map(({ surest }) => surest !== undefined)).toEqual([true, false]);
  expect(way!.guide).toBeUndefined();
});

test('offices without a number are left out, and the oldest reading of a source is said', () => {
  expect(view.offices).toEqual([{ role: 'Công an xã', phone: '0220 1234567' }]);
  expect(view.read).toBe('2026-11-03');
});
