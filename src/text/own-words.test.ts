// What the import says, in the word of another commune.
import { expect, test } from 'vitest';
import { inWordsOf } from './own-words.ts';

const OURS = { kind: 'xã', village_word: 'Thôn' };
const THEIRS = { kind: 'phường', village_word: 'Tổ dân phố' };

test.each([
  ['Hỏi lại thôn rồi sửa ô này.', 'Hỏi lại tổ dân phố rồi sửa ô này.'],
  [
    'Thôn "Hạ" có hai dòng. Thôn chưa báo cáo thì bỏ.',
    'Tổ dân phố "Hạ" có hai dòng. Tổ dân phố chưa báo cáo thì bỏ.',
  ],
  ['"Thôn" không phải tên thôn; tin “Thôn Hạ: 5”.', '"Thôn" không phải tên tổ dân phố; tin “Thôn Hạ: 5”.'],
  [
    'Dòng của thôn Thượng Thôn, nông thôn, thôngtin.',
    'Dòng của tổ dân phố Thượng Thôn, nông thôn, thôngtin.',
  ],
  ['Ghi mã.\n  --data  của thôn\n- Thôn báo sau', 'Ghi mã.\n  --data  của tổ dân phố\n- Tổ dân phố báo sau'],
  ['Dùng đúng mẫu bảng của xã.', 'Dùng đúng mẫu bảng của phường.'],
  [
    'Xã đã nhận. Xã hội, an sinh xã hội, thị xã, hợp tác xã, xã viên.',
    'Phường đã nhận. Xã hội, an sinh xã hội, thị xã, hợp tác xã, xã viên.',
  ],
  ['cột "Số người theo dõi kênh của xã"', 'cột "Số người theo dõi kênh của xã"'],
])('%j', (said, own) => {
  expect(inWordsOf(said, THEIRS)).toBe(own);
  expect(inWordsOf(said, OURS)).toBe(said);
});
