import { describe, expect, test } from 'vitest';
import { excerptOf } from './browser/excerpt.ts';
import { highlight } from './browser/highlight.ts';
import { commonWords, toIndexed, toQuery, wordsOnce } from './overlay.ts';
import { wordsOf } from './spelling.ts';
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
