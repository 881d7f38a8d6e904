import { describe, expect, test } from 'vitest';
import { excerptOf } from './browser/excerpt.ts';
import { highlight } from './browser/highlight.ts';
import { makeWordlist, packInside, unpackInside } from './inside.ts';
import { readIndexable } from './read-page.ts';
import { wordsOf } from './spelling.ts';

describe('highlighting', () => {
  const marked = (text: string, query: string) =>
    highlight(text, wordsOf(query))
      .filter((piece) => piece.marked)
      .map((piece) => piece.text);

  test.each([
    ['Định danh điện tử', 'dinh danh', ['Định', 'danh']],
    ['Định danh điện tử'.normalize('NFD'), 'định', ['Định']],
    ['Lừa đảo', 'LUA', ['Lừa']],
    ['Số điện thoại', 'thoa', ['thoại']],
    ['Ô Mễ', 'o me', ['Ô', 'Mễ']],
    ['Không có gì', 'xyz', []],
  ])('%j for %j marks %j', (text, query, words) => expect(marked(text, query)).toEqual(words));

  test('loses no letter', () => {
    expect(
      highlight('a – b, “c”.', ['b'])
        .map(({ text }) => text)
        .join(''),
    ).toBe('a – b, “c”.');
  });
});

describe('the words around a match', () => {
  const text = `Mở đầu. ${'chữ '.repeat(30)}Số tiền chuyển nhầm phải báo ngân hàng. ${'chữ '.repeat(30)}`;
  test('are where most words of the query stand', () => {
    expect(excerptOf(text, ['chuien', 'nham'])).toContain('Số tiền chuyển nhầm phải báo');
    expect(excerptOf(text, ['khong'])).toBe('');
  });
});

describe('what stands inside the pages', () => {
  const words = makeWordlist(['Định danh điện tử', '', 'Lừa đảo qua điện thoại, hoà giải', 'Thoại và hòa']);

  test('is found by words with their marks, wherever those are typed', () => {
    expect(words['dienADJ']).toEqual([0, 2]);
    expect(words['hoaF']).toEqual([2, 3]);
    expect(words['dien']).toBeUndefined();
  });

  test('travels packed and comes back the same', () => {
    const passages = [
      { page: 0, anchor: 'loi-1', head: 'Máy báo lỗi', text: 'Bác thử lại.' },
      { page: 0, anchor: '', head: 'Không có mã', text: '' },
      { page: 40, anchor: 'can-than', head: 'Cẩn thận', text: 'Không đọc mã.' },
    ];
    expect(unpackInside(packInside({ passages, words }))).toEqual({ passages, words });
    expect(unpackInside(packInside({ passages: [], words: {} }))).toEqual({ passages: [], words: {} });
  });
});

describe('a built page', () => {
  const html = `<main data-kind="guide" data-topic="an-toan" data-aliases="mất máy"><h1>Mất máy</h1>
    <ol><li id="buoc-1" data-part="head"><h3><span class="sr-only">Bước 1: </span>Gọi nhà mạng</h3><p>Bấm số.</p></li></ol>
    <div id="loi-1" data-part="all"><h3>Không gọi được</h3><p>Mượn máy khác.</p></div>
    <section data-part="all"><h2 id="can-than">Cẩn thận</h2><p>Không đọc mã.</p></section></main>`;

  test('gives its steps by their headings, its troubles and warnings with their text, each with its place', () =>
    expect(readIndexable(html, '/a/')[0]?.parts).toEqual([
      { anchor: 'buoc-1', head: 'Gọi nhà mạng', text: '' },
      { anchor: 'loi-1', head: 'Không gọi được', text: 'Mượn máy khác.' },
      { anchor: 'can-than', head: 'Cẩn thận', text: 'Không đọc mã.' },
    ]));

  test('that is none to find may hold parts that are', () => {
    const part =
      '<article id="viec-a" data-found-as="Làm hộ chiếu" data-found-kind="missing">Ra xã.</article>';
    const [found, ...others] = readIndexable(`<main><h1>Tìm</h1>${part}</main>`, '/tim/');
    expect(found).toMatchObject({ path: '/tim/#viec-a', kind: 'missing', title: 'Làm hộ chiếu' });
    expect(others).toEqual([]);
    expect(() => readIndexable(`<main>${part.replace('missing', 'lạ')}</main>`, '/tim/')).toThrow(
      'no kind "lạ"',
    );
  });
});
