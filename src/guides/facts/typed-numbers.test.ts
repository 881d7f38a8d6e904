// Sentences → the amounts, phone numbers, dates and ages in them that belong in content/facts.yaml.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatIssue } from '../../files/issue.ts';
import { checkTyped } from './typed-facts.ts';
import { readFacts } from './facts.ts';
import { typedNumbers } from './typed-numbers.ts';
import { today } from '../../text/clock.ts';

const found = (text: string) => typedNumbers(text).map(({ kind, text: written }) => `${kind}: ${written}`);

test.each([
  ['Lệ phí 25.000 đồng một lần.', ['money: 25.000 đồng']],
  ['15.000, 25.000 hoặc 35.000 đồng', ['money: 15.000, 25.000 hoặc 35.000 đồng']],
  ['phạt 500.000 đến 1.000.000 đồng', ['money: 500.000 đến 1.000.000 đồng']],
  ['mất 50.000đ', ['money: 50.000đ']],
  ['bán hơn 1 tỷ một năm', ['money: 1 tỷ']],
  ['nộp năm trăm nghìn đồng', ['money: năm trăm nghìn đồng']],
  ['bán quá một tỷ đồng', ['money: một tỷ']],
  ['gọi 1900 0368 hoặc 0912 345 678', ['phone: 1900 0368', 'phone: 0912 345 678']],
  ['Cháy thì gọi 114.', ['phone: 114']],
  ['gọi một một năm ngay', ['phone: một một năm']],
  ['gọi một chín không không, không ba sáu tám', ['phone: một chín không không, không ba sáu tám']],
  ['chậm nhất 31/1/2027, rồi 31/7', ['date: 31/1/2027', 'date: 31/7']],
  ['từ tháng 3/2027', ['date: 3/2027']],
  ['ngày ba mươi mốt tháng mười hai', ['date: ngày ba mươi mốt tháng mười hai']],
  ['đủ 14, 25, 40 và 60 tuổi', ['age: 14, 25, 40 và 60 tuổi']],
  ['từ đủ bảy mươi lăm tuổi', ['age: bảy mươi lăm tuổi']],
])('%s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  'Làm bước 3, mức 2, chừng 10 phút, trong 30 ngày.',
  'Nghị định 224/2026 và Thông tư 08/2026/TT-BKHCN',
  'Bác đồng ý hoặc không đồng ý, tỷ lệ một phần ba.',
  'Gọi được 24/7, dùng ba bốn năm rồi.',
  'Đã giúp 115 người, 1.310 hộ, 62 % số hộ.',
  'năm hai nghìn không trăm hai mươi sáu',
  'mỗi năm một lần, ngày 15 hằng tháng',
])('free: %s', (text) => expect(found(text)).toEqual([]));

test('a number typed into any text of the content is refused, with its place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'typed-'));
  cpSync('content', folder, { recursive: true });
  const put = (file: string, from: string, to: string) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  put('guides/khai-sinh/index.mdx', '<Prepare>\n\n', '<Prepare>\n\nMất 8.000 đồng, hạn 1/3/2027.\n\n');
  put('guides/lo-bi-lua/index.mdx', 'poster:\n', 'poster:\n  - Gọi 113 ngay\n');
  put('journeys/cong-dan-so.yaml', 'summary: ', 'summary: Từ 14 tuổi, ');
  const { examples } = readFacts('content', 'data', today());
  const told = checkTyped(folder, examples).map((one) => formatIssue(one).replaceAll(`${folder}/`, ''));
  rmSync(folder, { recursive: true });
  expect(told.map((line) => line.replace(/(gõ thẳng).*/, '$1').replace(/:\d+:/, ':n:'))).toEqual([
    'guides/khai-sinh/index.mdx:n:5  Số tiền "8.000 đồng" gõ thẳng',
    'guides/khai-sinh/index.mdx:n:21  Ngày "1/3/2027" gõ thẳng',
    'guides/lo-bi-lua/index.mdx:n:9  Số điện thoại "113" gõ thẳng',
    'journeys/cong-dan-so.yaml:n:13  Tuổi "14 tuổi" gõ thẳng',
  ]);
  expect(told[0]).toContain(
    'gõ thẳng trong bài; luật đổi thì bài này sẽ nói khác bài kia. Viết tên của nó trong content/facts.yaml, ví dụ ((phi-doi-the)); chưa có thì thêm vào đó cùng nguồn và ngày. Lời kẻ lừa đảo hay số làm ví dụ thì chép vào mục examples của tệp ấy.',
  );
});

test('the content of the repository has none, and every example stands somewhere', () => {
  const { examples } = readFacts('content', 'data', today());
  expect(checkTyped('content', examples).map(formatIssue)).toEqual([]);
});
