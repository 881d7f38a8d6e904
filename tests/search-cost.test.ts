// What a first search makes a phone fetch, in bytes as compressed by a server, and what stands there meanwhile.
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byText } from '../src/text/by-text.ts';
import { ask } from './asking.ts';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

/** Fetched behind the first results: everything else a query is looked for in, then the text. */
const LATER = /^\/(tim\/ben-trong\.json|_tep\/(later|old-phones|unanswered|recent-list)\.)/;
/** Of the page itself, perhaps still on its way: what was asked for before the box was touched. */
const PAGE = /preload-helper|favicon|in-app/;
const TEXT = /^\/(pagefind\/|tim\/toan-van\.json|tim\/.+\.txt|_tep\/texts\.)/;

const pressed = byText((body) => brotliCompressSync(Buffer.from(body, 'latin1')).length, 500);

/** Bytes of every file the page has fetched, by its address. */
function weigh(page: Page): Map<string, number> {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname;
    const body = await response.body().catch(() => Buffer.alloc(0));
    sizes.set(path, /\.(pagefind|pf_\w+)$/.test(path) ? body.length : pressed(body.toString('latin1')));
  });
  return sizes;
}

const sum = (list: readonly [string, number][]) => list.reduce((total, [, bytes]) => total + bytes, 0);

/** What is typed, the files of its first answer and their bytes in KB: a name; a task no guide covers; people's own words. */
const QUERIES: [query: string, files: number, limit: number][] = [
  ['định danh điện tử', 2, 9],
  ['lam ho chieu o dau', 6, 11.5],
  ['tôi vừa bị nó lấy hết tiền', 6, 12],
  ['cháu nhắn hỏi vay tiền trên zalo có phải thật không', 6, 13],
  ['ngan hang bat chup mat ma may khong nhan', 6, 12.5],
];

describe('a first search', () => {
  test.each(QUERIES)('for %j is answered with %i files of %i KB', async (query, files, limit) => {
    const { page } = await site.page();
    const sizes = weigh(page);
    // Only what the first answer needs: it must stand there while all the rest is still on its way.
    await page.route(/ben-trong\.json|_tep\/later\./, () => undefined);
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    expect([...sizes.keys()].filter((path) => /pagefind|^\/tim\/|first/.test(path))).toEqual([]);
    const before = new Set(sizes.keys());
    await page.fill('#tim', query);
    await page.waitForSelector('#tim-ket-qua a');
    const after = [...sizes].filter(([path]) => !before.has(path) && !LATER.test(path) && !PAGE.test(path));
    expect(after.length, String(after)).toBeLessThanOrEqual(files);
    expect(sum(after), String(after)).toBeLessThanOrEqual(limit * 1024);
    await page.context().close();
  });

  test('fetches everything else behind the first answer, and the text last', async () => {
    const { page } = await site.page();
    const sizes = weigh(page);
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    const before = new Set(sizes.keys());
    await page.focus('#tim');
    await ask(page, 'định danh điện tử');
    await page.waitForTimeout(3000);
    expect([...sizes.keys()].filter((path) => TEXT.test(path))).toEqual([]);
    await ask(page, 'lỗ thoáng băng dính');
    const after = [...sizes].filter(([path]) => !before.has(path));
    expect(sum(after.filter(([path]) => LATER.test(path)))).toBeLessThanOrEqual(44 * 1024);
    const rest = after.filter(([path]) => ![LATER, TEXT, PAGE].some((kind) => kind.test(path)));
    expect(sum(rest), String(rest)).toBeLessThanOrEqual(9 * 1024);
    expect(after.map(([path]) => path)).toContain('/pagefind/wasm.unknown.pagefind');
    expect(sum(after)).toBeLessThanOrEqual(137 * 1024);
    await page.context().close();
  });
});

describe('what comes near', () => {
  test('stands there at once, makes room for the answer, and a press meant for it opens nothing else', async () => {
    const { page } = await site.page();
    const { promise: held, resolve: arrive } = Promise.withResolvers<undefined>();
    await page.route('**/tim/ben-trong.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.origin);
    await page.fill('#tim', 'khách hàng họ bảo chuyển tiền xong mà tôi xem chưa thấy');
    await page.getByRole('group', { name: 'Đang tìm thêm, có thể là' }).waitFor();
    await page.evaluate(() => {
      const list = document.querySelector('#tim-ket-qua')!;
      new MutationObserver((_, observer) => {
        const link = list.querySelector('a');
        if (!link || list.querySelector('[aria-label^="Đang tìm thêm"]')) return;
        observer.disconnect();
        link.addEventListener('click', (event) => {
          setTimeout(() => (document.title = String(event.defaultPrevented)));
          setTimeout(() => event.preventDefault());
        });
        link.click();
      }).observe(list, { childList: true });
    });
    arrive(undefined);
    await page.waitForFunction(() => document.title === 'true');
    expect(await page.getByRole('group', { name: 'Đang tìm thêm, có thể là' }).count()).toBe(0);
    await page.context().close();
  });
});
