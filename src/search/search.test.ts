import { describe, expect, test } from 'vitest';
import { pack, unpack, type Entry } from './directory.ts';
import { excerptOf } from './excerpt.ts';
import { highlight } from './highlight.ts';
import { Lookup } from './lookup.ts';
import { readMonth } from './months.ts';
import { commonWords, toIndexed, toQuery, wordsOnce } from './overlay.ts';
import { bare, isClose, repair, wordsOf } from './spelling.ts';
import { rewriter } from './synonyms.ts';
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

describe('the words of the index', () => {
  test('are each there once, without those that stand everywhere', () => {
    const texts = ['Mở máy, mở Zalo', 'Mở sổ', 'Mở ví', 'Tắt máy'];
    const common = commonWords(texts);
    expect([...common]).toEqual(['mo', 'mai']);
    expect(wordsOnce('Mở máy, mở Zalo, Zalo', common)).toBe('zalo');
  });
});

describe('the spelling of a query', () => {
  const known = new Set(['dinh', 'danh', 'dao', 'lua', 'can', 'cuoc', 'truong', 'thue', 'khoe', 'muc', 'ki']);
  test.each([
    ['dinh', 'dinh'],
    ['ddinh', 'dinh'],
    ['dinhj', 'dinh'],
    ['ddinhj', 'dinh'],
    ['d9inh5', 'dinh'],
    ['luwaf', 'lua'],
    ['cuowcs', 'cuoc'],
    ['cuo7c1', 'cuoc'],
    ['truwowngf', 'truong'],
    ['thuees', 'thue'],
    ['khoer', 'khoe'],
    ['xyzw', 'xyzw'],
  ])('%s is meant as %s', (typed, meant) => expect(repair(typed, (word) => known.has(word))).toBe(meant));

  test.each([
    ['Kỹ năng', 'ki nang'],
    ['kĩ năng'.normalize('NFD'), 'ki nang'],
    ['HOÀ / hòa', 'hoa hoa'],
    ['Đ/c: 12', 'd c 12'],
  ])('%j is bare as %j', (text, plain) => expect(bare(text)).toBe(plain));

  test.each([
    ['thanh', 'thanh', true],
    ['thanhh', 'thanh', true],
    ['thnah', 'thanh', false],
    ['truong', 'trương', false],
    ['can', 'cam', false],
  ])('%s and %s are close: %s', (a, b, close) => expect(isClose(a, b)).toBe(close));

  test('words that mean the same become one', () => {
    const rewrite = rewriter([
      ['căn cước', 'cccd', 'chứng minh thư'],
      ['bằng lái', 'gplx'],
    ]);
    expect(rewrite('lam cccd')).toBe('lam can cuoc');
    expect(rewrite('chung minh thu va gplx')).toBe('can cuoc va bang lai');
    expect(rewrite('chung minh')).toBe('chung minh');
  });

  test.each([
    ['xuan neo thang 9', { month: 9, year: null, rest: ['xuan', 'neo'] }],
    ['thang 07/2026 o me', { month: 7, year: '2026', rest: ['o', 'me'] }],
    ['thang 13', undefined],
    ['xuan neo', undefined],
  ])('%j asks for the month %j', (query, asked) => expect(readMonth(wordsOf(query))).toEqual(asked));
});

describe('the list of titles', () => {
  const entry = (title: string, ...aliases: string[]): Entry => ({
    path: `/${title}/`,
    title,
    kind: 'guide',
    topic: '',
    aliases,
    id: title,
  });
  const directory = {
    entries: [
      entry('Bán hàng trên mạng', 'nông sản'),
      entry('Nhận ra kẻ lừa đảo', 'lừa đảo', 'otp'),
      entry('Làm VNeID mức 2', 'định danh mức 2'),
      entry('Về xã Mẫu Sơn', 'Mẫu Sơn'),
      { ...entry('Thôn Xuân Nẻo', 'Nẹo'), kind: 'village' as const, path: '/tien-do/xuan-neo/' },
      { ...entry('Kết quả tháng 9/2026'), kind: 'edition' as const, path: '/tien-do/2026-09/' },
      { ...entry('Kết quả tháng 9/2025'), kind: 'edition' as const, path: '/tien-do/2025-09/' },
    ],
    same: [['vneid', 'vnied', 'vn eid']],
    fillers: ['làm', 'sao', 'ở', 'đâu'],
    common: ['mo'],
  };
  const lookup = new Lookup(directory);
  const titles = (query: string) => lookup.find(query).map((hit) => hit.entry.title);

  test.each([
    ['lua dao', 'Nhận ra kẻ lừa đảo'],
    ['dinh danh', 'Làm VNeID mức 2'],
    ['VNEID', 'Làm VNeID mức 2'],
    ['vn eid muc2', 'Làm VNeID mức 2'],
    ['mạng bán', 'Bán hàng trên mạng'],
    ['bán hàng ở đâu', 'Bán hàng trên mạng'],
    ['Mẫu Sơn'.normalize('NFD'), 'Về xã Mẫu Sơn'],
    ['xuan neo thang 9', 'Thôn Xuân Nẻo, tháng 9/2026'],
    ['xuan neo thang 9 2025', 'Thôn Xuân Nẻo, tháng 9/2025'],
    ['thang 9', 'Kết quả tháng 9/2026'],
  ])('%j finds %s first', (query, title) => expect(titles(query)[0]).toBe(title));

  test('leads to a village’s own page of a month', () => {
    expect(lookup.find('neo thang 9')[0]?.entry.path).toBe('/tien-do/2026-09/xuan-neo/');
  });

  test('puts the explanation of a word behind the pages that deal with it', () => {
    const word: Entry = { ...entry('VNeID', 'ứng dụng định danh'), path: '/thuat-ngu/#vneid', kind: 'term' };
    const all = { ...directory, entries: [word, ...directory.entries] };
    const titles = new Lookup(all).find('vneid').map((hit) => hit.entry.title);
    expect(titles).toEqual(['Làm VNeID mức 2', 'VNeID']);
  });

  test('tells by which other name a page was found', () => {
    expect(lookup.find('dinh danh')[0]?.alias).toBe('định danh mức 2');
    expect(lookup.find('vneid')[0]?.alias).toBeNull();
  });

  test('puts the word with the accents typed first', () => {
    const both = new Lookup({ ...directory, entries: [entry('Hoa quả'), entry('Hóa đơn')] });
    expect(both.find('hóa')[0]?.entry.title).toBe('Hóa đơn');
    expect(both.find('hoa')[0]?.entry.title).toBe('Hoa quả');
  });

  test('comes near where nothing answers', () => {
    expect(lookup.near('bán xe máy cũ')[0]?.title).toBe('Bán hàng trên mạng');
    expect(lookup.near('zzz')).toEqual([]);
  });

  test('travels packed and comes back the same', () => expect(unpack(pack(directory))).toEqual(directory));

  test.each(['', '  ', '???', 'xe tải'])('%j finds nothing', (query) => expect(titles(query)).toEqual([]));
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
