// Space that goes, and space that is read or shown.
import { expect, test } from 'vitest';
import { withoutInnerSpace } from './inner-space.ts';

const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;

test('space at the edges of a block goes, between blocks and words it stays', () => {
  expect(
    withoutInnerSpace(page(' <ul class="a"> <li> một <b>hai</b> ba </li> <li>bốn</li>\n</ul> <p>năm</p> ')),
  ).toBe(page('<ul class="a"><li>một <b>hai</b> ba</li> <li>bốn</li></ul> <p>năm</p>'));
  expect(withoutInnerSpace(page('<p> <a href="/"> Trang chủ </a> › </p>'))).toBe(
    page('<p><a href="/"> Trang chủ </a> ›</p>'),
  );
  // "dd" may stand in the line of its "dt".
  const list = '<dl><dt>Ở đâu: </dt> <dd> ở xã </dd></dl>';
  expect(withoutInnerSpace(page(list))).toBe(page(list));
});

test('between the tags of the head none is left', () => {
  expect(withoutInnerSpace(page('', '<meta charset="utf-8"> <title>Một trang</title>\n <link>'))).toBe(
    page('', '<meta charset="utf-8"><title>Một trang</title><link>'),
  );
});

test('code, styles and what is typed stay to the letter', () => {
  const kept = '<script>if (a) </p> ;</script> <style> p { } </style> <textarea> <p> a </p> </textarea>';
  expect(withoutInnerSpace(page(kept, '<script> 1 </script>'))).toBe(page(kept, '<script> 1 </script>'));
});
