// A guide with one phrase or one source that leads nowhere → the whole message, with its line.
import { expect, test } from 'vitest';
import { keptFolder } from '../../tests/kept-folder.ts';
import { formatIssue } from '../files/issue.ts';
import { loadLibrary } from './load.ts';
import { typedPhrases } from './typed-answers.ts';

const NAME = 'guides/chung-thuc/index.mdx';
const { folder, read, write } = keptFolder('content');

/** What is said after one change, without the place. */
function told(from: string, to: string): string[] {
  const text = read(NAME);
  expect(text).toContain(from);
  write(NAME, text.replace(from, to));
  return loadLibrary(folder, 'data/links.csv').issues.map((one) =>
    formatIssue(one).replace(/^.*?:\d+:\d+ {2}/, ''),
  );
}

test('a phrase at a heading that the guide does not have is refused, with the near one', () => {
  expect(told('  - at: Cần chuẩn bị', '  - at: Cần chuẩn vị')).toEqual([
    'Bài không có mục "Cần chuẩn vị", nên câu “phô tô công chứng”, “đóng dấu sao y, dấu đỏ”, “sao giấy tờ ở xã mang gì” chưa có chỗ trả lời. Ý là "Cần chuẩn bị"?',
  ]);
});

test('a phrase at no heading at all is refused, with those that every guide has', () => {
  expect(told("at: 'Chứng thực chữ ký, sổ đỏ, giấy nước ngoài cấp'", 'at: Bảng giá')).toEqual([
    'Bài không có mục "Bảng giá", nên câu “chứng thực chữ ký, ký giấy ủy quyền”, “bản sao có dấu bằng cấp, sổ đỏ, hộ khẩu” chưa có chỗ trả lời. Ghi đúng tên một bước, một trục trặc, hoặc một trong: Cả bài, Cần chuẩn bị, Làm xong thì thấy, Cẩn thận, Cần người giúp.',
  ]);
});

test('a phrase that names no heading is refused', () => {
  expect(told('  - at: Cần chuẩn bị\n    ask:', '  - ask:')).toEqual([
    'Mục "typed.0.at": chưa có. Thêm mục này, giá trị là chữ.',
  ]);
});

test('all phrases of a guide are looked for, wherever they are answered', () => {
  expect(
    typedPhrases([
      { at: 'a', ask: ['một', 'hai'] },
      { at: 'b', ask: ['ba'] },
    ]),
  ).toEqual(['một', 'hai', 'ba']);
});

const NOWHERE =
  'Mục "sources.1.title": không có địa chỉ, cũng không có số văn bản: người đọc không tự mở được. Thêm url, hoặc ghi vào title số văn bản (320/2026/NĐ-CP) hay số bài báo (bài post1606908).';

test('a source that nobody can look up is refused', () => {
  expect(told('Nghị định 45/2020/NĐ-CP', 'Nghị định về chứng thực')).toEqual([NOWHERE]);
});

test.each(['Công văn 623/TTg-KSTT', 'Nghị quyết 57-NQ/TW', 'Luật 60/2014/QH13', 'VnExpress, bài 4992178'])(
  '%s can be looked up',
  (number) => expect(told('Nghị định 45/2020/NĐ-CP', number)).toEqual([]),
);
