import { describe, expect, test } from 'vitest';
import { excerptOf } from './browser/excerpt.ts';
import { highlight } from './browser/highlight.ts';
import { commonWords, toIndexed, toQuery, wordsOnce } from './overlay.ts';
import { wordsOf } from './bare.ts';
import { readIndexable } from './read-page.ts';
import { findInWordlist, makeWordlist } from './wordlist.ts';

describe('the đ overlay', () => {
  test('makes index and query agree once marks are stripped', () => {
    const stripped = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    expect(stripped(toIndexed('Đăng ký'))).toBe(stripped(toQuery('đăng kí')));
    expect(stripped(toIndexed('Đăng ký'))).toBe(stripped(toQuery('dang ky')));
  });

  test('keeps the tones of a query, so that the exact word ranks first', () => {
    expect(toQuery('địa'.normalize('NFD'))).toBe('dịa'.normalize('NFC'));
  });
});

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
    ['Đã hướng dẫn', 'da', ['Đã']],
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

describe('the words of the index', () => {
  test('are each there once, without those that stand everywhere', () => {
    const texts = ['Mở máy, mở Zalo', 'Mở sổ', 'Mở ví', 'Tắt máy'];
    const common = commonWords(texts);
    expect([...common]).toEqual(['mo', 'mai']);
    expect(wordsOnce('Mở máy, mở Zalo, Zalo', common)).toBe('zalo');
  });
});

describe('the words around a match', () => {
  const text = `Mở đầu. ${'chữ '.repeat(30)}Số tiền chuyển nhầm phải báo ngân hàng. ${'chữ '.repeat(30)}`;
  test('are where most words of the query stand', () => {
    expect(excerptOf(text, ['chuien', 'nham'])).toContain('Số tiền chuyển nhầm phải báo');
    expect(excerptOf(text, ['khong'])).toBe('');
  });
});

describe('the list of words', () => {
  const list = makeWordlist(['Định danh điện tử', 'Lừa đảo qua điện thoại', 'Thoại và danh']);
  test.each([
    ['dien', [0, 1]],
    ['điện thoại', [1]],
    ['thoại điện', [1]],
    ['danh', [0, 2]],
    ['dan', [0, 2]],
    ['dan danh', []],
    ['', []],
    ['constructor danh', []],
  ])('%j is on pages %j', (query, pages) => expect(findInWordlist(list, wordsOf(query))).toEqual(pages));
});

describe('a built page', () => {
  const html = `<main data-kind="guide" data-topic="an-toan" data-aliases="mất máy"><h1>Mất máy</h1>
    <ol><li id="buoc-1" data-part><h3><span class="sr-only">Bước 1: </span>Gọi nhà mạng</h3><p>Bấm số.</p></li></ol>
    <div id="loi-1" data-part><h3>Không gọi được</h3><p>Mượn máy khác.</p></div>
    <section data-part><h2 id="can-than">Cẩn thận</h2><p>Không đọc mã.</p></section></main>`;

  test('gives its steps, troubles and warnings by their headings, each with its place', () =>
    expect(readIndexable(html, '/a/')[0]?.parts).toEqual([
      { anchor: 'buoc-1', head: 'Gọi nhà mạng' },
      { anchor: 'loi-1', head: 'Không gọi được' },
      { anchor: 'can-than', head: 'Cẩn thận' },
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
