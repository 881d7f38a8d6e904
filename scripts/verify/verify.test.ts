// A small site without a fault, then with one at a time: each check finds its own and nothing else does.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { writeDerived } from '../../src/files/disk.ts';
import { markEdition } from '../edition.ts';
import { findFaults } from '../verify.ts';

const dist = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const GOOD: Readonly<Record<string, string>> = {
  'index.html': page('/', 'Trang chủ', '<p><a href="/tien-do/#so">Tiến độ</a></p>'),
  'tien-do/index.html': page(
    '/tien-do/',
    'Tiến độ',
    '<h2 id="so">Con số</h2><p>Số liệu minh hoạ. <a href="/so.csv">Tải</a></p>',
  ),
  '404.html': page('/404.html', 'Không có', '<img src="/anh.png" width="1" height="1" alt="Hình">'),
  'anh.png': 'x',
  'so.csv': 'thang,so\n2026-09-18,12345\n',
  'robots.txt': 'User-agent: *\nSitemap: https://xa.example/sitemap.xml\n',
  'sitemap.xml': '<urlset><loc>https://xa.example/</loc><loc>https://xa.example/tien-do/</loc></urlset>',
};

function page(path: string, title: string, body: string): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="Tả ${title}"><meta name="robots" content="noindex"><link rel="canonical" href="https://xa.example${path}"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Thing"}</script></head><body><main><h1>${title}</h1><p>Số liệu minh hoạ.</p>${body}</main></body></html>`;
}

beforeEach(() => rmSync(dist, { recursive: true, force: true }));

/** Faults of the good site with some of its files changed, as "file  what". */
async function faultsOf(changes: Readonly<Record<string, (text: string) => string>>): Promise<string[]> {
  for (const [file, text] of Object.entries(GOOD))
    writeDerived(join(dist, file), changes[file]?.(text) ?? text);
  for (const file of Object.keys(changes).filter((name) => GOOD[name] === undefined))
    writeDerived(join(dist, file), changes[file]!(''));
  markEdition(dist);
  return (await findFaults(dist)).map(({ file, what }) => `${file}  ${what}`);
}

const body = (more: string) => (text: string) => text.replace('</main>', `${more}</main>`);

test('a site without fault', async () => {
  expect(await faultsOf({})).toEqual([]);
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

test('a page of another edition, or changed by hand', async () => {
  await faultsOf({});
  const file = join(dist, 'index.html');
  writeFileSync(
    file,
    GOOD['index.html']!.replace('<title>', '<meta name="edition" content="0123456789"><title>'),
  );
  expect((await findFaults(dist)).map(({ what }) => what)).toEqual([
    expect.stringMatching(/^Các trang thuộc nhiều bản khác nhau: ([0-9a-f]{10}, ){1}[0-9a-f]{10}\.$/),
  ]);
});

test('an office may be called', async () => {
  const call = '<p><a href="tel:02203123456">0220 3123 456</a></p><p>Tổng đài 1900 0368</p>';
  expect(await faultsOf({ 'index.html': body(call) })).toEqual([]);
});
