// The inbox as the workflow runs it: what is taken, what stays, what the report says.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandFile } from '../../tests/commands.ts';
import { changed, SampleInbox } from '../../tests/sample-inbox.ts';

let inbox: SampleInbox;
beforeEach(() => {
  inbox = new SampleInbox();
});
afterEach(() => inbox.remove());

const september = () => inbox.read('results', '2026-09.csv');
const sample = (name: string) => readFileSync(join('tests/exports', name), 'utf8');
const withoutSeptember = () => rmSync(join(inbox.data, 'results', '2026-09.csv'));
const GOOD = '2026-09-one-village-silent.csv';

test('a good export is taken in as by hand and gone from the inbox; a bad one stays, with its cells', () => {
  const before = september();
  withoutSeptember();
  inbox.put('bao-cao-2026-09.csv', sample(GOOD));
  inbox.put('bao-cao-2026-10.csv', sample('bad-number.csv'));
  const { text, pages } = inbox.take();
  expect(september()).toBe(before);
  expect(inbox.waiting()).toEqual(['bao-cao-2026-10.csv']);
  expect(text).toContain('# Nhận số liệu tháng 9/2026; 1 tệp phải sửa\n');
  expect(text).toContain('Tháng mới. 8/9 nơi có báo cáo; chưa báo cáo: Mỗ Đoạn.');
  expect(text).toContain('| Số hộ được hướng dẫn (lũy kế) | 3.624 (9 nơi) | 4.136 (8 nơi) |');
  expect(text).toContain(
    '| C2 | Xuân Nẻo, "Số người được hướng dẫn thành thạo trong tháng": "1O2" không phải số nguyên. | Sửa thành chữ số, ví dụ 102. |',
  );
  expect(pages).toEqual(expect.arrayContaining(['/tien-do/2026-09/', '/tien-do/xuan-neo/', '/']));
});

test('says that a file was checked against made-up figures, as long as they are', () => {
  inbox.put('bao-cao-2026-10.csv', sample('bad-number.csv'));
  expect(inbox.take().text).toContain('> Trang còn dùng số minh hoạ, nên các bảng được so với số minh hoạ');
  const commune = join(inbox.data, 'commune.yaml');
  writeFileSync(commune, readFileSync(commune, 'utf8').replace('sample: true', 'sample: false'));
  rmSync(join(inbox.data, 'samples.csv'));
  expect(inbox.take().text).not.toContain('số minh hoạ');
});

test('figures that are others now are reported one by one, and only their pages change', () => {
  inbox.put('bao-cao-2026-09.csv', sample(GOOD).replace('Xuân Nẻo;814;39', 'Xuân Nẻo;820;39'));
  const { text, pages } = inbox.take();
  expect(text).toContain('Thay số đã đăng.');
  expect(text).toContain('| Xuân Nẻo | Số hộ được hướng dẫn (lũy kế) | 814 | 820 |');
  expect(pages).toEqual(['/tien-do/2026-09/', '/tien-do/', '/tien-do/xuan-neo/', '/']);
  expect(inbox.read('corrections.csv')).toContain(
    '2026-09,xuan-neo,households_guided,814,820,Xã gửi lại bảng tháng 9/2026,2026-10-18',
  );
});

test('a figure under its min_count is shown as on the pages, here and in what is to be mended', () => {
  const indicators = inbox
    .read('indicators.csv')
    .replace('Gian hàng trên sàn TMĐT,,', 'Gian hàng trên sàn TMĐT,5,');
  writeFileSync(join(inbox.data, 'indicators.csv'), indicators);
  const label = 'Số gian hàng trên sàn thương mại điện tử';
  inbox.put('bao-cao-2026-09.csv', changed(sample(GOOD), '62;3;51;33;1', '62;9;51;33;1'));
  expect(inbox.take().text).toContain(`| Liêu Xá | ${label} | dưới 5 | 9 |`);
  inbox.put('bao-cao-2026-09.csv', changed(sample(GOOD), '62;3;51;33;1', '62;3,5;51;33;1'));
  expect(inbox.take().text).toContain(`| J5 | Liêu Xá, "${label}": "…" là số lẻ, cột này cần số nguyên. |`);
});

test('a hidden count that becomes another hidden one changes no page', () => {
  const indicators = inbox
    .read('indicators.csv')
    .replace('Gian hàng trên sàn TMĐT,,', 'Gian hàng trên sàn TMĐT,5,');
  writeFileSync(join(inbox.data, 'indicators.csv'), indicators);
  inbox.put('bao-cao-2026-09.csv', changed(sample(GOOD), '62;3;51;33;1', '62;2;51;33;1'));
  const { text, pages } = inbox.take();
  expect(text).toContain('Chỉ thay những số mà trang không nêu.');
  expect(text).toContain('Không trang nào đổi.');
  expect(pages).toEqual([]);
});

