// Promises every page keeps, read from the built files as a stranger would read them.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readBytes, readText } from '../src/files/disk.ts';
import { readPages, type BuiltPage } from '../scripts/pages.ts';

const DIST = 'dist';
const pages = readPages(DIST);
const byPath = new Map(pages.map((page) => [page.path, page]));
const failing = (test: (page: BuiltPage) => boolean) =>
  pages.filter((page) => !test(page)).map(({ path }) => path);
const KB = 1024;

/** Where a link of a page leads, or why it leads nowhere. */
function brokenLink(page: BuiltPage, href: string): string | undefined {
  if (/^(https:|tel:|mailto:)/.test(href)) return undefined;
  const { pathname, hash } = new URL(href, `http://site${page.path}`);
  const target = byPath.get(pathname);
  if (!target)
    return existsSync(join(DIST, pathname)) && !pathname.endsWith('/') ? undefined : `${page.path} → ${href}`;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || target.$(`[id="${id}"]`).length === 1 ? undefined : `${page.path} → ${href}`;
}

describe('every page', () => {
  test('is there: the addresses people rely on', () => {
    const expected = [
      '/',
      '/huong-dan/',
      '/lo-trinh/',
      '/huong-dan/vneid-muc-2/cung-lam/',
      '/huong-dan/vneid-muc-2/loa/',
      '/thuat-ngu/',
      '/to/',
      ...['/tu-kiem-tra/', '/tap-huan/', '/tap-huan/vneid-giay-to/', '/loa/', '/in/loa/', '/lich/'],
      '/to/phieu-khao-sat/',
      '/tien-do/ky-nang/',
      '/infographic/',
      '/tien-do/',
      '/tien-do/xuan-neo/',
      '/tien-do/2026-09/',
      '/tim/',
      '/ve-trang/',
      '/luu/',
      '/mat-mang/',
      '/in/an-toan/',
      '/404.html',
    ];
    expect(expected.filter((path) => !byPath.has(path))).toEqual([]);
  });

  test('is in Vietnamese, with one h1 and a title and description of its own', () => {
    expect(failing(({ $ }) => $('html').attr('lang') === 'vi' && $('h1').length === 1)).toEqual([]);
    for (const read of [
      ({ $ }: BuiltPage) => $('title').text(),
      ({ $ }: BuiltPage) => $('meta[name=description]').attr('content'),
    ]) {
      const all = pages.map(read);
      expect(all.filter((text, index) => !text || all.indexOf(text) < index)).toEqual([]);
    }
  });

  test('has ASCII addresses, unique ids, and headings without gaps', () => {
    expect(pages.map(({ path }) => path).filter((path) => !/^[ -~]+$/.test(path))).toEqual([]);
    const twice = pages.flatMap(({ $, path }) => {
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get();
      return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('leads only to what exists', () => {
    const broken = pages.flatMap((page) =>
      page
        .$('a[href]')
        .map((_, a) => brokenLink(page, page.$(a).attr('href') ?? ''))
        .get(),
    );
    expect(broken).toEqual([]);
  });

  test('has pictures that exist, with their size and their words', () => {
    const wrong = pages.flatMap(({ $, path }) =>
      $('img')
        .map((_, img) => {
          const { src = '', width, height, alt } = img.attribs;
          const sources = [
            src,
            ...($(img).siblings('source').attr('srcset') ?? '')
              .split(', ')
              .map((one) => one.split(' ')[0] ?? ''),
          ];
          return width &&
            height &&
            alt !== undefined &&
            sources.every((one) => one === '' || existsSync(join(DIST, one)))
            ? []
            : `${path} ${src}`;
        })
        .get(),
    );
    expect(wrong).toEqual([]);
  });

  test('has a preview: Open Graph with a picture of 1200×630 that is there', async () => {
    const previews = pages.map(({ $, path }) => ({
      path,
      ...Object.fromEntries(
        $('meta[property^="og:"]')
          .map((_, meta) => [[$(meta).attr('property'), $(meta).attr('content')]])
          .get(),
      ),
    })) as Record<string, string>[];
    for (const preview of previews) {
      const file = join(DIST, new URL(preview['og:image'] ?? '').pathname);
      const { width, height } = await sharp(readBytes(file)).metadata();
      expect([preview['path'], width, height]).toEqual([preview['path'], 1200, 630]);
      expect(statSync(file).size).toBeLessThanOrEqual(150 * KB);
      expect(
        preview['og:image:alt'] && preview['og:title'] && preview['og:description'] && preview['og:url'],
      ).toBeTruthy();
    }
  });

  test('has a content security policy without unsafe parts, no style attribute, no inline handler', () => {
    const policies = pages.map(
      ({ $ }) => $('meta[http-equiv="content-security-policy"]').attr('content') ?? '',
    );
    expect(
      policies.filter((policy) => !policy.includes("default-src 'none'") || policy.includes('unsafe')),
    ).toEqual([]);
    expect(failing(({ html }) => !/<[^>]+\s(style|on[a-z]+)=/i.test(html))).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const loading =
      'script[src], link[rel=stylesheet], link[rel=icon], img[src], source[srcset], iframe, video[src], audio[src]';
    const foreign = pages.flatMap(({ $, path }) =>
      $(loading)
        .map((_, element) => {
          const address =
            element.attribs['src'] ?? element.attribs['href'] ?? element.attribs['srcset'] ?? '';
          return /^(https?:)?\/\//.test(address) ? `${path} ${address}` : [];
        })
        .get(),
    );
    expect(foreign).toEqual([]);
  });
});

describe('sample data', () => {
  test('is marked on every page that shows a figure, in every chart, and kept from search engines', () => {
    const withFigures = pages.filter(
      ({ $, path }) => $('svg.chart, .bar').length > 0 || path.startsWith('/tien-do/') || path === '/',
    );
    expect(withFigures.length).toBeGreaterThan(14);
    expect(
      withFigures.filter(({ $ }) => !$('body').text().includes('Số liệu minh hoạ')).map(({ path }) => path),
    ).toEqual([]);
    const bare = pages.flatMap(({ $, path }) =>
      $('svg.chart')
        .map((_, svg) => ($(svg).text().includes('Số liệu minh hoạ') ? [] : path))
        .get(),
    );
    expect(bare).toEqual([]);
    expect(failing(({ $ }) => $('meta[name=robots]').attr('content') === 'noindex')).toEqual([]);
  });
});

describe('the whole site', () => {
  test('has a sitemap of all its pages but those that say the same as another, and a robots.txt that names it', () => {
    const listed = [...(readText(join(DIST, 'sitemap.xml')) ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, loc]) => new URL(loc ?? '').pathname,
    );
    expect(listed.sort()).toEqual(
      pages
        .map(({ path }) => path)
        .filter((path) => !/^(\/404\.html|\/mat-mang\/|\/in\/.+|.*\/cung-lam\/)$/.test(path))
        .sort(),
    );
    expect(readText(join(DIST, 'robots.txt'))).toMatch(/Sitemap: http.*\/sitemap\.xml/);
  });

  test('keeps every page within its bytes: 14 KB brotli, guides and villages 12 KB, sets for paper 60 KB', () => {
    const limit = (path: string) => {
      // A printed set holds ten guides and is opened at a desk, beside a printer.
      if (path.startsWith('/in/')) return 60 * KB;
      return (/^\/(huong-dan\/.|tien-do\/[a-z-]+\/$)/.test(path) ? 12 : 14) * KB;
    };
    const heavy = pages
      .map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).length }))
      .filter(({ path, bytes }) => bytes > limit(path));
    expect(heavy).toEqual([]);
  });

  test('loads at most 4 KB of script with a page, and pictures in a page weigh at most 40 KB at 360 px', () => {
    const scripts = new Map(
      pages.map(({ $, path }) => [
        path,
        $('script[src]')
          .map((_, script) => gzipSync(readBytes(join(DIST, $(script).attr('src') ?? ''))).length)
          .get()
          .reduce((a, b) => a + b, 0),
      ]),
    );
    expect([...scripts].filter(([, bytes]) => bytes > 4 * KB)).toEqual([]);
    const small = pages.flatMap(({ $ }) =>
      $('source[srcset]')
        .map((_, source) => ($(source).attr('srcset') ?? '').split(' ')[0])
        .get(),
    );
    expect(small.length).toBeGreaterThan(0);
    expect(small.filter((file) => statSync(join(DIST, file)).size > 40 * KB)).toEqual([]);
  });
});
