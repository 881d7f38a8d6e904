// What a page says of a film stays when there is the film, and goes when there is none.
import { expect, test } from 'vitest';
import { withFilms } from './film-parts.ts';

const PAGE =
  '<ul><film-part file="a.mp4"><li>A</li></film-part><li>B</li></ul><film-part file="b.mp4"><p>C</p></film-part>.';

test('a page keeps what it says of the films there are, without the marks', () => {
  expect(withFilms(PAGE, () => true)).toBe('<ul><li>A</li><li>B</li></ul><p>C</p>.');
  expect(withFilms(PAGE, (file) => file === 'b.mp4')).toBe('<ul><li>B</li></ul><p>C</p>.');
  expect(withFilms(PAGE, () => false)).toBe('<ul><li>B</li></ul>.');
  expect(withFilms('<p>Không có phim</p>', () => true)).toBe('<p>Không có phim</p>');
});

test('a part that does not end is a mistake of ours', () => {
  expect(() => withFilms('<film-part file="a.mp4">chữ', () => true)).toThrow('a part about a film without');
});
