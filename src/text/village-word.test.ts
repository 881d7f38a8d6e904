// What the import says, in the word of another commune.
import { expect, test } from 'vitest';
import { inVillageWord } from './village-word.ts';

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
])('%j', (said, own) => {
  expect(inVillageWord(said, 'Tổ dân phố')).toBe(own);
  expect(inVillageWord(said, 'Thôn')).toBe(said);
});
