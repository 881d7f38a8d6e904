// White space of a page: what goes, what stays, and what is read as it stands.
import { expect, test } from 'vitest';
import { withoutSpareSpace } from './spare-space.ts';

test('a new line of the source is one space between words, and between blocks', () => {
  expect(withoutSpareSpace('<p>Bác  mở\n  <b>VNeID</b> ạ</p>\n<p>Xong</p>')).toBe(
    '<p>Bác mở <b>VNeID</b> ạ</p> <p>Xong</p>',
  );
  expect(withoutSpareSpace('<p>80\u00A0\u00A0%</p>')).toBe('<p>80\u00A0\u00A0%</p>');
});

test('at the edges of a block there is none', () => {
  expect(
    withoutSpareSpace('<ul class="a"> <li> một <b>hai</b> </li> <li>\n  ba</li>\n</ul> <p>bốn</p>'),
  ).toBe('<ul class="a"><li>một <b>hai</b></li> <li>ba</li></ul> <p>bốn</p>');
  expect(withoutSpareSpace('<p> <a href="/"> Trang chủ </a> › </p>')).toBe(
    '<p><a href="/"> Trang chủ </a> ›</p>',
  );
});

test('what may stand in a line with its neighbour keeps its space', () => {
  const list = '<dl> <dt>Ở đâu: </dt> <dd> ở xã </dd> </dl>';
  expect(withoutSpareSpace(list)).toBe(list);
});

test('between the tags of the head there is none', () => {
  expect(
    withoutSpareSpace('<head><meta charset="utf-8"> <title>Một  trang</title>\n<link> </head> <body>'),
  ).toBe('<head><meta charset="utf-8"><title>Một trang</title><link></head> <body>');
});

test.each([
  '<textarea readonly>Lời gửi\n\nhttps://xa.vn/g/vneid/</textarea>',
  '<script>const a = `<p>\n  x</p>`;\n</script>',
  '<style>\n.a{color:red}\n</style>',
  '<template id="a">\n<b>x</b>\n</template>',
  '<pre>a\n  b</pre>',
])('what is read as it stands is left so: %s', (html) => {
  expect(withoutSpareSpace(`<b>\n${html}\n</b>`)).toBe(`<b> ${html} </b>`);
});

test('attributes are left as they are, and a tag that never ends loses nothing', () => {
  expect(withoutSpareSpace('<a data-a="x\n y"\n  title="z">\n</a>')).toBe(
    '<a data-a="x\n y"\n  title="z"> </a>',
  );
  expect(withoutSpareSpace('a\n<b')).toBe('a <b');
});
