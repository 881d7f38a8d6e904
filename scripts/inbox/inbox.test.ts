// The inbox as the workflow runs it: what is taken, what stays, what the report says.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadReports } from '../../src/reports/load.ts';
import { parseDay } from '../../src/text/date.ts';
import { changedPages, reportText } from './report.ts';
import { takeInbox } from './take.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'inbox-'));
  cpSync('tests/sample', data, { recursive: true });
  for (const name of waiting()) rmSync(join(data, 'inbox', name));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const waiting = () => readdirSync(join(data, 'inbox')).filter((name) => !name.endsWith('.md'));
const september = () => readFileSync(join(data, 'results', '2026-09.csv'), 'utf8');
const sample = (name: string) => readFileSync(join('tests/exports', name), 'utf8');
const put = (name: string, text: string) => writeFileSync(join(data, 'inbox', name), text);
const withoutSeptember = () => rmSync(join(data, 'results', '2026-09.csv'));
const GOOD = '2026-09-one-village-silent.csv';

function take() {
  const taken = takeInbox({ data, received: parseDay('2026-10-18')! });
  const lists = loadReports(data).reports ?? { villages: [], indicators: [] };
  return { taken, text: reportText(taken, lists), pages: changedPages(taken, lists) };
}

test('a good export is taken in as by hand and gone from the inbox; a bad one stays, with its cells', () => {
  const before = september();
  withoutSeptember();
  put('bao-cao-2026-09.csv', sample(GOOD));
  put('bao-cao-2026-10.csv', sample('bad-number.csv'));
  const { text, pages } = take();
  expect(september()).toBe(before);
  expect(waiting()).toEqual(['bao-cao-2026-10.csv']);
  expect(text).toContain('# Nhận số liệu tháng 9/2026; 1 tệp phải sửa\n');
  expect(text).toContain('Tháng mới. 8/9 nơi có báo cáo; chưa báo cáo: Mỗ Đoạn.');
  expect(text).toContain('| Số hộ được hướng dẫn (lũy kế) | 3.624 (9 nơi) | 4.136 (8 nơi) |');
  expect(text).toContain(
    '| C2 | Xuân Nẻo, "Số người được hướng dẫn thành thạo trong tháng": "1O2" không phải số nguyên. | Sửa thành chữ số, ví dụ 102. |',
  );
  expect(pages).toEqual(expect.arrayContaining(['/tien-do/2026-09/', '/tien-do/xuan-neo/', '/']));
});

test('figures that are others now are told one by one, and only their pages change', () => {
  put('bao-cao-2026-09.csv', sample(GOOD).replace('Xuân Nẻo;814;39', 'Xuân Nẻo;820;39'));
  const { text, pages } = take();
  expect(text).toContain('Thay số đã đăng.');
  expect(text).toContain('| Xuân Nẻo | Số hộ được hướng dẫn (lũy kế) | 814 | 820 |');
  expect(pages).toEqual(['/tien-do/2026-09/', '/tien-do/', '/tien-do/xuan-neo/', '/']);
  expect(readFileSync(join(data, 'corrections.csv'), 'utf8')).toContain(
    '2026-09,xuan-neo,households_guided,814,820,Xã gửi lại bảng tháng 9/2026,2026-10-18',
  );
});

test('the same export again changes nothing', () => {
  put('bao-cao-2026-09.csv', sample(GOOD));
  const { text, pages } = take();
  expect(text).toContain('Giống hệt số đã đăng.');
  expect([pages, waiting()]).toEqual([[], []]);
});

test('the earlier month goes first, whatever the files are called; a doubtful figure is asked about', () => {
  withoutSeptember();
  const october = sample(GOOD)
    .replace(/;(\d+);/, ';1300;')
    .replace('Mỗ Đoạn;', 'Mỗ Đoạn;400');
  put('a 2026-10.csv', october);
  put('b 2026-09.csv', sample(GOOD));
  const { taken, text } = take();
  expect(taken.accepted.map(({ edition }) => edition.month)).toEqual(['2026-09', '2026-10']);
  expect(text).toContain('### Hỏi lại trước khi đăng');
  expect(text).toMatch(
    /- \[ \] a 2026-10\.csv:3:2 \(ô B3\) Lưu ý: Ô Mễ: mọi số giống hệt tháng trước\. Hỏi lại thôn; đúng thì đánh dấu vào đây\.\n/,
  );
});

test('words of a file are only words', () => {
  put('bao-cao-2026-10.csv', sample(GOOD).replace(';39;', ';<img src=x> @ai |[a](https://x.example);'));
  const { text } = take();
  expect(text).not.toMatch(/<img|@ai|https:\/\//);
  expect(text).toContain('&lt;img src=x&gt;');
});

test('personal data: its place is told, what to do is told, the value is not', () => {
  put('bao-cao-2026-10.csv', sample('bad-personal-data.csv'));
  const { text } = take();
  expect(text).toContain('**Tệp có dữ liệu cá nhân.** Xóa tệp khỏi hộp thư ngay');
  expect(text).not.toMatch(/0\d{9}/);
});

test('a broken data folder takes nothing', () => {
  put('bao-cao-2026-09.csv', sample(GOOD));
  writeFileSync(join(data, 'villages.csv'), 'a\n');
  const { taken, text } = take();
  expect([taken.accepted.length, waiting().length]).toEqual([0, 1]);
  expect(text).toContain('# Thư mục data có lỗi, chưa nhận gì');
});

test.each([
  ['nothing there', [], 0, '✓ Hộp thư số liệu không có tệp nào. Báo cáo: '],
  ['a good one', [GOOD], 0, '✓ Nhận số liệu tháng 9/2026. Báo cáo: '],
  ['a bad one', ['bad-total.csv'], 1, '✗ 1 tệp phải sửa. Báo cáo: '],
])('the command, %s', (_, names, status, last) => {
  for (const name of names) put(`2026-09 ${name.replace('2026-09', '')}`, sample(name));
  const [report, pages] = [join(data, 'r.md'), join(data, 'pages')];
  const run = spawnSync(
    process.execPath,
    ['scripts/inbox.ts', '--data', data, '--report', report, '--pages', pages],
    { encoding: 'utf8' },
  );
  expect([run.status, run.stderr]).toEqual([status, '']);
  expect(run.stdout.trim()).toBe(last + report);
  expect(readFileSync(report, 'utf8')).toMatch(/^# /);
});

test('words the command does not know', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/inbox.ts', '--received', 'x'], {
    encoding: 'utf8',
  });
  expect([status, stderr.split('\n')[0]]).toEqual([2, '--received "x" không phải ngày có thật.']);
});
