// What a first search makes a phone fetch, in bytes as compressed by a server.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './asking.ts';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

/** Fetched behind the first results: the full text and the words around its matches. */
const SECOND = /^\/(pagefind\/|tim\/toan-van\.json|tim\/.+\.txt|_tep\/texts\.)/;

test('a search costs nothing before the box is used; first results 23 KB, everything 105 KB at most', async () => {
  const { page } = await site.page();
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname;
    const body = await response.body().catch(() => Buffer.alloc(0));
    sizes.set(path, /\.(pagefind|pf_\w+)$/.test(path) ? body.length : gzipSync(body).length);
  });
  await page.goto(site.origin, { waitUntil: 'networkidle' });
  expect([...sizes.keys()].filter((path) => /pagefind|muc-luc/.test(path))).toEqual([]);
  const before = new Set(sizes.keys());
  await page.focus('#tim');
  await page.waitForFunction(() => document.querySelector('#tim[role=combobox]'));
  await ask(page, 'lỗ thoáng băng dính');
  const after = [...sizes].filter(([path]) => !before.has(path));
  const sum = (list: [string, number][]) => list.reduce((total, [, bytes]) => total + bytes, 0);
  expect(sum(after.filter(([path]) => !SECOND.test(path)))).toBeLessThanOrEqual(23 * 1024);
  expect(after.map(([path]) => path)).toContain('/pagefind/wasm.unknown.pagefind');
  expect(sum(after)).toBeLessThanOrEqual(105 * 1024);
  await page.context().close();
});
