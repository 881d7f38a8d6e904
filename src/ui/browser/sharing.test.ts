import { expect, test } from 'vitest';
import { splitMessage } from './sharing.ts';

test('a message parts into its words and its address', () => {
  expect(splitMessage('Bà con xem.\n- một\nhttps://xa.vn/a/')).toEqual({
    text: 'Bà con xem.\n- một',
    url: 'https://xa.vn/a/',
  });
});
