// Several files of one month in the inbox: what goes together is merged, what clashes stays, what was published is not wiped out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandFile } from '../../tests/commands.ts';
import { changed, SampleInbox } from '../../tests/sample-inbox.ts';

let inbox: SampleInbox;
beforeEach(() => {
  inbox = new SampleInbox();
});
afterEach(() => inbox.remove());

const EXPORT = readFileSync('tests/exports/2026-09-one-village-silent.csv', 'utf8');
const [HEAD = '', ...ROWS] = EXPORT.split(/\r?\n/).filter((line) => !/Tổng/.test(line));
const part = (...rows: string[]) => [HEAD, ...rows].join('\n');
const forget = () => {
  rmSync(join(inbox.data, 'results', '2026-09.csv'));
  writeFileSync(join(inbox.data, 'editions.csv'), inbox.read('editions.csv').replace(/^2026-09,.*\n/m, ''));
};
const LABEL = 'Số người được hướng dẫn thành thạo trong tháng';

test('two versions of a month: neither is taken, both are named, a third that says nothing of the cell is', () => {
  forget();
  inbox.put('T9 2026.csv', part(ROWS[0]!, ROWS[1]!));
  inbox.put('T9 2026 (ban cuoi).csv', part(changed(ROWS[0]!, ';39;', ';93;'), ROWS[1]!));
  inbox.put('T9 2026 con lai.csv', part(...ROWS.slice(2)));
  const { outcome, text } = inbox.take();
  expect(outcome.refused.map(({ file }) => file.split('/').at(-1))).toEqual([
    'T9 2026 (ban cuoi).csv',
    'T9 2026.csv',
  ]);
  expect(text).toContain(
    `| C2 | Xuân Nẻo, "${LABEL}": tệp "T9 2026 (ban cuoi).csv" (ô C2) ghi 93, tệp "T9 2026.csv" (ô C2) ghi 39. | Hỏi lại thôn rồi xóa tệp có số cũ khỏi hộp thư; còn lại một tệp thì tệp ấy được nhận. |`,
  );
  expect(inbox.read('results', '2026-09.csv')).toMatch(/^xuan-neo,,/m);
  expect(() => inbox.read('corrections.csv')).toThrow();
});

test('three versions, two of them the same: none wins', () => {
  forget();
  for (const [name, row] of [
    ['a', ROWS[0]!],
    ['b', changed(ROWS[0]!, ';39;', ';93;')],
    ['c', ROWS[0]!],
  ] as const)
    inbox.put(`${name} 2026-09.csv`, part(row));
  const { outcome } = inbox.take();
  expect([outcome.accepted, outcome.refused.length]).toEqual([[], 3]);
});

test('a file with a mistake stays, the others of its month are taken', () => {
  forget();
  inbox.put('a 2026-09.csv', part(ROWS[0]!));
  inbox.put('b 2026-09.csv', part(ROWS[1]!.replace(/^([^;]*;[^;]*;)\d+/, '$11O2')));
  // More households than the village has.
  inbox.put('c 2026-09.csv', part(ROWS[2]!.replace(/^([^;]*;)\d+/, '$19999')));
  const { outcome } = inbox.take();
  expect(outcome.accepted.map(({ files }) => files.length)).toEqual([1]);
  expect(outcome.refused).toHaveLength(2);
  expect(inbox.waiting()).toEqual(['b 2026-09.csv', 'c 2026-09.csv']);
});

test('one village added to a published month is no correction, and wipes nobody out', () => {
  const row = `Mỗ Đoạn;400${';7'.repeat(11)}`;
  inbox.put('mo-doan 2026-09.csv', part(row));
  const before = inbox.read('results', '2026-09.csv');
  const { text, pages } = inbox.take();
  expect(inbox.read('results', '2026-09.csv')).toBe(
    before.replace(/^mo-doan,.*$/m, `mo-doan,400${',7'.repeat(11)}`),
  );
  expect(text).toContain('Thêm số vào tháng đã đăng. Có số của: Mỗ Đoạn. 9/9 nơi có báo cáo.');
  expect(pages).toEqual(['/tien-do/2026-09/', '/tien-do/', '/tien-do/mo-doan/', '/']);
  expect(() => inbox.read('corrections.csv')).toThrow();
  expect(inbox.read('receipts.csv')).toContain('2026-09,mo-doan,,2026-10-18,inbox,1,da-nhan,\n');
});

test('a published figure that changes is one of the questions to tick', () => {
  inbox.put('bao-cao-2026-09.csv', EXPORT.replace('Xuân Nẻo;814;39', 'Xuân Nẻo;820;39'));
  expect(inbox.take().text).toContain(
    '### Hỏi lại trước khi đăng\n\n- [ ] Có số đã đăng bị thay bằng số khác (bảng Số đổi): hỏi lại thôn; đúng thì đánh dấu vào đây.\n',
  );
});

test('litter of Windows is passed over, a picture is mentioned, a file in a folder is found', () => {
  forget();
  for (const name of ['~$bao-cao.xlsx', 'Thumbs.db', 'desktop.ini', 'Anh chup.JPG']) inbox.put(name, 'x');
  mkdirSync(join(inbox.data, 'inbox', 'thang 9'));
  inbox.put('thang 9/bao-cao 2026-09.csv', EXPORT);
  const { outcome, text } = inbox.take();
  expect([outcome.accepted.length, outcome.refused]).toEqual([1, []]);
  expect(text).toContain('Bỏ qua ảnh, phim: Anh chup.JPG. Máy không đọc số từ các tệp này');
});

test('each file came in on the day it was uploaded', () => {
  forget();
  inbox.put('a 2026-09.csv', part(ROWS[0]!));
  inbox.put('b 2026-09.csv', part(ROWS[1]!));
  const list = join(inbox.data, 'days');
  writeFileSync(list, '2026-09-19T23:30:00+07:00\ta 2026-09.csv\n2026-09-19T17:30:00Z\tb 2026-09.csv\n');
  const { status } = spawnSync(process.execPath, [
    ...[commandFile('inbox'), '--data', inbox.data, '--uploaded', list],
  ]);
  expect(status).toBe(0);
  expect(inbox.read('receipts.csv')).toMatch(/xuan-neo,,2026-09-19,/);
  expect(inbox.read('receipts.csv')).toMatch(/o-me,,2026-09-20,/);
});

test('a report is written when the machine gives up', () => {
  inbox.put('a 2026-09.csv', EXPORT);
  writeFileSync(join(inbox.data, '.dang-ghi.json'), '{"results/2026-09.csv":"vil');
  const report = join(inbox.data, 'bao-cao.md');
  const { status } = spawnSync(process.execPath, [
    ...[commandFile('inbox'), '--data', inbox.data, '--report', report],
  ]);
  expect([status, readFileSync(report, 'utf8')]).toEqual([
    1,
    expect.stringMatching(
      /^# Hộp thư số liệu dừng giữa chừng\n\n- .*Tệp này giữ lần ghi số liệu bị ngắt giữa chừng[^]*Tệp nào chưa nhận thì còn nguyên trong hộp thư\.\n$/,
    ),
  ]);
  expect(inbox.waiting()).toEqual(['a 2026-09.csv']);
});
