// Sending a page on, in the browsers it is really opened in: each environment has less than the one before. Inside Zalo by day
// each page on one of its two phones, at night (share.long.test.ts) on both.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notFound } from '../src/address/address.ts';
import { readBytes } from '../src/files/disk.ts';
import { atNight } from './at-night.ts';
import { builtPages } from './built.ts';
import { MONTH, reports, VILLAGE, VILLAGE_MONTH, villages } from './here.ts';
import { onPhone } from './phone.ts';
import { Session } from './session.ts';

const GUIDE = '/huong-dan/vneid-muc-2/';
const WITH_KIT = [GUIDE, '/infographic/vneid-muc-2/', '/lo-trinh/cong-dan-so/', VILLAGE];
WITH_KIT.push(MONTH, VILLAGE_MONTH);
const ANDROID =
  'Mozilla/5.0 (Linux; Android 12; SM-A025F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/154.0.0.0 Mobile Safari/537.36 Zalo android/260901903 ZaloTheme/light ZaloLanguage/vi';
const IOS =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/640 ZaloTheme/light ZaloLanguage/vn';
const WAY_OUT =
  'Bác đang xem trong Zalo. Bài có bước đăng nhập thì bấm “…” ở góc trên, chọn “Mở bằng trình duyệt”.';

interface Taken {
  text?: string;
  url?: string;
  files?: string[];
}

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

const messageOn = (page: Page) => page.inputValue('.share textarea');
const status = (page: Page) => page.locator('.share [role=status]').innerText();
const selected = (page: Page) =>
  page.evaluate(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    return area.value?.slice(area.selectionStart, area.selectionEnd);
  });

/** Presses the button and waits until it can be pressed again. */
async function press(page: Page) {
  await page.click('[data-send]');
  await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>('[data-send]')?.disabled);
  return page.evaluate(() => {
    const { shared, copied } = window as unknown as { shared: Taken[]; copied: string[] };
    return { shared, copied };
  });
}

