// The site without network, in a real browser: what was read, what was saved, a new edition, a full or killed phone.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { listFilesBelow, readBytes, readText, writeDerived } from '../src/files/disk.ts';
import { writeOff, writeWorker } from '../src/offline/write.ts';
import type { SaveList } from '../src/offline/names.ts';
import { ask } from './asking.ts';
import { WeakServer } from './weak-server.ts';

const GUIDE = '/huong-dan/vneid-muc-2/';
const OTHER = '/huong-dan/nop-thue/';
const SAVE = 'Lưu để đọc khi mất mạng';
const listOf = (dist: string) => JSON.parse(readText(join(dist, 'luu', 'danh-sach.json')) ?? '') as SaveList;

/** The next edition: other words on the home page and one guide. */
const NEXT = mkdtempSync(join(tmpdir(), 'next-edition-'));
/** The site built with --no-offline. */
const OFF = mkdtempSync(join(tmpdir(), 'no-offline-'));

let browser: Browser;
let server: WeakServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  for (const folder of [NEXT, OFF]) cpSync('dist', folder, { recursive: true });
  for (const file of ['index.html', `${GUIDE}index.html`]) {
    const html = readText(join(NEXT, file)) ?? '';
    writeDerived(join(NEXT, file), html.replace(/(<h1[^>]*>)/, '$1Bản mới: '));
  }
  await writeWorker(NEXT);
  await writeOff(OFF);
});
afterAll(async () => {
  await browser.close();
  for (const folder of [NEXT, OFF]) rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  server = await WeakServer.open('dist');
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  server.close();
});

