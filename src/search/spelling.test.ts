import { describe, expect, test } from 'vitest';
import { readMonth } from './browser/months.ts';
import { bare, wordsOf } from './bare.ts';
import { isClose, repair, soundsLike } from './spelling.ts';
import { tonedWordsOf } from './toned.ts';
import { rewriter } from './browser/synonyms.ts';
import { Vocabulary } from './browser/vocabulary.ts';

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
    ['thnah', 'thanh', true],
    ['truong', 'trương', false],
    ['can', 'cam', false],
  ])('%s and %s are close: %s', (a, b, close) => expect(isClose(a, b)).toBe(close));

  test.each([
    ['sinh', 'xinh', true],
    ['chung', 'trung', true],
    ['nan', 'lan', true],
    ['khoe', 'kheo', true],
    ['danh', 'ranh', true],
    ['sinh', 'sin', false],
  ])('%s and %s sound alike: %s', (a, b, alike) => expect(soundsLike(a, b)).toBe(alike));

  test('words that mean the same become one', () => {
    const same = [
      ['căn cước', 'cccd', 'chứng minh thư'],
      ['bằng lái', 'gplx'],
    ];
    const rewrite = (text: string) => rewriter(same, wordsOf)(wordsOf(text));
    expect(rewrite('lam cccd')).toEqual(['lam', 'can cuoc']);
    expect(rewrite('chung minh thu va gplx')).toEqual(['can cuoc', 'va', 'bang lai']);
    expect(rewrite('chung minh')).toEqual(['chung', 'minh']);
    expect(rewriter(same, tonedWordsOf)(tonedWordsOf('chứng minh thư'))).toEqual(['canW cuocSWW']);
    expect(rewriter(same, tonedWordsOf)(tonedWordsOf('chung minh thu'))).toEqual(['chung', 'minh', 'thu']);
  });

  test.each([
    ['xuan neo thang 9', { month: 9, year: null, rest: ['xuan', 'neo'] }],
    ['thang 07/2026 o me', { month: 7, year: '2026', rest: ['o', 'me'] }],
    ['o me thang chin', { month: 9, year: null, rest: ['o', 'me'] }],
    ['thang muoi hai nam 2026', { month: 12, year: '2026', rest: [] }],
    ['thang nam', { month: 5, year: null, rest: [] }],
    ['thang 13', undefined],
    ['xuan neo', undefined],
  ])('%j asks for the month %j', (query, asked) => expect(readMonth(wordsOf(query))).toEqual(asked));
});

describe('the vocabulary', () => {
  const vocabulary = new Vocabulary();
  for (const phrase of [
    'vneid muc 2',
    'khai sinh',
    'an sinh xa hoi',
    'suc khoe',
    'chup man hinh',
    'khai sach',
  ])
    vocabulary.addPhrase(phrase.split(' '));
  test.each([
    ['vneid muc2', ['vneid', 'muc', '2']],
    ['khaisinh', ['khai', 'sinh']],
    ['ansinhxahoi', ['an', 'sinh', 'xa', 'hoi']],
    ['vn eid', ['vneid']],
    ['vi neid', ['vneid']],
    ['sức khẻo', ['suc', 'khoe']],
    ['chup man h', ['chup', 'man', 'h']],
    ['suwcs khoer', ['suc', 'khoe']],
    ['khai xinh', ['khai', 'sinh']],
    ['khaii sinh', ['khai', 'sinh']],
    ['trượt tuyết', ['truot', 'tuiet']],
  ])('%j is read as %j', (query, words) =>
    expect(vocabulary.read(query).map(({ word }) => word)).toEqual(words),
  );

  test('trusts what was typed, guesses less, and what nothing knows not at all', () => {
    expect(vocabulary.read('khai xinh tuyết').map(({ trust }) => trust)).toEqual([1, 0.8, 0]);
  });
});
