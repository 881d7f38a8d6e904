// A phone with the site on a server whose network can fail, for tests of reading without network.
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { readText } from '../src/files/disk.ts';
import type { SaveList } from '../src/offline/names.ts';
import { sharedBrowser } from './session.ts';
import { WeakServer } from './weak-server.ts';

export const GUIDE = '/huong-dan/vneid-muc-2/';
export const OTHER = '/huong-dan/nop-thue/';
export const SAVE = 'Lưu để đọc khi mất mạng';

export const listOf = (dist: string) =>
  JSON.parse(readText(join(dist, 'luu', 'danh-sach.json')) ?? '') as SaveList;

export class Phone {
  readonly server: WeakServer;
  readonly context: BrowserContext;
  readonly page: Page;

  private constructor(server: WeakServer, context: BrowserContext, page: Page) {
    this.server = server;
    this.context = context;
    this.page = page;
  }

  /** @param dist the site that its server has at first */
  static async open(dist = 'dist'): Promise<Phone> {
    const context = await (await sharedBrowser()).newContext({ viewport: { width: 360, height: 740 } });
    return new Phone(await WeakServer.open(dist), context, await context.newPage());
  }

  async close(): Promise<void> {
    await this.context.close();
    this.server.close();
  }

  goto(path: string) {
    return this.page.goto(this.server.origin + path);
  }

  /** Opens a page and waits until the worker answers for it. */
  async visit(path: string): Promise<void> {
    await this.goto(path);
    // A page that was still arriving while the worker claimed the others is not told: it is asked for once more.
    if (!(await this.#isAnswered())) await this.page.reload();
  }

  /** Waits until the worker is at work, then tells whether it answers for this page. */
  #isAnswered(): Promise<boolean> {
    return this.page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      while (active?.state === 'activating')
        await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
      return navigator.serviceWorker.controller !== null;
    });
  }

  /** Saves the whole site as a reader does. */
  async save(): Promise<void> {
    await this.visit('/luu/');
    await this.page.getByRole('button', { name: SAVE }).click();
    await this.page.getByRole('button', { name: 'Xóa khỏi máy' }).waitFor();
  }

  heading() {
    return this.page.locator('h1').innerText();
  }

  steps() {
    return this.page.locator('.step').count();
  }

  cacheNames() {
    return this.page.evaluate(() => caches.keys());
  }

  /** Paths of everything kept on the phone. */
  kept() {
    return this.page.evaluate(async () => {
      const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
      return (await Promise.all(caching)).flat().map(({ url }) => new URL(url).pathname);
    });
  }

  /** Waits until the worker of this version is the one at work and has tidied up. */
  async updateTo(version: string): Promise<void> {
    await this.page.evaluate(async (wanted) => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      for (;;) {
        const names = (await caches.keys()).filter((name) => name.startsWith('trang / '));
        const { active, installing, waiting } = registration;
        const settled = active?.state === 'activated' && !installing && !waiting;
        if (settled && names.every((name) => name.endsWith(wanted) || name.endsWith(' cu'))) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }, version);
  }
}

/** For each test of a file or block a phone of its own, handed to `give`. @param site the site that its server has at first */
export function phoneForEach(give: (phone: Phone) => void, site = () => 'dist'): void {
  let phone: Phone;
  beforeEach(async () => {
    phone = await Phone.open(site());
    give(phone);
  });
  afterEach(() => phone.close());
}

/** One phone for the tests of a block, that has saved the site; the network is there when each begins. */
export function savedPhone(give: (phone: Phone) => void, site = () => 'dist'): void {
  let phone: Phone;
  beforeAll(async () => {
    phone = await Phone.open(site());
    await phone.save();
  });
  beforeEach(() => {
    phone.server.network = 'up';
    give(phone);
  });
  afterAll(() => phone.close());
}
