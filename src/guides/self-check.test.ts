// The self-check with one thing wrong → the whole message, with its file and line.
import { expect, test } from 'vitest';
import { editedContent } from '../../tests/edited-content.ts';
import { checkPlain } from './plain/plain.ts';

const { told } = editedContent('self-check.yaml');

test.each([
  [
    'guide',
    'guides: [dien-thoai-co-ban]',
    'guides: [dien-thoai-co-bn]',
    'self-check.yaml:9:14  Không có bài "dien-thoai-co-bn". Ý là "dien-thoai-co-ban"?',
  ],
  [
    'guide named twice',
    'guides: [dien-thoai-co-ban]',
    'guides: [dien-thoai-co-ban, dien-thoai-co-ban]',
    'self-check.yaml:9:33  Bài "dien-thoai-co-ban" có hai lần trong câu này. Xóa một lần.',
  ],
  [
    'id used twice',
    'id: tim-tin',
    'id: may',
    'self-check.yaml:10:9  Mã câu hỏi "may" có hai lần. Đặt mã khác.',
  ],
  [
    'number of questions',
    / {2}- id: hoc-giup[^]*$/,
    '',
    'self-check.yaml:6:3  Mục "questions": ngắn quá, ít nhất 10 mục. Viết thêm cho đủ.',
  ],
  [
    'field',
    'first: 2',
    'frist: 2',
    'self-check.yaml:25:5  Mục "questions.4": không có mục con tên "frist". Ý là "first"?',
  ],
])('a wrong %s is told', (_, from, to, message) => expect(told(from, to)).toEqual([message]));

test('plain language is asked of it too', () => {
  const plain = (folder: string) => checkPlain(folder).filter(({ file }) => file.endsWith('self-check.yaml'));
  expect(told('tự nối lại', 'tự truy cập lại', plain)).toEqual([
    'self-check.yaml:8  Lưu ý: "truy cập" không phải lời nói hằng ngày. Viết: vào, mở.',
  ]);
});
