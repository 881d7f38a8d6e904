// The sample's reports → the cards of the plan's targets.
import { expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import { parseDay } from '../text/date.ts';
import { asOf } from './history.ts';
import { targetCards } from './target-cards.ts';

const reports = protect(loadReports('tests/sample').reports!);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('each target is a card: what it asks, how far the commune is, how many villages are where', () => {
  const cards = targetCards(reports);
  expect(cards.map(({ title }) => plain(title))).toEqual([
    'Ít nhất 80 % số hộ được hướng dẫn',
    'Mỗi tháng mỗi tổ hướng dẫn ít nhất 50 người dùng thành thạo',
  ]);
  expect(cards[0]).toMatchObject({ status: 'growing', villages: 9, kind: 'xã', word: 'thôn', known: '' });
  expect(cards[1]!.known).not.toBe('');
  for (const { counts } of cards) expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(9);
});

test('a target with a day says until when', () => {
  const by = parseDay('2026-12-15')!;
  const targets = reports.lists.targets.map((one) =>
    one.target === 'household_share' ? { ...one, by } : one,
  );
  const titles = targetCards({ ...reports, lists: { ...reports.lists, targets } }).map(({ title }) => title);
  expect(titles.map((title) => title.includes(', chậm nhất ngày 15/12/2026'))).toEqual([true, false]);
});

test('a frozen month is judged by what was known then', () => {
  expect(targetCards(asOf(reports, reports.editions[0]!.month))[0]!.status).toBe('below');
});
