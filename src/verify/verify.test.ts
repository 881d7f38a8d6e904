// A small site without a fault, then with one at a time: each check finds its own and nothing else does.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readSite } from './site.ts';
import { findFaults } from './verify.ts';
import { GOOD, writeFaultless } from '../../tests/faultless-site.ts';

const dist = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(dist, { recursive: true, force: true }));

beforeEach(() => rmSync(dist, { recursive: true, force: true }));

/** Faults of the good site with some of its files changed, as "file  what". */
async function faultsOf(changes: Readonly<Record<string, (text: string) => string>>): Promise<string[]> {
  writeFaultless(dist, changes);
  return (await findFaults(readSite(dist))).map(({ file, what }) => `${file}  ${what}`);
}

const body = (more: string) => (text: string) => text.replace('</main>', `${more}</main>`);

test('a site without fault', async () => {
  expect(await faultsOf({})).toEqual([]);
});

/** Every page of the good site changed alike. */
const onEveryPage = (change: (text: string) => string) =>
  Object.fromEntries(
    Object.keys(GOOD)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, change]),
  );

test('a site with the real figures of a commune, published or only looked at', async () => {
  const real = (text: string) => text.replaceAll('Số liệu minh hoạ.', '<svg class="chart"></svg>');
  expect(await faultsOf(onEveryPage(real))).toEqual([]);
  const published = (text: string) => real(text).replace('<meta name="robots" content="noindex">', '');
  const signs = ['g/td/index.html'];
  const pages = Object.entries(onEveryPage(published)).filter(([file]) => !signs.includes(file));
  expect(await faultsOf(Object.fromEntries(pages))).toEqual([]);
});

