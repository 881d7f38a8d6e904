// Running text → its sentences and their length.
import { describe, expect, test } from 'vitest';
import { countSyllables, sentencesOf } from './sentence.ts';

describe('a sentence', () => {
  test.each([
    ['Giá 1.000 đồng. Trả ngay!', ['Giá 1.000 đồng.', 'Trả ngay!']],
    ['Bấm nút “…” ở góc. “Xong.” Rồi tắt.', ['Bấm nút “…” ở góc.', '“Xong.”', 'Rồi tắt.']],
    ['Gõ v.v. cũng được', ['Gõ v.v. cũng được']],
  ])('%j is split', (text, expected) => expect(sentencesOf(text).map((one) => one.text)).toEqual(expected));

  test('is counted in syllables', () => expect(countSyllables('Gọi 1900 0368 – hỏi “Công an”.')).toBe(6));
});
