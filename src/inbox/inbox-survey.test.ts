// A quarter's survey in the inbox: taken in like a month, reported without any count that the pages hide.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AUTUMN, changed, SampleInbox, surveyForm, WINTER, WINTER_ROWS } from '../../tests/sample-inbox.ts';

let inbox: SampleInbox;
beforeEach(() => {
  inbox = SampleInbox.withSurvey();
});
afterEach(() => inbox.remove());

const PAGES = [
  'xuan-neo',
  'o-me',
  'lac-duc',
  'lieu-xa',
  'nghia-dung',
  'nghia-xa',
  'mo-doan',
  'huong-quat',
  'binh-di',
];
test('a new survey is taken in as by hand, told as its pages will tell it, and gone from the inbox', () => {
  inbox.put('khao-sat-quy-4.csv', WINTER);
  const { text, pages } = inbox.take('2026-11-18');
  expect(inbox.read('surveys', '2026-q4.csv')).toBe(surveyForm('2026-q4.expected.csv'));
  expect(inbox.read('surveys.csv')).toMatch(/\n2026-q4,\w{10},2026-11-18,bảng CSV\n$/);
  expect(inbox.waiting()).toEqual([]);
  expect(text).toContain('# Nhận số liệu khảo sát quý 4/2026\n');
  expect(text).toContain('## ✓ Nhận khao-sat-quy-4.csv: khảo sát quý 4/2026\n');
  expect(text).toContain(
    'Khảo sát mới. 9/9 nơi đã khảo sát. Quý 4/2026, 9/9 thôn hỏi 980 hộ: 81 % có điện thoại thông minh.',
  );
  expect(text).toContain('| Câu hỏi | So với quý 3/2026 | quý 4/2026 |');
  expect(text).toContain('| Hộ có điện thoại thông minh | 77 % → 81 % ở 8 thôn | 81 % (797 hộ) |');
  expect(text).toContain('| Hộ không có điện thoại | 7 % → 7 % ở 7 thôn | 7 % (64 hộ, ở 8 thôn) |');
  expect(pages).toEqual(['/tien-do/ky-nang/', ...PAGES.map((id) => `/tien-do/${id}/`)]);
  expect(text).toContain('Số liệu mở đổi theo: `/du-lieu/khao-sat.csv`.');
});

test('which villages were not asked, and which answer as in the survey before', () => {
  const autumn = AUTUMN.match(/^1;Thôn Xuân Nẻo;.*$/m)?.[0] ?? '';
  const again = WINTER_ROWS.replace(/^1;Thôn Xuân Nẻo;.*$/m, autumn).replace(
    /^(2;Thôn Ô Mễ;).*$/m,
    `$1${';'.repeat(19)}`,
  );
  inbox.put('quy-4.csv', again);
  const { text } = inbox.take();
  expect(text).toContain('8/9 nơi đã khảo sát; chưa khảo sát: Ô Mễ.');
  expect(text).toContain(
    '- [ ] quy-4.csv:5:3 (ô C5) Lưu ý: Xuân Nẻo: mọi số giống hệt quý 3/2026. Hỏi lại thôn; đúng thì đánh dấu vào đây.\n',
  );
});

test('counts that are others now are reported one by one, with the reason kept; only their pages change', () => {
  const { text, pages } = inbox.takeAfterWinter(
    changed(WINTER_ROWS, 'Xuân Nẻo;159;134;13;12;', 'Xuân Nẻo;159;130;17;12;'),
  );
  expect(text).toContain('Thay số đã đăng. 9/9 nơi đã khảo sát. Báo cáo này chỉ kể những số mà trang nêu.');
  expect(text.match(/^\| Xuân Nẻo.*$/gm)).toEqual([
    '| Xuân Nẻo | Hộ có điện thoại thông minh | 134 | 130 |',
    '| Xuân Nẻo | Hộ chỉ có điện thoại bàn phím | 13 | 17 |',
  ]);
  expect(pages).toEqual(['/tien-do/ky-nang/', '/tien-do/xuan-neo/']);
  expect(inbox.read('surveys.csv')).not.toContain('quy-4-lai');
  expect(inbox.read('corrections.csv')).toContain(
    '2026-q4,xuan-neo,smartphone,134,130,Xã gửi lại bảng khảo sát quý 4/2026,',
  );
});

test('the same survey again changes nothing', () => {
  const { text, pages } = inbox.takeAfterWinter(WINTER);
  expect(text).toContain('Giống hệt số đã đăng. 9/9 nơi đã khảo sát.');
  expect(text).toContain('Không trang nào đổi.\n');
  expect([pages, inbox.waiting()]).toEqual([[], []]);
});

test('a survey older than the two that pages compare changes the open data only', () => {
  inbox.put('quy-4.csv', WINTER);
  inbox.take();
  inbox.put('quy-2.csv', changed(AUTUMN, 'QUÝ 3/2026', 'QUÝ 2/2026'));
  const { text, pages } = inbox.take();
  expect(pages).toEqual([]);
  expect(text).toContain('Không trang nào đổi.\n\nSố liệu mở đổi theo: `/du-lieu/khao-sat.csv`.');
});

test('months go before surveys, the earliest first, whatever the files are called', () => {
  const month = readFileSync('tests/exports/2026-09-one-village-silent.csv', 'utf8');
  inbox.put('a.csv', changed(WINTER, 'QUÝ IV NĂM 2026', 'QUÝ I NĂM 2027'));
  inbox.put('b.csv', WINTER);
  inbox.put('c 2026-10.csv', month);
  const { outcome, text, pages } = inbox.take('2026-12-18');
  expect(outcome.accepted.map(({ period }) => period)).toEqual(['2026-10', '2026-q4', '2027-q1']);
  expect(text).toContain('# Nhận số liệu tháng 10/2026, khảo sát quý 4/2026, khảo sát quý 1/2027\n');
  expect(pages).toEqual([
    ...['/tien-do/2026-10/', '/tien-do/ky-nang/', '/tien-do/'],
    ...PAGES.map((id) => `/tien-do/${id}/`),
    '/',
  ]);
  expect(text).toContain('Số liệu mở đổi theo: `/du-lieu/ket-qua.csv`, `/du-lieu/khao-sat.csv`.');
});
