// The worker at its limits, in a real browser: a phone that fills up, a build that comes while one is saved, several open tabs.
// By day the site has a few pages; at night (offline-limits.long.test.ts) all, the build comes at more moments, and every guide is opened.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atNight } from './at-night.ts';
import { listFilesBelow, readText, writeDerived } from '../src/files/disk.ts';
import { writeWorker } from '../src/offline/write.ts';
import { ask } from './asking.ts';
import { fewPages } from './few-pages.ts';
import { GUIDE, listOf, OTHER, phoneForEach, SAVE, type Phone } from './offline-phone.ts';

/** The next build: every page has other words. */
const NEXT = mkdtempSync(join(tmpdir(), 'next-build-'));
let before: string;

let phone: Phone;
phoneForEach(
  (one) => (phone = one),
  () => before,
);

beforeAll(async () => {
  before = await fewPages();
  cpSync(before, NEXT, { recursive: true });
  for (const file of listFilesBelow(NEXT).filter((name) => name.endsWith('.html'))) {
    const html = readText(join(NEXT, file)) ?? '';
    writeDerived(join(NEXT, file), html.replace(/(<h1[^>]*>)/, '$1Bản mới: '));
  }
  await writeWorker(NEXT);
});
afterAll(() => {
  for (const folder of [before, NEXT]) rmSync(folder, { recursive: true, force: true });
});

/** What the phone may hold of the site from now on, in bytes beyond what it holds. */
async function leaveRoom(bytes: number): Promise<void> {
  const devtools = await phone.context.newCDPSession(phone.page);
  const used = await phone.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const { origin } = phone.server;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + bytes });
}

/** Asks for the worker anew and waits until what came of it is at work, or gone. */
const updated = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    while (registration.installing ?? registration.waiting) await new Promise((wait) => setTimeout(wait, 50));
  });

const isNew = async (page: Page) => (await page.locator('h1').first().innerText()).startsWith('Bản mới: ');

describe('a phone without room for a second build', () => {
  test('keeps the first whole, and none of the second; what is read comes from the network; another day, with room, it takes the second', async () => {
    await phone.save();
    await leaveRoom(10_000);
    phone.server.publish(NEXT);
    await updated(phone.page);
    const names = await phone.cacheNames();
    const { version } = listOf(before);
    expect(names.filter((name) => name.includes(' luu '))).toEqual([`trang / luu ${version}`]);
    expect(names.filter((name) => !name.endsWith(version))).toEqual(['trang / cu']);
    // Nothing is fetched in vain at every page.
    phone.server.asked.length = 0;
    await updated(phone.page);
    expect(phone.server.asked).toEqual(['/sw.js']);
    for (const path of ['/', GUIDE, '/ve-trang/']) {
      expect((await phone.goto(path))?.status()).toBe(200);
      expect(await isNew(phone.page)).toBe(true);
    }
    phone.server.network = 'down';
    for (const path of [OTHER, '/huong-dan/can-cuoc/']) {
      await phone.goto(path);
      expect(await phone.steps()).toBeGreaterThan(2);
      expect(await isNew(phone.page)).toBe(false);
    }
    phone.server.network = 'up';
    await leaveRoom(50_000_000);
    await phone.page.evaluate(async () => {
      const [cache, mark] = [await caches.open('trang / cu'), '/het-cho'];
      const said = await (await cache.match(mark))?.text();
      await cache.put(mark, new Response(said?.replace(/\d+$/, (day) => String(Number(day) - 1))));
    });
    await phone.updateTo(listOf(NEXT).version);
    phone.server.network = 'down';
    await phone.goto(OTHER);
    expect([await isNew(phone.page), await phone.steps()]).toEqual([true, expect.toSatisfy((n) => n > 2)]);
  });
});

describe('a build published while one is saved', () => {
  test.each(atNight ? [1, 5, 20, 30] : [20])('after %i files: the new one is saved, whole', async (files) => {
    await phone.visit('/luu/');
    let served = 0;
    phone.server.refuse = () => {
      if (++served === files) phone.server.publish(NEXT);
      return false;
    };
    await phone.page.getByRole('button', { name: SAVE }).click();
    await phone.page.getByRole('button', { name: 'Xóa khỏi máy' }).waitFor();
    expect(await phone.page.locator('[role=status]').last().innerText()).toMatch(/^Đã lưu \d+ trang/);
    await phone.updateTo(listOf(NEXT).version);
    expect((await phone.cacheNames()).filter((name) => name.includes(' luu '))).toEqual([
      `trang / luu ${listOf(NEXT).version}`,
    ]);
    phone.server.network = 'down';
    const guides = listOf(NEXT).files.filter(([one]) => /^huong-dan\/[^/]+\/$/.test(one));
    for (const [path] of atNight ? guides : guides.slice(0, 3)) {
      await phone.goto(`/${path}`);
      expect([path, await isNew(phone.page)]).toEqual([path, true]);
    }
  });
});

test('several open tabs are all of the new build once asked for again; none reloads by itself or is left without answers; two that save at once save one whole build', async () => {
  await phone.visit('/');
  const [guide, ...saving] = await Promise.all([1, 2, 3].map(() => phone.context.newPage()));
  await guide!.goto(phone.server.origin + GUIDE);
  for (const tab of saving) await tab.goto(`${phone.server.origin}/luu/`);
  const tabs = [phone.page, guide!, ...saving];
  for (const tab of tabs) await tab.evaluate(() => Object.assign(window, { untouched: true }));
  phone.server.publish(NEXT);
  await phone.updateTo(listOf(NEXT).version);
  for (const tab of tabs) {
    expect(await tab.evaluate(() => 'untouched' in window)).toBe(true);
    expect(await isNew(tab)).toBe(false);
  }
  // One worker answers for all of them.
  const controllers = tabs.map((tab) =>
    tab.evaluate(() => navigator.serviceWorker.controller?.state === 'activated'),
  );
  expect(await Promise.all(controllers)).toEqual(tabs.map(() => true));
  await ask(guide!, 'dinh danh');
  await Promise.all(saving.map((tab) => tab.getByRole('button', { name: SAVE }).click()));
  for (const tab of saving) await tab.getByRole('button', { name: 'Xóa khỏi máy' }).waitFor();
  expect((await phone.cacheNames()).filter((name) => name.includes(' luu '))).toEqual([
    `trang / luu ${listOf(NEXT).version}`,
  ]);
  const kept = await phone.kept();
  expect(listOf(NEXT).files.filter(([path]) => !kept.includes(`/${path}`))).toEqual([]);
  for (const tab of tabs) await tab.reload();
  expect(await Promise.all(tabs.map(isNew))).toEqual(tabs.map(() => true));
  phone.server.network = 'down';
  await Promise.all(tabs.map((tab) => tab.goto(phone.server.origin + OTHER)));
  expect(await Promise.all(tabs.map(isNew))).toEqual(tabs.map(() => true));
  expect(await phone.steps()).toBeGreaterThan(2);
});
