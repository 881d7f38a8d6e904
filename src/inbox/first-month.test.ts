// A commune's first real month through the inbox: its own list of villages and a month, all or nothing.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { Month } from '../text/date.ts';
import { SampleInbox } from '../../tests/sample-inbox.ts';

let inbox: SampleInbox;
beforeEach(() => {
  inbox = new SampleInbox();
});
afterEach(() => inbox.remove());

const LIST = [
  'id,name,households,households_on,aliases',
  'xuan-neo,Xuân Nẻo,1402,2026-11-20,',
  'dong-moi,Đồng Mới,310,2026-11-20,',
  '',
].join('\n');

/** Nothing in it fits the samples: fewer households than they have, and a village they do not know. */
function month(change = (text: string) => text): string {
  const { indicators } = listsIn(loadReports('tests/sample').reports!.lists, '2026-11' as Month);
  const ids = indicators.map(({ id }) => id);
  const row = (village: string) => [village, '2026-11-18', ...ids.map((_, at) => 20 + at)].join();
  return change([['village', 'received', ...ids].join(), row('xuan-neo'), row('dong-moi'), ''].join('\n'));
}

const put = (list: string, table: string) => {
  inbox.put('cac-thon.csv', list);
  inbox.put('bao-cao-2026-11.csv', table);
};

test('a list and a month together take the place of everything made up', () => {
  put(LIST, month());
  const { outcome, text, pages } = inbox.take('2026-11-20');
  expect(outcome.refused).toEqual([]);
  const { reports, issues } = loadReports(inbox.data);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { commune, editions, surveys, lists, corrections, receipts } = reports!;
  expect([commune.sample, editions.map(({ period }) => period), surveys, lists.teams, corrections]).toEqual([
    ...[false, ['2026-11'], [], [], []],
  ]);
  expect(receipts.map(({ village, received }) => [village, received])).toEqual([
    ['dong-moi', '2026-11-18'],
    ['xuan-neo', '2026-11-18'],
  ]);
  expect(inbox.waiting()).toEqual([]);
  expect(text).toContain('# Bắt đầu dùng số thật; Nhận số liệu tháng 11/2026\n');
  expect(text).toContain('- [ ] Đã hỏi lại từng nơi tên và số hộ: Xuân Nẻo 1.402 hộ, Đồng Mới 310 hộ.');
  expect(text).not.toContain('còn dùng số minh hoạ');
  expect(pages).toContain('/tien-do/dong-moi/');
  put(LIST, month());
  expect(inbox.take('2026-11-21').text).toContain(
    'Trang đã dùng số thật, danh sách này chỉ nhận một lần lúc bắt đầu.',
  );
});

test.each([
  [
    'a month with a wrong cell',
    LIST,
    month((text) => text.replace(',21,', ',2l,')),
    [
      'Danh sách dùng được, nhưng còn tệp phải sửa nên trang chưa chuyển sang số thật.',
      '"2l" không phải số nguyên',
    ],
  ],
  [
    'a list with a wrong number',
    LIST.replace('1402', 'nhiều'),
    month(),
    ['Số hộ "nhiều" không phải số nguyên dương.'],
  ],
  ['two names that are one', LIST.replace('Đồng Mới', 'Xuân Nẻo'), month(), ['trùng với tên của "xuan-neo"']],
])('%s changes nothing', (_, list, table, words) => {
  const before = inbox.everything();
  put(list, table);
  const { text, outcome } = inbox.take('2026-11-20');
  for (const one of words) expect(text).toContain(one);
  expect(outcome.accepted).toEqual([]);
  expect(inbox.waiting()).toEqual(['bao-cao-2026-11.csv', 'cac-thon.csv']);
  expect(inbox.everything()).toEqual(before);
});

test('a list alone waits for its month', () => {
  inbox.put('cac-thon.csv', LIST);
  expect(inbox.take('2026-11-20').text).toContain(
    'Có danh sách thôn mà chưa có bảng của tháng nào. | Tải bảng của tháng thật đầu tiên lên cùng danh sách này. |',
  );
});