/** Opens a page and waits until the worker answers for it. */
async function visit(path: string): Promise<void> {
  await page.goto(server.origin + path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

async function save(): Promise<void> {
  await visit('/luu/');
  await page.getByRole('button', { name: SAVE }).click();
  await page.getByRole('button', { name: 'Xóa khỏi máy' }).waitFor();
}

const heading = () => page.locator('h1').innerText();
const cacheNames = () => page.evaluate(() => caches.keys());
const kept = () =>
  page.evaluate(async () => {
    const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(caching)).flat().map(({ url }) => new URL(url).pathname);
  });

/** Waits until the worker of this version is the one at work. */
async function updateTo(version: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    for (;;) {
      const names = (await caches.keys()).filter((name) => name.startsWith('trang / '));
      const worker = registration.active;
      const source = worker?.state === 'activated' && !registration.installing && !registration.waiting;
      if (source && names.every((name) => name.endsWith(wanted) || name.endsWith(' cu'))) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, version);
}

describe('what is saved', () => {
  const list = listOf('dist');

  test('is every guide, journey, village, the words, and search; at most 2.5 MB', () => {
    const paths = list.files.map(([path]) => path);
    const wanted = listFilesBelow('dist')
      .filter((file) => /^((huong-dan|lo-trinh|thuat-ngu|tim|mat-mang)\/([^/]+\/)?|)index\.html$/.test(file))
      .map((file) => file.replace('index.html', ''));
    expect(wanted.length).toBeGreaterThan(35);
    expect(
      [...wanted, 'tien-do/xuan-neo/', 'tim/muc-luc.json', 'tim/tu.json'].filter(
        (one) => !paths.includes(one),
      ),
    ).toEqual([]);
    expect(paths.filter((path) => path.startsWith('pagefind/')).length).toBe(5);
    expect(paths.filter((path) => path.startsWith('anh/'))).toEqual([]);
    const bytes = list.files.map(
      ([path]) => gzipSync(readBytes(join('dist', /(^|\/)$/.test(path) ? `${path}index.html` : path))).length,
    );
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(2.5 * 1024 * 1024);
  });

  test('costs a page at most 4 KB gzip: the worker, and what registers it', () => {
    const own = readText('src/offline/register.ts') ?? '';
    expect(gzipSync(readBytes('dist/sw.js')).length + gzipSync(own).length).toBeLessThanOrEqual(4 * 1024);
  });
});

describe('without pressing anything', () => {
  test('nothing is fetched ahead', async () => {
    await visit(GUIDE);
    const files = server.asked.filter(
      (path) => !path.startsWith('/_tep/') && !/favicon|touch-icon/.test(path),
    );
    expect(files.sort()).toEqual([GUIDE, '/sw.js'].sort());
  });

  test('a page that was read opens again, with search if that was used; another one says what is there', async () => {
    await visit('/');
    await visit(GUIDE);
    await ask(page, 'dinh danh');
    await visit(OTHER);
    server.network = 'down';
    await page.goto(server.origin + GUIDE);
    await page.reload();
    expect(await page.locator('.step').count()).toBeGreaterThan(2);
    await ask(page, 'dinh danh');
    expect(await page.getAttribute('#tim-ket-qua a', 'href')).toBe(GUIDE);
    await page.goto(`${server.origin}/huong-dan/can-cuoc/`);
    expect(await heading()).toBe('Đang mất mạng');
    await page.click(`a[href="${OTHER}"]`);
    expect(await page.locator('.step').count()).toBeGreaterThan(2);
  });
});

describe('saved for offline', () => {
  test('says what, how much and how it went; then a guide never opened and search work', async () => {
    await page.goto(`${server.origin}/luu/`);
    const status = page.locator('[role=status]').last();
    await page.getByRole('button', { name: SAVE }).waitFor();
    expect(await status.innerText()).toMatch(/^Chưa lưu gì. Sẽ tải về 0,\d\sMB: \d\d trang và ô tìm.$/);
    await save();
    expect(await status.innerText()).toMatch(/^Đã lưu \d\d trang, 0,\d\sMB./);
    server.network = 'down';
    await page.goto(server.origin + OTHER);
    expect(await page.locator('.step').count()).toBeGreaterThan(2);
    await ask(page, 'lỗ thoáng băng dính');
    expect(await page.locator('#tim-ket-qua a[href="/huong-dan/don-hang-va-dong-goi/"]').count()).toBe(1);
    await page.goto(`${server.origin}/tim/?q=lua%20dao`);
    await page.waitForSelector('#ket-qua a');
    await page.goto(`${server.origin}/tien-do/xuan-neo/`);
    expect(await page.locator('svg.chart').count()).toBeGreaterThan(1);
    await page.goto(`${server.origin}/ve-trang/`);
    expect(await heading()).toBe('Đang mất mạng');
    expect(await page.locator('#da-doc a').count()).toBeGreaterThan(0);
  });

  test('goes on where the network broke off', async () => {
    await visit('/luu/');
    let served = 0;
    server.refuse = (path) => path.startsWith('/huong-dan/') && ++served > 10;
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByText('Mạng yếu nên chưa lưu xong.').waitFor();
    const first = (await kept()).length;
    expect(first).toBeGreaterThan(5);
    server.refuse = () => false;
    server.asked.length = 0;
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByRole('button', { name: 'Xóa khỏi máy' }).waitFor();
    expect(server.asked.filter((path) => path.startsWith('/huong-dan/')).length).toBeLessThan(28);
  });

  test('is removed from the phone on request', async () => {
    await save();
    await page.getByRole('button', { name: 'Xóa khỏi máy' }).click();
    await page.getByText('Đã xóa khỏi máy.').waitFor();
    expect(await cacheNames()).toEqual([]);
    expect(await page.getByRole('button', { name: SAVE }).isVisible()).toBe(true);
  });

  test('a full phone is told so, keeps nothing half, and reads on', async () => {
    await visit('/luu/');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 150_000 });
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByText('Máy hết chỗ nên chưa lưu được').waitFor();
    expect((await cacheNames()).filter((name) => name.includes('luu'))).toEqual([]);
    for (const path of ['/', GUIDE, OTHER, '/tien-do/', '/tien-do/xuan-neo/', '/thuat-ngu/', '/tim/']) {
      expect((await page.goto(server.origin + path))?.status()).toBe(200);
    }
    expect(await page.getByRole('button', { name: 'Tìm' }).isVisible()).toBe(true);
  });

  test('where there is no worker or no cache, the page says which browser to use', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`${server.origin}/luu/`);
    await page
      .getByText('Trình duyệt này không lưu được. Bác mở trang bằng Chrome hoặc Safari rồi lưu.')
      .waitFor();
    expect(await page.getByRole('button', { name: SAVE }).count()).toBe(0);
  });
});

