// The worker over time, in a real browser: a new build under an open tab, an old shell, a killed worker, the kill switch. The site has
// a few of its pages: that all can be saved is seen in offline.test.ts.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText, writeDerived } from '../src/files/disk.ts';
import { writeOff, writeWorker } from '../src/offline/write.ts';
import { ask } from './asking.ts';
import { fewPages } from './few-pages.ts';
import { GUIDE, listOf, OTHER, phoneForEach, savedPhone, type Phone } from './offline-phone.ts';

/** The next build: other words on the home page and one guide. */
const NEXT = mkdtempSync(join(tmpdir(), 'next-build-'));
/** The site built with --no-offline. */
const OFF = mkdtempSync(join(tmpdir(), 'no-offline-'));

let before: string;
beforeAll(async () => {
  before = await fewPages();
  for (const folder of [NEXT, OFF]) cpSync(before, folder, { recursive: true });
  for (const file of ['index.html', `${GUIDE}index.html`]) {
    const html = readText(join(NEXT, file)) ?? '';
    writeDerived(join(NEXT, file), html.replace(/(<h1[^>]*>)/, '$1Bản mới: '));
  }
  await writeWorker(NEXT);
  await writeOff(OFF);
});
afterAll(() => {
  for (const folder of [before, NEXT, OFF]) rmSync(folder, { recursive: true, force: true });
});

describe('a new build', () => {
  let phone: Phone;
  phoneForEach(
    (one) => (phone = one),
    () => before,
  );

  test('takes the place of the old one under an open tab, and what was saved is renewed', async () => {
    await phone.save();
    await phone.visit('/');
    phone.server.publish(NEXT);
    phone.server.asked.length = 0;
    await phone.updateTo(listOf(NEXT).version);
    // Only what changed was fetched again.
    expect(phone.server.asked.filter((path) => path.endsWith('/')).sort()).toEqual(['/', GUIDE]);
    // The open tab still works.
    await ask(phone.page, 'dinh danh');
    phone.server.network = 'down';
    await phone.page.reload();
    expect(await phone.heading()).toMatch(/^Bản mới: /);
    await phone.goto(GUIDE);
    expect(await phone.heading()).toMatch(/^Bản mới: /);
    await phone.goto(OTHER);
    expect(await phone.steps()).toBeGreaterThan(2);
  });

  test('is shown at once even while the old worker is at work', async () => {
    await phone.visit('/');
    phone.server.publish(NEXT);
    await phone.page.reload();
    expect(await phone.heading()).toMatch(/^Bản mới: /);
  });

  test('keeps what was read and has not changed, drops what has, and takes the page that is open anew', async () => {
    for (const path of ['/', GUIDE, OTHER]) await phone.visit(path);
    await phone.visit(GUIDE);
    phone.server.publish(NEXT);
    await phone.updateTo(listOf(NEXT).version);
    const paths = await phone.kept();
    expect(paths).toContain(OTHER);
    expect(paths).not.toContain('/');
    phone.server.network = 'down';
    await phone.page.reload();
    expect(await phone.heading()).toMatch(/^Bản mới: /);
  });

  test('clears a cache poisoned with an old shell', async () => {
    await phone.visit('/');
    await phone.page.evaluate(async () => {
      const shell = () => new Response('<h1>Vỏ cũ</h1>', { headers: { 'content-type': 'text/html' } });
      for (const name of [...(await caches.keys()), 'trang / xem 0000000000', 'trang / luu 0000000000']) {
        const cache = await caches.open(name);
        for (const path of ['/', '/tim/', '/mat-mang/']) await cache.put(path, shell());
      }
      await (await caches.open('trang /khac/ xem 1')).put('/khac/', shell());
    });
    // With network nobody sees it.
    await phone.page.reload();
    expect(await phone.heading()).toBe('Bác muốn làm gì hôm nay?');
    phone.server.publish(NEXT);
    await phone.updateTo(listOf(NEXT).version);
    phone.server.network = 'down';
    for (const path of ['/', '/tim/', GUIDE]) {
      await phone.goto(path);
      expect(await phone.heading()).not.toBe('Vỏ cũ');
    }
    // A neighbour on the same origin keeps its own.
    expect(await phone.cacheNames()).toContain('trang /khac/ xem 1');
  });
});

describe('when the worker is gone', () => {
  let phone: Phone;
  savedPhone(
    (one) => (phone = one),
    () => before,
  );

  test('killed, it comes back by itself', async () => {
    const devtools = await phone.context.newCDPSession(phone.page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await phone.goto(GUIDE);
    expect(await phone.steps()).toBeGreaterThan(2);
    await devtools.send('ServiceWorker.stopAllWorkers');
    phone.server.network = 'down';
    await phone.goto(OTHER);
    expect(await phone.steps()).toBeGreaterThan(2);
  });

  test('switched off by a build without it, it takes everything it kept along', async () => {
    phone.server.publish(OFF);
    await phone.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      while (await navigator.serviceWorker.getRegistration())
        await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(await phone.cacheNames()).toEqual([]);
    await phone.goto(GUIDE);
    expect(await phone.steps()).toBeGreaterThan(2);
  });
});
