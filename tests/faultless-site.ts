// A folder → a small site without a fault in it, for tests that break one file at a time or make it live.

import { join } from 'node:path';
import { writeDerived } from '../src/files/disk.ts';
import { markBuild } from '../src/finish/build-mark.ts';

/** The head of a PNG of one pixel. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64');

/** File → what it says. */
export const GOOD: Readonly<Record<string, string>> = {
  'index.html': page('/', 'Trang chủ', '<p><a href="/tien-do/#so">Tiến độ</a></p>'),
  'tien-do/index.html': page(
    '/tien-do/',
    'Tiến độ',
    '<h2 id="so">Con số</h2><p>Số liệu minh hoạ. <a href="/so.csv">Tải</a></p>',
  ),
  'g/td/index.html':
    '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/tien-do/"><title>Tiến độ</title><meta name="robots" content="noindex"><link rel="canonical" href="https://xa.example/tien-do/"></head><body><h1><a href="/tien-do/">Tiến độ</a></h1></body></html>',
  'tin.xml':
    '<feed><entry><id>a</id><link href="https://xa.example/tien-do/"/><title>Tiến độ</title><updated>2026-09-18T00:00:00+07:00</updated></entry></feed>',
  'tin.json':
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","url":"https://xa.example/","title":"Trang chủ","date_modified":"2026-09-18T00:00:00+07:00"}]}',
  'app.webmanifest':
    '{"name":"Xã","start_url":"/","icons":[{"src":"/hinh.png","sizes":"1x1","type":"image/png"}]}',
  '404.html': page('/404.html', 'Không có', '<img src="/anh.png" width="1" height="1" alt="Hình">'),
  'anh.png': 'x',
  'so.csv': 'thang,so\n2026-09-18,12345\n',
  'robots.txt': 'User-agent: *\nSitemap: https://xa.example/sitemap.xml\n',
  'sitemap.xml': '<urlset><loc>https://xa.example/</loc><loc>https://xa.example/tien-do/</loc></urlset>',
};

function page(path: string, title: string, body: string): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="Tả ${title}"><meta name="robots" content="noindex"><link rel="canonical" href="https://xa.example${path}"><link rel="manifest" href="/app.webmanifest"><link rel="alternate" type="application/atom+xml" href="/tin.xml"><link rel="alternate" type="application/feed+json" href="/tin.json"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Thing"}</script></head><body><main><h1>${title}</h1><p>Số liệu minh hoạ.</p>${body}</main></body></html>`;
}

/**
 * @param changes of files by their name, also of files that are new
 * @returns the mark of the build
 */
export function writeFaultless(
  dist: string,
  changes: Readonly<Record<string, (text: string) => string>> = {},
): string {
  writeDerived(join(dist, 'hinh.png'), PIXEL);
  for (const file of new Set([...Object.keys(GOOD), ...Object.keys(changes)])) {
    const good = GOOD[file] ?? '';
    writeDerived(join(dist, file), changes[file]?.(good) ?? good);
  }
  return markBuild(dist);
}