describe('a new edition', () => {
  test('takes the place of the old one under an open tab, and what was saved is renewed', async () => {
    await save();
    await visit('/');
    server.publish(NEXT);
    server.asked.length = 0;
    await updateTo(listOf(NEXT).version);
    // Only what changed was fetched again.
    expect(server.asked.filter((path) => path.endsWith('/')).sort()).toEqual(['/', GUIDE]);
    // The open tab still works.
    await ask(page, 'dinh danh');
    server.network = 'down';
    await page.reload();
    expect(await heading()).toMatch(/^Bản mới: /);
    await page.goto(server.origin + GUIDE);
    expect(await heading()).toMatch(/^Bản mới: /);
    await page.goto(server.origin + OTHER);
    expect(await page.locator('.step').count()).toBeGreaterThan(2);
  });

  test('is shown at once even while the old worker is at work', async () => {
    await visit('/');
    server.publish(NEXT);
    await page.reload();
    expect(await heading()).toMatch(/^Bản mới: /);
  });

  test('keeps what was read and has not changed, and drops what has', async () => {
    await visit(GUIDE);
    await visit(OTHER);
    await visit(GUIDE);
    server.publish(NEXT);
    await updateTo(listOf(NEXT).version);
    const paths = await kept();
    expect(paths).toContain(OTHER);
    expect(paths).not.toContain(GUIDE);
  });

  test('clears a cache poisoned with an old shell', async () => {
    await visit('/');
    await page.evaluate(async () => {
      const shell = () => new Response('<h1>Vỏ cũ</h1>', { headers: { 'content-type': 'text/html' } });
      for (const name of [...(await caches.keys()), 'trang / xem 0000000000', 'trang / luu 0000000000']) {
        const cache = await caches.open(name);
        for (const path of ['/', '/tim/', '/mat-mang/']) await cache.put(path, shell());
      }
      await (await caches.open('trang /khac/ xem 1')).put('/khac/', shell());
    });
    // With network nobody sees it.
    await page.reload();
    expect(await heading()).toBe('Bác muốn làm gì hôm nay?');
    server.publish(NEXT);
    await updateTo(listOf(NEXT).version);
    server.network = 'down';
    for (const path of ['/', '/tim/', GUIDE]) {
      await page.goto(server.origin + path);
      expect(await heading()).not.toBe('Vỏ cũ');
    }
    // A neighbour on the same origin keeps its own.
    expect(await cacheNames()).toContain('trang /khac/ xem 1');
  });
});

describe('when the worker is gone', () => {
  test('killed, it comes back by itself', async () => {
    await save();
    const devtools = await context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await page.goto(server.origin + GUIDE);
    expect(await page.locator('.step').count()).toBeGreaterThan(2);
    await devtools.send('ServiceWorker.stopAllWorkers');
    server.network = 'down';
    await page.goto(server.origin + OTHER);
    expect(await page.locator('.step').count()).toBeGreaterThan(2);
  });

  test('switched off by a build without it, it takes everything it kept along', async () => {
    await save();
    server.publish(OFF);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      while (await navigator.serviceWorker.getRegistration())
        await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(await cacheNames()).toEqual([]);
    await page.goto(server.origin + GUIDE);
    expect(await page.locator('.step').count()).toBeGreaterThan(2);
  });
});

test('the site can be installed', async () => {
  await visit('/');
  const devtools = await context.newCDPSession(page);
  const { errors, manifest } = (await devtools.send(
    'Page.getAppManifest' as 'Page.getAppManifest',
  )) as unknown as {
    errors: unknown[];
    manifest: { name: string };
  };
  expect(errors).toEqual([]);
  expect(manifest.name).toBe('Đại Sơn số');
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
