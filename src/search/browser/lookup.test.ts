import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../directory.ts';
import { unpackNames, type Entry } from '../names.ts';
import { Lookup } from './lookup.ts';

describe('the list of titles', () => {
  const entry = (title: string, ...aliases: string[]): Entry => ({
    path: `/${title}/`,
    title,
    kind: 'guide',
    topic: '',
    aliases,
    typed: [],
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
    passages: [],
    fillers: ['làm', 'sao', 'ở', 'đâu'],
    asking: [['term', ['là gì']] as const],
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

  test('leads to no page of a month in which the village was not there', () => {
    const entries = directory.entries.map((one) =>
      one.kind === 'village' ? { ...one, notIn: ['/tien-do/2025-09/'] } : one,
    );
    const paths = (query: string) =>
      new Lookup({ ...directory, entries }).find(query).map((hit) => hit.entry.path);
    expect(paths('neo thang 9')).toContain('/tien-do/2026-09/xuan-neo/');
    expect(paths('neo thang 9 2025')).not.toContain('/tien-do/2025-09/xuan-neo/');
    expect(paths('neo thang 9 2025')).toContain('/tien-do/xuan-neo/');
  });

  test('puts the explanation of a word behind the pages that deal with it', () => {
    const word: Entry = { ...entry('VNeID', 'ứng dụng định danh'), path: '/thuat-ngu/#vneid', kind: 'term' };
    const all = { ...directory, entries: [word, ...directory.entries] };
    const titles = new Lookup(all).find('vneid').map((hit) => hit.entry.title);
    expect(titles).toEqual(['Làm VNeID mức 2', 'VNeID']);
  });

  test('finds pages by what is typed for them, and never shows it', () => {
    const page: Entry = {
      ...entry('Nhận đơn', 'gói hàng'),
      typed: ['ship hàng'],
    };
    const found = (query: string) => new Lookup({ ...directory, entries: [page] }).find(query)[0];
    expect(found('ship')).toMatchObject({ entry: page, alias: null });
    expect(found('gói hàng')?.alias).toBe('gói hàng');
  });

  test('answers a long question though most of its words are known to no page', () => {
    expect(titles('tôi muốn bán con bò sữa nhà tôi trên mạng kiểu gì')[0]).toBe('Bán hàng trên mạng');
  });

  test('puts the kind that was asked for by name first', () => {
    const word: Entry = { ...entry('VNeID'), path: '/thuat-ngu/#vneid', kind: 'term' };
    const all = new Lookup({ ...directory, entries: [...directory.entries, word] });
    expect(all.find('vneid')[0]?.entry.kind).toBe('guide');
    expect(all.find('vneid là gì')[0]?.entry.kind).toBe('term');
  });

  test('keeps a filler that is part of a name', () => {
    const village = (name: string): Entry => ({ ...entry(`Thôn ${name}`, name), kind: 'village' });
    const both = {
      ...directory,
      fillers: ['xã', 'được', 'mấy', 'hộ'],
      entries: [village('Nghĩa Dũng'), village('Nghĩa Xá')],
    };
    expect(new Lookup(both).find('nghia xa duoc may ho')[0]?.entry.title).toBe('Thôn Nghĩa Xá');
  });

  test('leads to the heading that says what people type', () => {
    const page = { ...entry('Làm VNeID'), typed: ['máy báo số đã dùng'] };
    const passages = [{ page: 0, anchor: 'loi-2', head: 'Máy báo số điện thoại đã được dùng' }];
    const found = new Lookup({ ...directory, entries: [page], passages }).find('may bao so da dung')[0];
    expect(found?.part?.anchor).toBe('loi-2');
  });

  test('tells by which other name a page was found', () => {
    expect(lookup.find('dinh danh')[0]?.alias).toBe('định danh mức 2');
    expect(lookup.find('vneid')[0]?.alias).toBeNull();
  });

  test('names no other name that says less of the query than the title', () => {
    const cards = new Lookup({
      ...directory,
      entries: [entry('Đổi thẻ căn cước', 'cccd', 'cmnd hết hạn')],
      same: [['căn cước', 'cccd', 'cmnd']],
    });
    const alias = (query: string) => cards.find(query)[0]?.alias;
    expect(alias('lam can cuoc o dau')).toBeNull();
    expect(alias('cccd')).toBe('cccd');
    expect(alias('cmnd het han')).toBe('cmnd hết hạn');
    expect(alias('can cuoc het han')).toBe('cmnd hết hạn');
  });

  test('puts the word with the accents typed first', () => {
    const both = new Lookup({ ...directory, entries: [entry('Hoa quả'), entry('Hóa đơn')] });
    expect(both.find('hóa')[0]?.entry.title).toBe('Hóa đơn');
    expect(both.find('hoa')[0]?.entry.title).toBe('Hoa quả');
  });

  test('rates what only comes near low', () => {
    const [near] = lookup.find('bán xe máy cũ đời chín mươi');
    expect(near?.entry.title).toBe('Bán hàng trên mạng');
    expect(near?.score).toBeLessThan(lookup.find('bán hàng')[0]!.score / 2);
  });

  test('puts the page whose name the query says before one that holds the same words among many', () => {
    const many = entry('Chữ', 'khách chê hàng dập đòi trả tiền gấp', 'gửi hàng', 'mất sóng');
    const few = entry('Mạng', 'mất sóng đòi trả tiền');
    const both = new Lookup({ ...directory, entries: [many, few] });
    expect(both.find('nhà tôi mất sóng mấy hôm đòi trả lại tiền được không')[0]?.entry.title).toBe('Mạng');
  });

  test('holds less of a query that names what stands on no page', () => {
    const share = (query: string) => lookup.find(query)[0]!.share;
    expect(share('bán hàng trên mạng')).toBe(1);
    expect(share('bán hàng trên zzqq')).toBeLessThan(0.7);
    // As typed with its marks it is another word.
    expect(share('bán hằng trên mạng')).toBeLessThan(share('ban hang tren mang'));
  });

  test('sends what people type without the words that say nothing, unless too little would be left', () => {
    const typed = { ...entry('Bán rau'), typed: ['làm sao bán rau ở chợ', 'rau ở đâu', 'sao bán rau chợ'] };
    const { names, rest } = pack({ ...directory, entries: [typed] }, 1);
    expect(unpack(names, rest, '').entries[0]?.typed).toEqual(['bán rau chợ', 'rau ở đâu']);
  });

  test('travels in two lists and comes back the same, below whatever base', () => {
    const other = {
      ...entry('Bán rau', 'rau', 'củ', 'quả', 'chợ', 'ớt', 'cà', 'khế'),
      path: 'ban-rau/',
      typed: ['rau sạch'],
    };
    const village = {
      ...directory.entries[4]!,
      path: 'tien-do/xuan-neo/',
      notIn: ['tien-do/2025-09/'],
      topic: 'so-lieu',
      online: true,
    };
    const passages = [
      { page: 0, anchor: 'loi-1', head: 'Máy báo lỗi' },
      { page: 1, anchor: '', head: 'Không có mã' },
    ];
    const whole = { ...directory, entries: [other, village], passages };
    const { names, rest } = pack(whole, 1);
    expect(unpackNames(names, '/a/').map(({ path, aliases }) => [path, aliases])).toEqual([
      ['/a/ban-rau/', ['rau', 'củ', 'quả']],
    ]);
    expect(unpack(names, rest, '')).toEqual(whole);
    expect(unpack(names, rest, '/a/').entries[1]?.notIn).toEqual(['/a/tien-do/2025-09/']);
    const nothing = { ...directory, entries: [], passages: [] };
    const packed = pack(nothing, 0);
    expect(unpack(packed.names, packed.rest, '/')).toEqual(nothing);
  });

  test.each(['', '  ', '???', 'xe tải'])('%j finds nothing', (query) => expect(titles(query)).toEqual([]));
});
