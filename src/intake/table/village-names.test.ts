// Names of villages as offices write them → the village meant, by its whole name.
import { describe, expect, test } from 'vitest';
import type { Village } from '../../reports/lists/villages.ts';
import type { Day } from '../../text/date.ts';
import { villageReader } from './village-names.ts';
import { workedSince } from '../../../tests/processor-time.ts';

const village = (name: string, ...aliases: string[]): Village => ({
  id: name,
  name,
  households: 100,
  householdsOn: '2026-05-01' as Day,
  aliases,
});
const COMMUNE = { name: 'Mẫu Sơn', kind: 'xã', village_word: 'Thôn' };
const NAMED = [
  village('Xuân Nẻo', 'Nẹo'),
  village('Ô Mễ'),
  village('Liêu Xá'),
  village('Bỉnh Di', 'Bỉnh Dy'),
  village('Bản Mé'),
];
const NUMBERED = ['Thôn 1', 'Thôn 2', 'Khu 1', 'Xóm 1', 'Tổ dân phố 2'].map((name) => village(name));
const BARE = ['1', '2', '10'].map((name) => village(name));

const read = (villages: Village[], text: string) => {
  const match = villageReader(villages, COMMUNE)(text);
  return 'index' in match ? villages[match.index]?.name : (match.among ?? undefined);
};

describe('a name', () => {
  test.each([
    'Xuân Nẻo',
    'Thôn Xuân Nẻo',
    'THÔN XUÂN NẺO',
    'thon xuan neo',
    'T. Xuân Nẻo',
    'Ấp Xuân Nẻo',
    'Buôn Xuân Nẻo',
    'Plei Xuân Nẻo',
    'Khu dân cư Xuân Nẻo',
    'KDC Xuân Nẻo',
    'Khu phố Xuân Nẻo',
    'TDP Xuân Nẻo',
    'Tổ dân phố Xuân Nẻo',
    'Tiểu khu Xuân Nẻo',
    'Thôn/xóm Xuân Nẻo',
    'Làng văn hóa Xuân Nẻo',
    'Tổ CNSCĐ thôn Xuân Nẻo',
    'Tổ công nghệ số cộng đồng Xuân Nẻo',
    'Tổ công nghệ số thôn Xuân Nẻo',
    '1. Thôn Xuân Nẻo',
    '1) Xuân Nẻo',
    '01 - Xuân Nẻo',
    '1 Thôn Xuân Nẻo',
    'a) Xuân Nẻo',
    '- Xuân Nẻo',
    'Thôn Xuân Nẻo, xã Mẫu Sơn',
    'Thôn Xuân Nẻo - xã Mẫu Sơn',
    'Xuân Nẻo xã Mẫu Sơn, TP Hải Phòng',
    'Thon Xuan Neo - Xa Mau Son',
    'Xuân Nẻo - Mẫu Sơn',
    'Xã Mẫu Sơn - thôn Xuân Nẻo',
    'Mẫu Sơn, Xuân Nẻo',
    'Th. Xuân Nẻo',
    'Xuân Nẻo (Nẹo)',
    'Thôn Nẹo',
    'Xuân Nẻo (*)',
    'Xuân Nẻo¹',
    'Xuân Nẻo:',
  ])('%j is Xuân Nẻo', (text) => expect(read(NAMED, text)).toBe('Xuân Nẻo'));

  test.each([
    ['Liêu Xá', 'Liêu Xá'],
    ['Thôn Liêu Xá, xã Mẫu Sơn', 'Liêu Xá'],
    ['Bỉnh Di (Bỉnh Dy)', 'Bỉnh Di'],
    ['Thôn Bản Mé', 'Bản Mé'],
    ['Mé', 'Bản Mé'],
    ['Thôn Xuân Nẻo, xã Khác', undefined],
    ['Xã Khác - thôn Xuân Nẻo', undefined],
    ['Xuân Nẻo - Ô Mễ', undefined],
    ['Lieu Xa', 'Liêu Xá'],
    ['Xuân Nẻo 2', undefined],
    ['Xuân', undefined],
    ['Xuân Nẻo, Ô Mễ', undefined],
    ['Xuân Nẻo (Ô Mễ)', ['Xuân Nẻo', 'Ô Mễ']],
    ['1', undefined],
    ['', undefined],
  ])('%j is %j', (text, name) => expect(read(NAMED, text)).toEqual(name));
});

describe('a number', () => {
  test.each([
    ['Thôn 1', 'Thôn 1'],
    ['thôn số 1', 'Thôn 1'],
    ['Thôn 01', 'Thôn 1'],
    ['Thôn1', 'Thôn 1'],
    ['1. Thôn 2', 'Thôn 2'],
    ['2 Thôn 1', 'Thôn 1'],
    ['Khu 1', 'Khu 1'],
    ['Xóm 1', 'Xóm 1'],
    ['TDP 2', 'Tổ dân phố 2'],
    ['Tổ 2', 'Tổ dân phố 2'],
    ['1', undefined],
    ['2', undefined],
    ['Ấp 1', undefined],
    ['Xóm 2', undefined],
    ['Thôn 12', undefined],
  ])('among villages of several kinds, %j is %j', (text, name) => expect(read(NUMBERED, text)).toEqual(name));

  test.each([
    ['Thôn 10', '10'],
    ['Thôn 1', '1'],
    ['1', undefined],
    ['Khu 1', undefined],
  ])('of a commune that lists bare numbers, %j is %j', (text, name) =>
    expect(read(BARE, text)).toEqual(name),
  );
});

test('two villages of one name are told apart by the word in front, or not at all', () => {
  const twins = [village('Thôn Đông'), village('Xóm Đông')];
  expect(read(twins, 'Xóm Đông')).toBe('Xóm Đông');
  expect(read(twins, 'Đông')).toEqual(['Thôn Đông', 'Xóm Đông']);
});

test('a hundred thousand characters are looked at in a moment', () => {
  for (const part of ['(', '1. ', 'thon ', ', xã ', 'xã ', ' - ', '*', '¹', 'to ']) {
    const start = process.cpuUsage();
    read(NAMED, part.repeat(100_000 / part.length));
    read(NAMED, part.repeat(199 / part.length));
    expect(workedSince(start), part).toBeLessThan(500);
  }
});
