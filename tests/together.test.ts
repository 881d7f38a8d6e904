// Two people over one phone: one step a screen by plain links, in a real browser, on the smallest screen.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../src/files/disk.ts';
import { builtPages } from './built.ts';
import { Session } from './session.ts';
import { violations } from './violations.ts';

const GUIDE = '/huong-dan/vneid-muc-2/';
const PATH = `${GUIDE}cung-lam/`;
const SMALL = { width: 320, height: 568 };

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

/** Ids of the screens that can be seen. */
const shown = async (page: Page) =>
  page.$$eval('.stage', (stages) =>
    stages.filter((stage) => getComputedStyle(stage).display !== 'none').map(({ id }) => id),
  );

const walk = ['chuan-bi', ...Array.from({ length: 10 }, (_, index) => `buoc-${index + 1}`), 'xong'];

describe('without JavaScript, at 320 px', () => {
  test('Next leads through every screen, one at a time, the buttons always under the thumb', async () => {
    const { page, problems } = await site.page({ viewport: SMALL, javaScriptEnabled: false });
    await page.goto(site.origin + GUIDE);
    await page.getByRole('link', { name: 'Cùng làm: hai người một máy' }).click();
    for (const id of walk) {
      expect(await shown(page)).toEqual([id]);
      const next = page.locator(`#${id} .next`);
      const { x, y, width, height } = (await next.boundingBox())!;
      expect([id, x >= 0, x + width <= 320, y > 284, y + height <= 568, height >= 48]).toEqual([
        id,
        ...Array.from({ length: 5 }, () => true),
      ]);
      if (id.startsWith('buoc-')) {
        const title = (await page.locator(`#${id} h2`).boundingBox())!;
        expect([id, title.y > 0, title.y < 160]).toEqual([id, true, true]);
        expect(await page.locator(`#${id}`).innerText()).toContain(`Bước ${id.slice(5)}/10`);
      }
      await next.click();
    }
    expect(page.url()).toBe(site.origin + GUIDE);
    await page.context().close();
    expect(problems).toEqual([]);
  });

  test('the address keeps the place, and the Back of the phone goes one screen back', async () => {
    const { page } = await site.page({ viewport: SMALL, javaScriptEnabled: false });
    await page.goto(`${site.origin}${PATH}#buoc-4`);
    await page.locator('#buoc-4 .next').click();
    await page.reload();
    expect(await shown(page)).toEqual(['buoc-5']);
    await page.goBack();
    expect(await shown(page)).toEqual(['buoc-4']);
    await page.locator('#buoc-4 .back').click();
    expect(await shown(page)).toEqual(['buoc-3']);
    await page.context().close();
  });

  test('a list to tick at the start, a note for the helper, one picture for the drawn screen', async () => {
    const { page } = await site.page({ viewport: SMALL, javaScriptEnabled: false });
    await page.goto(site.origin + PATH);
    const tick = page.getByRole('checkbox', { name: /^Thẻ căn cước còn hạn/ });
    await tick.check();
    expect(await tick.isChecked()).toBe(true);
    expect(await page.getByRole('checkbox').count()).toBe(3);
    await page.goto(`${site.origin}${PATH}#buoc-6`);
    expect(await page.locator('#buoc-6 .helper').innerText()).toBe(
      'Người giúp: Không cầm máy đọc mã thay bác. Để bác tự nhìn, tự bấm.',
    );
    expect(await page.getByRole('img').count()).toBe(1);
    await page.context().close();
  });
});

describe('with JavaScript', () => {
  test('the phone offers the step it was at, until the end is reached', async () => {
    const { page, problems } = await site.page();
    const offer = page.getByRole('link', { name: /Tiếp tục từ bước/ });
    await page.goto(site.origin + PATH);
    expect(await offer.count()).toBe(0);
    await page.goto(`${site.origin}${PATH}#buoc-3`);
    await page.locator('#buoc-3 .next').click();
    await page.goto(site.origin + GUIDE);
    await page.goto(site.origin + PATH);
    expect(await offer.innerText()).toBe('Tiếp tục từ bước 4');
    await offer.click();
    expect(await shown(page)).toEqual(['buoc-4']);
    await page.goto(`${site.origin}${PATH}#xong`);
    await page.locator('#lam-do').waitFor({ state: 'hidden' });
    await page.goto(site.origin + GUIDE);
    await page.goto(site.origin + PATH);
    expect(await offer.count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a phone that forbids storing, or has something odd stored, works all the same', async () => {
    const { page, problems } = await site.page();
    await page.addInitScript(() => {
      const fake = { getItem: () => '#buoc-99', setItem: () => undefined, removeItem: () => undefined };
      const forbidden = () => {
        throw new DOMException('', 'SecurityError');
      };
      const get = location.search === '' ? forbidden : () => fake;
      Object.defineProperty(window, 'localStorage', { get });
    });
    for (const query of ['', '?x']) {
      await page.goto(site.origin + PATH + query);
      expect(await page.locator('#lam-do').isVisible()).toBe(false);
      await page.locator('#chuan-bi .next').click();
      expect(await shown(page)).toEqual(['buoc-1']);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('every screen', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page } = await site.page({ colorScheme, bypassCSP: true });
    const found: string[] = [];
    for (const id of ['chuan-bi', 'buoc-2', 'buoc-7', 'xong']) {
      await page.goto('about:blank');
      await page.goto(`${site.origin}${PATH}#${id}`);
      found.push(...(await violations(page)).map((violation) => `#${id} ${violation}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  });

  test('is printed, from what to prepare to the end, without its buttons', async () => {
    const { page } = await site.page();
    await page.goto(`${site.origin}${PATH}#buoc-3`);
    await page.emulateMedia({ media: 'print' });
    const tops = await page.$$eval('.stage', (stages) =>
      stages.map((stage) => ({ id: stage.id, top: stage.getBoundingClientRect().top })),
    );
    expect(tops.sort((a, b) => a.top - b.top).map(({ id }) => id)).toEqual(walk);
    expect(await page.locator('.turn:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('the pages of all guides', () => {
  const pages = builtPages();
  const guides = pages.filter(({ path }) => /^\/huong-dan\/[^/]+\/$/.test(path));

  test('have every step, name the guide as the one to find, and stay out of search', () => {
    const directory = readText('dist/tim/muc-luc.json') ?? '';
    for (const guide of guides) {
      const page = pages.find(({ path }) => path === `${guide.path}cung-lam/`)!;
      const steps = guide.$('.step h3').get();
      const titles = steps.map((title) => guide.$(title).contents().last().text());
      expect([
        guide.path,
        page
          .$('.stage h2.title')
          .get()
          .map((title) => page.$(title).text()),
      ]).toEqual([guide.path, titles]);
      expect(new URL(page.$('link[rel=canonical]').attr('href') ?? '').pathname).toBe(guide.path);
      expect(page.$('main[data-kind]').length).toBe(0);
      expect(page.$('#xong').text()).toContain('Cần người giúp');
    }
    expect(directory).not.toContain('cung-lam');
  });
});