test.each<[what: string, file: string, change: (text: string) => string, fault: string]>([
  [
    'a dead link',
    'index.html',
    body('<p><a href="/khong-co/">a</a></p>'),
    'Liên kết "/khong-co/" không dẫn tới đâu.',
  ],
  [
    'a dead anchor',
    'index.html',
    body('<p><a href="/tien-do/#mat">a</a></p>'),
    'Liên kết "/tien-do/#mat" không dẫn tới đâu.',
  ],
  [
    'a script for an address',
    'index.html',
    body('<p><a href="javascript:x()">a</a></p>'),
    'Liên kết "javascript:x()" không dẫn tới đâu.',
  ],
  [
    'a missing picture',
    'index.html',
    body('<img src="/mat.png" width="1" height="1" alt="a">'),
    'Trang tải "/mat.png" mà tệp đó không có trên trang.',
  ],
  [
    'a picture from elsewhere',
    'index.html',
    body('<img src="//x.example/a.png" width="1" height="1" alt="a">'),
    'Trang tải "//x.example/a.png" mà tệp đó không có trên trang.',
  ],
  [
    'a picture without size',
    'index.html',
    body('<img src="/anh.png" alt="a">'),
    'Ảnh "/anh.png" thiếu kích thước hoặc lời tả.',
  ],
  ['two titles', 'index.html', body('<h1>Hai</h1>'), 'Trang có 2 tiêu đề lớn.'],
  [
    'a title twice',
    'tien-do/index.html',
    (text) => text.replace('<title>Tiến độ', '<title>Trang chủ'),
    'Trùng tên trang với index.html: "Trang chủ".',
  ],
  [
    'no description',
    'index.html',
    (text) => text.replace(/<meta name="description"[^>]*>/, ''),
    'Trang không có lời tả.',
  ],
  [
    'a wrong canonical',
    'tien-do/index.html',
    (text) => text.replace('xa.example/tien-do/', 'xa.example/khac/'),
    'Địa chỉ gốc của trang là "https://xa.example/khac/".',
  ],
  [
    'an id twice',
    'tien-do/index.html',
    body('<h2 id="so2">a</h2><h2 id="so2">b</h2>'),
    'Có hai chỗ cùng mang tên "so2".',
  ],
  [
    'a page not in the sitemap',
    'sitemap.xml',
    (text) => text.replace(/<loc>[^<]*tien-do\/<\/loc>/, ''),
    'Sơ đồ trang thiếu /tien-do/.',
  ],
  ['an address with signs', 'báo cáo.csv', () => 'a', 'Địa chỉ có chữ có dấu, dấu cách hay ký tự lạ.'],
  [
    'a telephone number',
    'index.html',
    body('<p>Gọi 0912 345 678 nhé</p>'),
    'Có dữ liệu cá nhân (số điện thoại).',
  ],
  [
    'an identity number in a table',
    'so.csv',
    () => 'ten,so\nA,030123456789\n',
    'Có dữ liệu cá nhân (số căn cước).',
  ],
  [
    'JSON-LD that is none',
    'index.html',
    (text) => text.replace('{"@context"', '{{'),
    'Dữ liệu cho máy tìm kiếm (JSON-LD) hỏng.',
  ],
  [
    'JSON-LD of nothing',
    'index.html',
    (text) => text.replace('"@type":"Thing"', '"a":1'),
    'Dữ liệu cho máy tìm kiếm không nói nó là gì (@context, @type).',
  ],
  [
    'figures without the sample mark',
    'tien-do/index.html',
    (text) => text.replaceAll('Số liệu minh hoạ', 'Số'),
    'Trang có con số mà không ghi "Số liệu minh hoạ".',
  ],
  [
    'sample figures open to search engines',
    'index.html',
    (text) => text.replace('noindex', 'index'),
    'Trang có số minh hoạ mà máy tìm kiếm vẫn được vào.',
  ],
  [
    'a feed of a page that is gone',
    'tin.xml',
    (text) => text.replace('xa.example/tien-do/', 'xa.example/mat/'),
    'Tin dẫn tới "https://xa.example/mat/", không có trang đó.',
  ],
  ['a feed nobody can read', 'tin.json', () => '{"items":', 'Tin hỏng, không chương trình nào đọc được.'],
  [
    'a feed without a day',
    'tin.json',
    (text) => text.replace('2026-09-18T', 'x'),
    'Mục "https://xa.example/" thiếu tên hoặc ngày.',
  ],
  [
    'an icon of another size',
    'app.webmanifest',
    (text) => text.replace('1x1', '512x512'),
    'Hình "/hinh.png" không có hoặc không phải cỡ 512x512.',
  ],
  [
    'an app that starts nowhere',
    'app.webmanifest',
    (text) => text.replace('"start_url":"/"', '"start_url":"/mat/"'),
    'Thiếu tên, hình hoặc trang mở đầu.',
  ],
  [
    'a short address that leads nowhere',
    'g/td/index.html',
    (text) => text.replace('url=/tien-do/', 'url=/mat/'),
    'Địa chỉ ngắn dẫn tới "/mat/", không có trang đó.',
  ],
  [
    'a short address that says another',
    'g/td/index.html',
    (text) => text.replace('xa.example/tien-do/', 'xa.example/'),
    'Địa chỉ ngắn nói một đằng, dẫn một nẻo.',
  ],
])('%s', async (_, file, change, fault) => {
  const faults = await faultsOf({ [file]: change });
  expect(faults).toContain(`${file}  ${fault}`);
  expect(faults.filter((one) => !one.includes('HTML sai')).length).toBe(1);
});

test('HTML that is not', async () => {
  expect(await faultsOf({ 'index.html': body('<p><div>a</div></p>') })).toContainEqual(
    expect.stringContaining('index.html  HTML sai ('),
  );
});

test('a page of another build, or changed by hand', async () => {
  await faultsOf({});
  const file = join(dist, 'index.html');
  writeFileSync(
    file,
    GOOD['index.html']!.replace('<title>', '<meta name="edition" content="0123456789"><title>'),
  );
  expect((await findFaults(readSite(dist))).map(({ what }) => what)).toEqual([
    expect.stringMatching(/^Các trang thuộc nhiều bản khác nhau: ([0-9a-f]{10}, ){1}[0-9a-f]{10}\.$/),
  ]);
});

test('an office may be called', async () => {
  const call = '<p><a href="tel:02203123456">0220 3123 456</a></p><p>Tổng đài 1900 0368</p>';
  expect(await faultsOf({ 'index.html': body(call) })).toEqual([]);
});