test('the same export again changes nothing', () => {
  inbox.put('bao-cao-2026-09.csv', sample(GOOD));
  const { text, pages } = inbox.take();
  expect(text).toContain('Giống hệt số đã đăng.');
  expect([pages, inbox.waiting()]).toEqual([[], []]);
});

test('the earlier month goes first, whatever the files are called; a doubtful figure is asked about', () => {
  withoutSeptember();
  const october = sample(GOOD)
    .replace(/;(\d+);/, ';1300;')
    .replace('Mỗ Đoạn;', 'Mỗ Đoạn;400');
  inbox.put('a 2026-10.csv', october);
  inbox.put('b 2026-09.csv', sample(GOOD));
  const { outcome, text } = inbox.take();
  expect(outcome.accepted.map(({ period }) => period)).toEqual(['2026-09', '2026-10']);
  expect(text).toContain('### Hỏi lại trước khi đăng');
  expect(text).toMatch(
    /- \[ \] a 2026-10\.csv:3:2 \(ô B3\) Lưu ý: Ô Mễ: mọi số giống hệt tháng trước\. Hỏi lại thôn; đúng thì đánh dấu vào đây\.\n/,
  );
});

test('a file that came before its month began is reported once, in words of the inbox', () => {
  inbox.put('bao-cao-2027-10.csv', sample(GOOD));
  const { text } = inbox.take();
  expect(text).toContain('trước khi kỳ ấy bắt đầu. | Xem lại tiêu đề bảng (sai thì sửa); đúng kỳ rồi');
  expect(text).not.toContain('ngày nhận ghi');
});

test('words of a file are only words', () => {
  inbox.put('bao-cao-2026-10.csv', sample(GOOD).replace(';39;', ';<img src=x> @ai |[a](https://x.example);'));
  const { text } = inbox.take();
  expect(text).not.toMatch(/<img|@ai|https:\/\//);
  expect(text).toContain('&lt;img src=x&gt;');
});

test('personal data: its place and what to do are reported, the value is not', () => {
  inbox.put('bao-cao-2026-10.csv', sample('bad-personal-data.csv'));
  const { text } = inbox.take();
  expect(text).toContain('**Tệp có dữ liệu cá nhân.** Xóa tệp khỏi hộp thư ngay');
  expect(text).not.toMatch(/0\d{9}/);
});

test('who only uploads files is not told of a command', () => {
  inbox.put('bao-cao.csv', sample(GOOD));
  const sheets = 'workbook-two-sheets-of-the-month.xlsx';
  cpSync(join('src/intake/golden/refused', sheets), join(inbox.data, 'inbox', sheets));
  const { text } = inbox.take();
  expect(text).toContain('| Ghi tháng vào tiêu đề bảng (THÁNG 9/2026) hoặc tên tệp (2026-09). |');
  expect(text).toContain('| Chỉ giữ trang tính của tháng cần nhập. |');
});

test('a broken data folder takes nothing', () => {
  inbox.put('bao-cao-2026-09.csv', sample(GOOD));
  writeFileSync(join(inbox.data, 'villages.csv'), 'a\n');
  const { outcome, text } = inbox.take();
  expect([outcome.accepted.length, inbox.waiting().length]).toEqual([0, 1]);
  expect(text).toContain('# Thư mục data có lỗi, chưa nhận gì');
});

test.each([
  ['nothing there', [], 0, '✓ Hộp thư số liệu không có tệp nào. Báo cáo: '],
  ['a good one', [GOOD], 0, '✓ Nhận số liệu tháng 9/2026. Báo cáo: '],
  ['a bad one', ['bad-total.csv'], 1, '✗ 1 tệp phải sửa. Báo cáo: '],
])('the command, %s', (_, names, status, last) => {
  for (const name of names) inbox.put(`2026-09 ${name.replace('2026-09', '')}`, sample(name));
  const [report, pages] = [join(inbox.data, 'r.md'), join(inbox.data, 'pages')];
  const run = spawnSync(
    process.execPath,
    [commandFile('inbox'), '--data', inbox.data, '--report', report, '--pages', pages],
    { encoding: 'utf8' },
  );
  expect([run.status, run.stderr]).toEqual([status, '']);
  expect(run.stdout.trim()).toBe(last + report);
  expect(readFileSync(report, 'utf8')).toMatch(/^# /);
});

test('words the command does not know', () => {
  const { status, stderr } = spawnSync(process.execPath, [commandFile('inbox'), '--received', 'x'], {
    encoding: 'utf8',
  });
  expect([status, stderr.split('\n')[0]]).toEqual([
    2,
    '--received "x" không phải ngày có thật. Viết dạng 2026-11-18.',
  ]);
});
