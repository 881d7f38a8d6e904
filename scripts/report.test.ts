// `npm run report`: the papers it writes, what it says, and what it never writes over.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Clerk } from '../tests/clerk.ts';
import { documentLines, workbookSheets } from '../tests/read-paper.ts';

let clerk = new Clerk();
beforeEach(() => (clerk = new Clerk()));
afterEach(() => clerk.leave());

const out = () => join(clerk.desk, 'giay');
const told = ({ status, said }: { status: number | null; said: string }) => [
  status,
  said.trim().replaceAll(clerk.desk, ''),
];
const report = async (...words: string[]) => told(await clerk.run('report', ...words, '--out', out()));
const papers = () => (existsSync(out()) ? readdirSync(out()) : []);

const CAVEATS = `Số liệu đang là minh hoạ: giấy nào cũng ghi “Số liệu minh hoạ”.
Giấy chưa ký, có mọi số của thôn, kể cả số mà trang không nêu: giữ trên máy của xã, không đăng lên mạng.`;

test('writes the report of a month and the table of its year up to then', () => {
  expect(told(clerk.start({}, 'report', '2026-08', '--out', out()))).toEqual([
    0,
    `${CAVEATS}\n✓ Đã làm /giay/bao-cao-2026-08.docx, /giay/tong-hop-2026-den-2026-08.xlsx.`,
  ]);
  const lines = documentLines(readFileSync(join(out(), 'bao-cao-2026-08.docx')));
  expect(lines).toContain('Kết quả hoạt động Tổ công nghệ số cộng đồng tháng 8 năm 2026');
  const sheets = workbookSheets(readFileSync(join(out(), 'tong-hop-2026-den-2026-08.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Từng tháng', 'Cách tính']);
  expect(sheets[0]!.rows.flat()).toContain('Số liệu từ tháng 5/2026 đến tháng 8/2026');
});

test('writes a village’s own papers, by its id or its name, and a year alone', async () => {
  expect((await report('2026-09', '--village', 'ô mễ'))[0]).toBe(0);
  expect((await report('--year', '2026'))[0]).toBe(0);
  expect(papers()).toEqual([
    'bao-cao-2026-09-o-me.docx',
    'tong-hop-2026-den-2026-09-o-me.xlsx',
    'tong-hop-2026-den-2026-09.xlsx',
  ]);
});

test('writes over a paper only when told to', async () => {
  await report('2026-09');
  const path = join(out(), 'bao-cao-2026-09.docx');
  writeFileSync(path, 'đã sửa tay');
  expect(await report('2026-09')).toEqual([
    1,
    '✗ Đã có /giay/bao-cao-2026-09.docx, /giay/tong-hop-2026-den-2026-09.xlsx, có thể đã được sửa tay. Chuyển đi nơi khác rồi chạy lại; muốn ghi đè thì thêm --overwrite.',
  ]);
  expect(readFileSync(path, 'utf8')).toBe('đã sửa tay');
  expect((await report('2026-09', '--overwrite'))[0]).toBe(0);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});

const AGAIN = '✗ Chưa làm giấy tờ nào: làm theo lời trên rồi chạy lại.';

test.each([
  [
    ['2026-10'],
    '/data/results  Chưa có số liệu tháng 10/2026. Nhập bảng của tháng: npm run import -- TỆP. Tháng gần nhất đã có là 2026-09: npm run report -- 2026-09.',
  ],
  [['--year', '2025'], '/data/results  Không có tháng nào của năm 2025. Chọn năm có số liệu: 2026.'],
  [['2026-09', '--village', 'o-ma'], '/data/villages.csv  Không có thôn "o-ma". Ý là "o-me"?'],
])('%j is refused in a sentence, and nothing is written', async (words, sentence) => {
  expect(await report(...words)).toEqual([1, `${sentence}\n${AGAIN}`]);
  expect(papers()).toEqual([]);
});

test('is refused while the data or the scale has a mistake, and says which', async () => {
  writeFileSync(join(clerk.data, 'scoring.yaml'), 'source: Quyết định số 45/QĐ-UBND\n');
  const [status, said] = await report('2026-09');
  expect([status, papers()]).toEqual([1, []]);
  expect(said).toContain('/data/scoring.yaml:1:1  Mục "criteria": chưa có.');
});

test.each([
  [[], 'Cách dùng: npm run report -- 2026-09'],
  [['9/2026'], 'Tháng "9/2026": tháng 9/2026 viết năm trước, tháng sau. Viết 2026-09.'],
  [['--year', '26'], '--year "26" không phải năm. Viết bốn chữ số, ví dụ 20'],
])('%j ends in the right words, exit code 2', async (words, sentence) => {
  const [status, said] = await report(...words);
  expect([status, papers()]).toEqual([2, []]);
  expect(said).toContain(sentence);
});
