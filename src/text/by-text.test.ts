// What is remembered of a text: the answer itself, and no more of them than asked.
import { expect, test } from 'vitest';
import { byText } from './by-text.ts';

test('works once for a text, and anew when it has forgotten', () => {
  const asked: string[] = [];
  const lengthOf = byText((text) => {
    asked.push(text);
    return { length: text.length };
  }, 2);
  expect(lengthOf('ba')).toBe(lengthOf('ba'));
  expect(lengthOf('bốn').length).toBe(3);
  lengthOf('năm');
  lengthOf('ba');
  expect(asked).toEqual(['ba', 'bốn', 'năm', 'ba']);
});