describe('a phone that can do everything', () => {
  test('is handed words, address and picture of every page with the kit', async () => {
    const everything = { share: 'takes', pictures: true, clipboard: 'takes' } as const;
    const { page, problems, requests } = await onPhone(site, everything, GUIDE);
    for (const path of WITH_KIT) {
      requests.length = 0;
      await page.goto(site.origin + path);
      const pictures = await page.$$eval('.share a[href^="/anh/"]', (all) =>
        all.map((one) => one.getAttribute('href')!),
      );
      expect(pictures.length).toBeGreaterThan(0);
      expect(requests.filter((url) => pictures.some((file) => url.endsWith(file)))).toEqual([]);
      const message = await messageOn(page);
      const { shared, copied } = await press(page);
      const url = message.slice(message.lastIndexOf('\n') + 1);
      expect(new URL(url).pathname).toBe(path);
      expect(shared).toEqual([
        {
          text: message.slice(0, message.lastIndexOf('\n')),
          url,
          files: pictures.map((file) => `${file.split('/').pop()} image/png`),
        },
      ]);
      expect(copied).toEqual([]);
      expect(await status(page)).toBe('');
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('sends the words alone when the picture cannot be had', async () => {
    const { page } = await onPhone(site, { share: 'takes', pictures: true, clipboard: 'takes' }, GUIDE);
    await page.route('**/anh/*', (route) => route.abort());
    const { shared } = await press(page);
    expect(shared.map(({ files }) => files)).toEqual([undefined]);
    await page.context().close();
  });

  test('is left in peace when the person closes the sheet', async () => {
    const { page } = await onPhone(site, { share: 'closed', clipboard: 'takes' }, GUIDE);
    expect((await press(page)).copied).toEqual([]);
    expect(await status(page)).toBe('');
    await page.context().close();
  });
});

describe('a phone without a share sheet', () => {
  test.each(['missing', 'refuses'] as const)('copies the message and says so (share %s)', async (share) => {
    const { page, problems } = await onPhone(site, { share, clipboard: 'takes' }, GUIDE);
    const { copied } = await press(page);
    expect(copied).toEqual([await messageOn(page)]);
    expect(await status(page)).toBe('Đã sao chép. Mở nhóm Zalo, giữ tay vào ô nhắn tin rồi chọn Dán.');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a phone that can neither share nor copy', () => {
  test.each(['missing', 'refuses'] as const)('selects the message (clipboard %s)', async (clipboard) => {
    const { page, problems } = await onPhone(site, { share: 'missing', clipboard }, GUIDE);
    await press(page);
    expect(await selected(page)).toBe(await messageOn(page));
    expect(await page.locator('.share textarea').isVisible()).toBe(true);
    expect(await status(page)).toBe('Chữ đã được chọn sẵn, bác giữ tay để sao chép.');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

const OTHERS = ['/to/', '/', '/tim/', '/luu/', `${GUIDE}cung-lam/`];

describe.each([
  ['Android', ANDROID, WITH_KIT],
  ['iOS', IOS, OTHERS],
])('inside Zalo on %s', (_, userAgent, paths) => {
  test('a guide says how to get out, and the message can still be sent', async () => {
    const { page, problems } = await onPhone(site, { share: 'missing', clipboard: 'missing' }, GUIDE, {
      userAgent,
    });
    expect((await page.locator('#trong-app').innerText()).trim()).toBe(WAY_OUT);
    expect(await page.locator('#trong-app svg').isVisible()).toBe(true);
    await press(page);
    expect(await selected(page)).toBe(await messageOn(page));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('nothing breaks where everything throws', async () => {
    const { page, problems } = await site.page({ userAgent });
    await page.addInitScript(() => {
      const throws = {
        get: () => {
          throw new Error('not here');
        },
      };
      for (const name of ['share', 'canShare', 'clipboard', 'serviceWorker'])
        Object.defineProperty(navigator, name, throws);
      Object.defineProperty(window, 'localStorage', throws);
    });
    for (const path of atNight ? [...WITH_KIT, ...OTHERS] : paths) await page.goto(site.origin + path);
    await page.goto(site.origin + GUIDE);
    await page.click('[data-send]');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await selected(page)).toBe(await messageOn(page));
    await page.fill('#tim', 'lua dao');
    await page.waitForSelector('#tim-ket-qua a');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('in a browser of its own', () => {
  test('nothing is said of Zalo', async () => {
    const { page } = await onPhone(site, { share: 'takes', clipboard: 'takes' }, GUIDE);
    expect(await page.locator('#trong-app').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  test('message, picture, address and code stand in the page, and no dead button', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    for (const path of WITH_KIT) {
      await page.goto(site.origin + path);
      expect(await page.locator('[data-send]:visible').count()).toBe(0);
      await page.click('.share summary');
      expect(await page.locator('.share textarea').isVisible()).toBe(true);
      expect(await page.locator('.share svg[role=img]').isVisible()).toBe(true);
      expect(await page.locator('.share a[href^="/anh/"]').count()).toBeGreaterThan(0);
      expect(await page.locator('.share').innerText()).toMatch(/localhost:4321\/\S+\//);
    }
    await page.context().close();
  });
});

/** Each guide, picture, journey and lesson; each village, month, and village in a month. */
const WORTH_SENDING =
  /^\/((huong-dan|infographic|lo-trinh|tap-huan|tien-do)\/[^/]+|tien-do\/[^/]+\/[^/]+)\/$/;

test('the kit, the code and the one script of the site cost a page at most 4.2 KB gzip', () => {
  const bare = builtPages().find(({ path }) => path === notFound)!;
  const script = readBytes(`dist${bare.$('script[src]').attr('src')}`);
  const costs = builtPages().flatMap(({ $, path }) => {
    if ($('#gui').length === 0) return [];
    const parts = [$('section.share'), $('#trong-app'), $('#ma-trang').closest('svg')];
    const kit = parts.map((part) => $.html(part)).join('');
    return { path, bytes: gzipSync(kit).length + gzipSync(script).length };
  });
  const shared = builtPages().flatMap(({ path }) => (WORTH_SENDING.test(path) ? [path] : []));
  expect(shared.length).toBeGreaterThan(villages.length * reports.editions.length);
  expect(costs.map(({ path }) => path)).toEqual(expect.arrayContaining(shared));
  expect(costs.filter(({ bytes }) => bytes > 4.2 * 1024 || bytes < 2 * 1024)).toEqual([]);
});
