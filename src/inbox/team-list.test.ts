// A list of the teams in the inbox: it takes the place of the one there is, or is refused with its cells.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SampleInbox } from '../../tests/sample-inbox.ts';

let inbox: SampleInbox;
beforeEach(() => {
  inbox = new SampleInbox();
});
afterEach(() => inbox.remove());

test('takes the place of the list there is', () => {
  const list = inbox.read('teams.csv').replace('xuan-neo,9,', 'xuan-neo,11,Nhà văn hóa');
  inbox.put('cac-to.csv', list);
  const { text } = inbox.take();
  expect(text).toContain('# Nhận danh sách tổ\n');
  expect(text).toContain('## ✓ Nhận cac-to.csv: danh sách tổ');
  expect([inbox.read('teams.csv'), inbox.waiting()]).toEqual([list, []]);
});

test.each([
  ['a name', 'xuan-neo,9,Nhà ông Nguyễn Văn Bình', 'Bình'],
  ['a village that is none', 'khong-co,9,', undefined],
  [
    'a second team since ever, which would change published months',
    'xuan-neo,9,,,Tổ 1\nxuan-neo,7,,,Tổ 2',
    undefined,
  ],
])('with %s it stays where it is', (_, line, secret) => {
  const before = inbox.everything();
  inbox.put('cac-to.csv', inbox.read('teams.csv').replace(/^xuan-neo,9,.*$/m, line));
  const { text, outcome } = inbox.take();
  expect(outcome.refused).toHaveLength(1);
  expect([inbox.everything(), inbox.waiting()]).toEqual([before, ['cac-to.csv']]);
  if (secret) expect(text).not.toContain(secret);
});
