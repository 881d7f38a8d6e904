import { expect, test } from 'vitest';
import { linesOf } from './card.ts';

test('words are broken between, never inside, and none is lost', () => {
  const widthOf = (words: string) => words.length * 10;
  expect(linesOf('Vào VNeID, đưa giấy tờ ra', 120, widthOf)).toEqual(['Vào VNeID,', 'đưa giấy tờ', 'ra']);
  expect(linesOf('trang.vi-du.vn/g/vneid', 100, widthOf)).toEqual(['trang.vi-du.vn/g/vneid']);
  expect(linesOf('', 100, widthOf)).toEqual(['']);
});
