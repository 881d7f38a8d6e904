// A site that is only looked at: search engines are kept away in its pages, in robots.txt and in its headers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';
import { withNoindex } from './noindex.ts';
import { writeSitemap } from './sitemap.ts';

const page = (head: string) => `<html><head>${head}</head></html>`;
const NOINDEX = '<meta name="robots" content="noindex">';

test('every page says so once', () => {
  expect(withNoindex(page(''))).toBe(page(NOINDEX));
  expect(withNoindex(page(NOINDEX))).toBe(page(NOINDEX));
});

test('robots.txt says so', () => {
  const dist = mkdtempSync(join(tmpdir(), 'sitemap-'));
  const robots = (preview: boolean) => {
    const html = page('<link rel="canonical" href="https://xa.vn/">');
    expect(writeSitemap(dist, [{ file: 'index.html', html }], preview)).toBe(1);
    return readFileSync(join(dist, 'robots.txt'), 'utf8').split('\n')[1];
  };
  expect([robots(true), robots(false)]).toEqual(['Disallow: /', 'Allow: /']);
  rmSync(dist, { recursive: true });
});

test.each(['/', '/ten-kho/'])('the headers below %s say so', (under) => {
  expect(headersFile(under, true)).toBe(headersFile(under).replace('/*\n', '/*\n  X-Robots-Tag: noindex\n'));
});
