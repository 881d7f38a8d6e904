import { describe, expect, test } from 'vitest';
import { lookUp, pack, unpack, type Entry } from './directory.ts';
import { highlight } from './highlight.ts';
import { fromIndexed, toIndexed, toQuery } from './overlay.ts';
import { findInWordlist, makeWordlist } from './wordlist.ts';

describe('the đ overlay', () => {
  test('comes back as it was, in NFC', () => {
    const text = 'Định danh Đại Sơn, đường đi';
    expect(fromIndexed(toIndexed(text.normalize('NFD')))).toBe(text);
  });

  test('makes index and query agree once marks are stripped', () => {
    const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    expect(bare(toIndexed('Đăng ký'))).toBe(bare(toQuery('đăng ký')));
    expect(bare(toIndexed('Đăng ký'))).toBe(bare(toQuery('dang ky')));
  });

  test('keeps the tones of a query, so that the exact word ranks first', () => {
    expect(toQuery('địa'.normalize('NFD'))).toBe('dịa'.normalize('NFC'));
  });
});

describe('highlighting', () => {
  const marked = (text: string, query: string) =>
    highlight(text, query)
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
      highlight('a – b, “c”.', 'b')
        .map(({ text }) => text)
        .join(''),
    ).toBe('a – b, “c”.');
  });
});

describe('the list of titles', () => {
  const entry = (title: string, ...aliases: string[]): Entry => ({
    path: `/${title}/`,
    title,
    kind: 'guide',
    aliases,
    id: title,
  });
  const directory = [
    entry('Bán hàng trên mạng', 'nông sản'),
    entry('Nhận ra kẻ lừa đảo', 'lừa đảo', 'otp'),
    entry('Làm VNeID mức 2', 'định danh mức 2'),
    entry('Về xã Đại Sơn', 'Đại Sơn'),
  ];
  test.each([
    ['lua dao', 'Nhận ra kẻ lừa đảo'],
    ['dinh danh', 'Làm VNeID mức 2'],
    ['VNEID', 'Làm VNeID mức 2'],
    ['mạng bán', 'Bán hàng trên mạng'],
    ['Đại Sơn'.normalize('NFD'), 'Về xã Đại Sơn'],
  ])('%j finds %s first', (query, title) => expect(lookUp(directory, query)[0]?.entry.title).toBe(title));

  test('puts the explanation of a word behind the pages that deal with it', () => {
    const word: Entry = { ...entry('VNeID', 'ứng dụng định danh'), path: '/thuat-ngu/#vneid', kind: 'term' };
    const titles = lookUp([word, ...directory], 'vneid').map(({ entry }) => entry.title);
    expect(titles).toEqual(['Làm VNeID mức 2', 'VNeID']);
  });

  test('tells by which other name a page was found', () => {
    expect(lookUp(directory, 'dinh danh')[0]?.alias).toBe('định danh mức 2');
    expect(lookUp(directory, 'vneid')[0]?.alias).toBeNull();
  });

  test('travels packed and comes back the same', () => expect(unpack(pack(directory))).toEqual(directory));

  test.each(['', '  ', '???', 'xe tải'])('%j finds nothing', (query) =>
    expect(lookUp(directory, query)).toEqual([]),
  );
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
  ])('%j is on pages %j', (query, pages) => expect(findInWordlist(list, query)).toEqual(pages));
});
