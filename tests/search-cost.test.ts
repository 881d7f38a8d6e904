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

/** Fetched behind the first results: what stands inside the pages, and the words around a match. */
const SECOND = /^\/tim\/(ben-trong\.json|.+\.txt)$/;

test('a search costs nothing before the box is used; first results 30 KB, everything 75 KB at most', async () => {
  const { page } = await site.page();
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    sizes.set(new URL(response.url()).pathname, gzipSync(body).length);
  });
  await page.goto(site.origin, { waitUntil: 'networkidle' });
  expect([...sizes.keys()].filter((path) => path.startsWith('/tim/'))).toEqual([]);
  const before = new Set(sizes.keys());
  await page.focus('#tim');
  await page.waitForFunction(() => document.querySelector('#tim[role=combobox]'));
  await ask(page, 'lỗ thoáng băng dính');
  const after = [...sizes].filter(([path]) => !before.has(path));
  const sum = (list: [string, number][]) => list.reduce((total, [, bytes]) => total + bytes, 0);
  expect(after.map(([path]) => path)).toContain('/tim/ben-trong.json');
  expect(sum(after.filter(([path]) => !SECOND.test(path)))).toBeLessThanOrEqual(30 * 1024);
  expect(sum(after)).toBeLessThanOrEqual(75 * 1024);
  await page.context().close();
});
