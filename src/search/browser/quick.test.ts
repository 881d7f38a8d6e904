import { describe, expect, test } from 'vitest';
import type { Directory } from '../directory.ts';
import type { Entry } from '../names.ts';
import { writePlaces } from '../places.ts';
import { addressOf, type WordFile } from '../word-files.ts';
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
const { list, files } = writePlaces(directory, FIRST);
const kept = new Map(files.map((file, number) => [addressOf(list.mark, number), file]));
const asked: string[] = [];
const read = (address: string): Promise<WordFile> => {
  asked.push(address);
  const file = kept.get(address);
  return file ? Promise.resolve(file) : Promise.reject(new Error(address));
};
const quick = new Quick(directory.entries.slice(0, FIRST), list, read);
const path = async (query: string) => {
  const { entries, sure } = await quick.find(query);
  return sure ? entries[0]?.path : undefined;
};

describe('the first answer to own words', () => {
  test.each([
    ['tôi vừa bị nó lừa mất tiền', 'lua'],
    ['vua bi no lua mat tien', 'lua'],
    ['mất điện thoại', 'may'],
    ['mất đt ở chợ', 'may'],
    ['rao gà vịt', 'ga'],
    ['không nhận vân tay', 'may'],
    ['lúa bệnh', 'nong'],
    ['nhà nông số', 'nong'],
    ['thôn xuân nẻo thế nào', 'xuan-neo'],
  ])('%j leads to %s', async (query, expected) => expect(await path(query)).toBe(expected));

  test.each([
    ['what nothing tells of', 'làm hộ chiếu đi nước ngoài'],
    ['what only says nothing', 'ở nhà'],
    ['a kind of page asked for by name', 'tờ rơi lừa tiền'],
    ['an explanation', 'nhà nông số là gì'],
    ['a month', 'xuân nẻo tháng 9'],
    ['a page that is not among the first', 'tranh bán gà vịt'],
    ['more words than are looked for', 'vừa lừa mất hết tiền tiết kiệm'],
    ['nothing', ''],
  ])('is none for %s', async (_, query) => expect(await path(query)).toBeUndefined());

  test('is what comes near when no page is sure', async () => {
    expect(await quick.find('bán con bò sữa cho thương lái')).toEqual({
      entries: [directory.entries[1]],
      sure: false,
    });
    expect(await quick.find('nhà nông số là gì')).toEqual({ entries: [], sure: false });
  });

  test('fetches a file for each word that says something, once', async () => {
    const fresh = new Quick(directory.entries.slice(0, FIRST), list, read);
    asked.length = 0;
    await fresh.find('bán gà vịt ở nhà');
    await fresh.find('bán gà');
    expect(asked.length).toBe(new Set(asked).size);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  test('fails where a file cannot be fetched', async () => {
    const broken = new Quick(directory.entries, { ...list, mark: 'cu' }, read);
    await expect(broken.find('bán gà')).rejects.toThrow();
  });
});
