// Links to what no phone has saved are marked, all others stay as they are.
import { expect, test } from 'vitest';
import { markOnline } from './online-links.ts';

const saved = new Set(['/', '/to/', '/huong-dan/bai/']);

test.each([
  '<a href="/">Trang chủ</a>',
  '<a class="button" href="/huong-dan/bai/">Bài</a>',
  '<a href="/huong-dan/bai/?x=1#buoc-2">Bước 2</a>',
  '<a href="#noi-dung">Tới nội dung chính</a>',
  '<a href="https://dichvucong.gov.vn/">Cổng</a>',
  '<a href="tel:113">113</a>',
  '<link href="/tin.xml">',
])('%s stays', (html) => {
  expect(markOnline(html, saved)).toBe(html);
});

test('a file or a page that is not saved is marked', () => {
  expect(
    markOnline('<p><a class="x" href="/anh/a.png" download="a.png">Tải</a> <a href="/cu/">', saved),
  ).toBe('<p><a class="x mang" href="/anh/a.png" download="a.png">Tải</a> <a class="mang" href="/cu/">');
});
