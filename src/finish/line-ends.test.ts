// White space of a page → one space, but where it is read as it stands.
import { expect, test } from 'vitest';
import { withoutLineEnds } from './line-ends.ts';

test('a new line of the source is one space, between words and between tags', () => {
  expect(withoutLineEnds('<p>\n  Bác  mở\n  <b>VNeID</b>\n</p>\n<p>Xong</p>')).toBe(
    '<p> Bác mở <b>VNeID</b> </p> <p>Xong</p>',
  );
  expect(withoutLineEnds('<p>80\u00A0\u00A0%</p>')).toBe('<p>80\u00A0\u00A0%</p>');
});

test.each([
  '<textarea readonly>Lời gửi\n\nhttps://xa.vn/g/vneid/</textarea>',
  '<script>const a = `<p>\n  x</p>`;\n</script>',
  '<style>\n.a{color:red}\n</style>',
  '<template id="a">\n<b>x</b>\n</template>',
  '<pre>a\n  b</pre>',
])('what is read as it stands is left so: %s', (html) => {
  expect(withoutLineEnds(`<p>\n${html}\n</p>`)).toBe(`<p> ${html} </p>`);
});

test('attributes are left as they are, and a tag that never ends loses nothing', () => {
  expect(withoutLineEnds('<p data-a="x\n y"\n  title="z">\n</p>')).toBe(
    '<p data-a="x\n y"\n  title="z"> </p>',
  );
  expect(withoutLineEnds('a\n<b')).toBe('a <b');
});
