// The step a phone was at → where it is offered, what the green button does, and what begins again, in a real browser.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf } from '../src/ui/together/place.ts';
import { Session } from './session.ts';

const GUIDE = '/huong-dan/vneid-muc-2/';
const PATH = `${GUIDE}cung-lam/`;

/** Scripts come after the page; a busy machine takes its time. */
const SLOW = { timeout: 60_000 };

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

/** Id of the one screen that can be seen, and words of the green buttons on it. */
const shown = async (page: Page) =>
  page.locator('.stage:visible').evaluateAll((all) => all.map(({ id }) => id));
const green = (page: Page) => page.locator('.stage:visible .button:visible').allInnerTexts();

/** Presses the green button of a screen, and waits as long as a hand does: the phone keeps the place a moment after the press. */
async function goOn(page: Page, from: string, to: string): Promise<void> {
  await page.locator(`${from} .next`).click();
  const kept = () => page.evaluate((key) => localStorage.getItem(key), keyOf(PATH));
  await expect.poll(kept, SLOW).toMatch(`${to}|`);
}

describe('the place', () => {
  const start = '#chuan-bi .next';

  test('the phone offers the step it was at, until the end is reached', async () => {
    const { page, problems } = await site.page();
    await page.goto(site.origin + PATH);
    expect(await green(page)).toEqual(['Bắt đầu bước 1']);
    await page.goto(`${site.origin}${PATH}#buoc-3`);
    await goOn(page, '#buoc-3', '#buoc-4');
    await page.goto(site.origin + GUIDE);
    await page.goto(site.origin + PATH);
    expect(await green(page)).toEqual(['Tiếp tục từ bước 4']);
    expect(await page.locator('#lam-do').innerText()).toContain('đang ở bước 4: Bấm “Kích hoạt” trong VNeID');
    await page.locator(start).click();
    expect(await shown(page)).toEqual(['buoc-4']);
    await page.goto(`${site.origin}${PATH}#xong`);
    await page.locator('#lam-do').waitFor({ state: 'hidden' });
    for (const path of ['/', GUIDE, PATH]) {
      await page.goto(site.origin + path);
      expect(await page.getByRole('link', { name: /^Tiếp tục/ }).count(), path).toBe(0);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('to begin again is the quiet button, and loses the place only when a step has been done', async () => {
    const { page } = await site.page();
    await page.goto(`${site.origin}${PATH}#buoc-4`);
    const back = async () => {
      await page.goto(site.origin + GUIDE);
      await page.goto(site.origin + PATH);
      return green(page);
    };
    expect(await back()).toEqual(['Tiếp tục từ bước 4']);
    const again = page.getByRole('link', { name: 'Làm lại từ đầu' });
    expect(await again.getAttribute('class')).toBe('button-quiet');
    await again.click();
    expect(await shown(page)).toEqual(['buoc-1']);
    expect(await back()).toEqual(['Tiếp tục từ bước 4']);
    await again.click();
    await goOn(page, '#buoc-1', '#buoc-2');
    expect(await back()).toEqual(['Tiếp tục từ bước 2']);
    await page.context().close();
  });

  test('the guide, the home page and journeys with the guide lead on too, and ask for nothing more', async () => {
    const { page, problems, requests } = await site.page();
    await page.goto(`${site.origin}/huong-dan/vneid-doi-dien-thoai/cung-lam/#buoc-6`);
    await page.goto(`${site.origin}${PATH}#buoc-4`);
    const offers = (path: string) =>
      expect.poll(async () => {
        if (new URL(page.url()).pathname !== path) await page.goto(site.origin + path);
        return page.getByRole('link', { name: /^Tiếp tục/ }).allInnerTexts();
      }, SLOW).toEqual;
    const last = 'Tiếp tục bước 4: Làm tài khoản VNeID mức 2';
    await offers('/')([last]);
    const [journey, other] = ['/lo-trinh/cong-dan-so/', '/lo-trinh/ban-nong-san/'];
    await offers(journey)([last]);
    await offers(other)([]);
    await offers('/huong-dan/vneid-doi-dien-thoai/')(['Tiếp tục bước 3']);
    requests.length = 0;
    await offers(GUIDE)(['Tiếp tục bước 4']);
    expect(requests.filter((url) => /buoc|cung-lam/.test(url))).toEqual([]);
    await page.getByRole('link', { name: 'Tiếp tục bước 4' }).click();
    await expect.poll(() => shown(page), SLOW).toEqual(['buoc-4']);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a phone that forbids storing, or has something odd stored, works all the same', async () => {
    const { page, problems } = await site.page();
    await page.addInitScript(() => {
      const odd =
        location.search === '?x'
          ? `#buoc-99|3|${location.pathname}|Bài`
          : '#buoc-2|2|//noi-khac/cung-lam/|Bài';
      const fake = { getItem: () => odd, setItem: () => undefined, removeItem: () => undefined };
      const forbidden = () => {
        throw new DOMException('', 'SecurityError');
      };
      const get = location.search === '' ? forbidden : () => fake;
      Object.defineProperty(window, 'localStorage', { get });
    });
    for (const query of ['', '?x', '?y']) {
      await page.goto(site.origin + PATH + query);
      expect(await page.locator('#lam-do').isVisible()).toBe(false);
      await page.locator(start).click();
      expect(await shown(page)).toEqual(['buoc-1']);
      await page.goto(`${site.origin}/${query}`);
      if (query !== '?x') expect(await page.locator('#lam-do').isVisible()).toBe(false);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
