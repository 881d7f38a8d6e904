import { describe, expect, test } from 'vitest';
import type { Directory } from '../directory.ts';
import type { Entry } from '../names.ts';
import { writePlaces } from '../places.ts';
import { askedIn, fileOf } from '../word-files.ts';
import { Quick } from './quick.ts';

const entry = (path: string, title: string, typed: string[] = [], kind: Entry['kind'] = 'guide'): Entry => ({
  ...{ path, title, kind, typed, aliases: [], topic: '' },
});
const directory: Directory = {
  entries: [
    entry('lua', 'Lỡ bị lừa', ['vừa bị nó lừa mất tiền', 'trót chuyển tiền cho nó']),
    entry('ga', 'Bán hàng trên mạng', ['bán gà vịt', 'khách hỏi giá']),
    entry('nong', 'Nhà nông số', ['lúa bị bệnh hỏi ai']),
    entry('may', 'Đổi điện thoại', ['mất điện thoại ở chợ']),
    entry('cuu', 'Cứu gấp', ['nhà cháy'], 'rescue'),
    entry('xuan-neo', 'Thôn Xuân Nẻo', [], 'village'),
    entry('tranh', 'Tranh bán gà vịt', [], 'infographic'),
  ],
  passages: [{ page: 3, anchor: 'loi-1', head: 'Máy không nhận vân tay' }],
  same: [
    ['điện thoại', 'đt', 'dế'],
    ['bán', 'rao'],
  ],
  fillers: ['tôi', 'thế', 'nào', 'bị', 'nó', 'ở', 'cho', 'ai', 'thôn', 'là', 'gì', 'nhà'],
  asking: [
    ['term', ['là gì']],
    ['infographic', ['tờ rơi']],
  ],
};
/** All but the picture come first. */
const FIRST = 6;
const { words, files } = writePlaces(directory);
const quick = new Quick(directory.entries.slice(0, FIRST), words.places);
const find = (query: string) => {
  const asked = askedIn(query, words);
  return quick.find(
    query,
    asked,
    asked.words.map(({ bare }) => files[fileOf(bare)]!),
  );
};
const path = (query: string) => {
  const { entries, sure } = find(query);
  return sure ? entries[0]?.path : undefined;
};

describe('the first answer to own words', () => {
  test.each([
    ['tôi vừa bị nó lừa mất', 'lua'],
    ['vua bi no lua mat', 'lua'],
    ['mất điện thoại', 'may'],
    ['mất đt ở chợ', 'may'],
    ['rao gà vịt', 'ga'],
    ['nhận vân tay', 'may'],
    ['lúa bệnh', 'nong'],
    ['nhà nông số', 'nong'],
    ['thôn xuân nẻo thế nào', 'xuan-neo'],
  ])('%j leads to %s', (query, expected) => expect(path(query)).toBe(expected));

  test.each([
    ['what nothing tells of', 'làm hộ chiếu đi nước ngoài'],
    ['what only says nothing', 'ở nhà'],
    ['a kind of page asked for by name', 'tờ rơi lừa tiền'],
    ['an explanation', 'nhà nông số là gì'],
    ['a month', 'xuân nẻo tháng 9'],
    ['a page that is not among the first', 'tranh bán gà vịt'],
    ['more words than are looked for', 'vừa lừa mất hết tiền tiết kiệm'],
    ['nothing', ''],
  ])('is none for %s', (_, query) => expect(path(query)).toBeUndefined());

  test('is what comes near when no page is sure', () => {
    expect(find('bán con bò sữa')).toEqual({ entries: [directory.entries[1]], sure: false });
    expect(find('nhà nông số là gì')).toEqual({ entries: [], sure: false });
  });

  test('asks for a file of each word that says something, of many for the longest', () => {
    expect(askedIn('bán gà ở nhà', words)).toMatchObject({
      words: [{ bare: 'ban' }, { bare: 'ga' }],
      whole: true,
    });
    const rare = askedIn('thương lái mua vải thiều', { ...words, common: 'thuong' });
    expect(rare.words.map(({ bare }) => bare)).not.toContain('thuong');
    const { words: kept, whole } = askedIn('thương lái mua vải thiều', words);
    expect(kept.map(({ bare }) => bare)).toEqual(['thuong', 'lai', 'thieu']);
    expect(whole).toBe(false);
  });
});
