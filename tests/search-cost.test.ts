// What a first search makes a phone fetch, in bytes as compressed by a server.
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './asking.ts';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

/** Fetched behind the first results: everything else a query is looked for in, then the text. */
const LATER = /^\/(tim\/ben-trong\.json|_tep\/(later|old-phones|unanswered)\.)/;
const TEXT = /^\/(pagefind\/|tim\/toan-van\.json|tim\/.+\.txt|_tep\/texts\.)/;

/** Bytes of every file the page has fetched, by its address. */
function weigh(page: Page): Map<string, number> {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname;
    const body = await response.body().catch(() => Buffer.alloc(0));
    sizes.set(path, /\.(pagefind|pf_\w+)$/.test(path) ? body.length : brotliCompressSync(body).length);
  });
  return sizes;
}

test('a search costs nothing before the box is used; then two files of 10 KB answer, all others come behind', async () => {
  const { page } = await site.page();
  const sizes = weigh(page);
  await page.goto(site.origin, { waitUntil: 'networkidle' });
  expect([...sizes.keys()].filter((path) => /pagefind|^\/tim\/|first/.test(path))).toEqual([]);
  const before = new Set(sizes.keys());
  await page.focus('#tim');
  await ask(page, 'định danh điện tử');
  await ask(page, 'lỗ thoáng băng dính');
  const after = [...sizes].filter(([path]) => !before.has(path));
  const sum = (list: [string, number][]) => list.reduce((total, [, bytes]) => total + bytes, 0);
  const first = after.filter(([path]) => !LATER.test(path) && !TEXT.test(path));
  expect(first.length, String(first)).toBe(2);
  expect(sum(first)).toBeLessThanOrEqual(10 * 1024);
  expect(sum(after.filter(([path]) => LATER.test(path)))).toBeLessThanOrEqual(34 * 1024);
  expect(after.map(([path]) => path)).toContain('/pagefind/wasm.unknown.pagefind');
  expect(sum(after)).toBeLessThanOrEqual(130 * 1024);
  await page.context().close();
});

test('a name that says what was typed is shown while all others are still on their way', async () => {
  const { page } = await site.page();
  await page.route(/ben-trong\.json|later\..+\.js/, () => undefined);
  await page.goto(site.origin);
  await page.fill('#tim', 'dinh danh dien tu');
  await page.waitForSelector('#tim-ket-qua a');
  expect(await page.getAttribute('#tim-0', 'href')).toBe('/huong-dan/vneid-muc-2/');
  await page.context().close();
});
