// Promises every page keeps besides those `npm run verify` reads: previews, policies, bytes.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { listFilesBelow, readBytes, readText } from '../src/files/disk.ts';
import { KINDS, kindOf, LIMIT, SCRIPT_LIMIT } from '../src/address/kinds.ts';
import type { BuiltPage } from '../src/verify/pages.ts';
import { builtPages } from './built.ts';
import { tooHeavy } from './pressed.ts';
import { MONTH, VILLAGE } from './here.ts';

const DIST = 'dist';
const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const failing = (test: (page: BuiltPage) => boolean) =>
  pages.filter((page) => !test(page)).map(({ path }) => path);
const KB = 1024;

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
      '/to/gui-bai/',
      ...['/tu-kiem-tra/', '/tap-huan/', '/tap-huan/vneid-giay-to/', '/loa/', '/in/loa/', '/lich/'],
      '/to/phieu-khao-sat/',
      '/to/bao-cao/',
      '/to/so-dem/',
      '/tien-do/ky-nang/',
      '/infographic/',
      '/tien-do/',
      VILLAGE,
      MONTH,
      '/tim/',
      '/ve-trang/',
      '/luu/',
      '/cuu/',
      '/mat-mang/',
      '/in/an-toan/',
      '/404.html',
    ];
    expect(expected.filter((path) => !byPath.has(path))).toEqual([]);
  });

  test('has a preview: Open Graph with a picture of 1200×630 that is there', async () => {
    const wrong: unknown[] = [];
    const pictures = new Set<string>();
    for (const { $, path } of pages) {
      const preview = Object.fromEntries(
        $('head > meta[property^="og:"]')
          .get()
          .map(({ attribs }) => [attribs['property'], attribs['content']]),
      ) as Record<string, string>;
      const needed = ['og:image:alt', 'og:title', 'og:description', 'og:url'];
      if (!needed.every((name) => preview[name])) wrong.push({ path, preview });
      pictures.add(join(DIST, new URL(preview['og:image'] ?? '').pathname));
    }
    expect(wrong).toEqual([]);
    for (const file of pictures) {
      const { width, height } = await sharp(file).metadata();
      expect([file, width, height]).toEqual([file, 1200, 630]);
      expect(statSync(file).size).toBeLessThanOrEqual(150 * KB);
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
});

describe('the whole site', () => {
  test('publishes no name of an original: people write names and telephone numbers into those', () => {
    const journals = ['data/editions.csv', 'data/surveys.csv'].map((file) => readText(file) ?? '');
    const names = journals.flatMap((text) => text.match(/[^,\n]+\.(csv|txt|xlsx|ods)(?=,|$)/gm) ?? []);
    expect(names.length).toBeGreaterThan(0);
    const text = listFilesBelow(DIST).filter((file) => /\.(html|csv|json|xml|txt|ics|js)$/.test(file));
    const telling = text.filter((file) => {
      const said = readText(join(DIST, file)) ?? '';
      return names.some((name) => said.includes(name));
    });
    expect(telling).toEqual([]);
  });

  test('has a page of every kind, and no page of another', () => {
    const strangers = pages.filter(({ path }) => kindOf(path) === undefined);
    expect(strangers.map(({ path }) => path)).toEqual([]);
    const seen = new Set(pages.map(({ path }) => kindOf(path)?.name));
    const looked = KINDS.filter(({ leadsOn }) => !leadsOn).map(({ name }) => name);
    expect(looked.filter((name) => !seen.has(name))).toEqual([]);
  });

  test('keeps every page within the bytes of its kind, brotli', () => {
    const heavy = pages
      .map(({ path, html }) => ({ path, html, most: (kindOf(path)?.limit ?? LIMIT) * KB }))
      .map(({ path, html, most }) => ({ path, bytes: tooHeavy(html, most), most }))
      .filter(({ bytes }) => bytes !== undefined);
    expect(heavy).toEqual([]);
  });

  test('loads no more script with a page than its kind may, and pictures in a page weigh at most 40 KB at 360 px', () => {
    const scripts = new Map(
      pages.map(({ $, path }) => [
        path,
        $('script[src]')
          .map((_, script) => gzipSync(readBytes(join(DIST, $(script).attr('src') ?? ''))).length)
          .get()
          .reduce((a, b) => a + b, 0),
      ]),
    );
    const most = (path: string) => (kindOf(path)?.script ?? SCRIPT_LIMIT) * KB;
    expect([...scripts].filter(([path, bytes]) => bytes > most(path))).toEqual([]);
    const small = pages.flatMap(({ $ }) =>
      $('source[srcset]')
        .map((_, source) => ($(source).attr('srcset') ?? '').split(' ')[0])
        .get(),
    );
    expect(small.length).toBeGreaterThan(0);
    expect(small.filter((file) => statSync(join(DIST, file)).size > 40 * KB)).toEqual([]);
  });
});
