// One step a screen, for one person or two over one phone: plain links, in a real browser, on the smallest screen.
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
    await page.getByRole('link', { name: 'Làm từng bước' }).click();
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

/** Words of the green buttons on the one screen that can be seen. */
const green = (page: Page) => page.locator('.stage:visible .button:visible').allInnerTexts();

describe('cases', () => {
  const CASES = '/huong-dan/vneid-doi-dien-thoai/';
  const ways = ['Máy mới, còn máy cũ', 'Mất hoặc hỏng máy cũ', 'Quên mật khẩu'];

  test('are chosen first; the steps count within the one that was chosen, and no script is needed', async () => {
    const { page } = await site.page({ viewport: SMALL, javaScriptEnabled: false });
    await page.goto(`${site.origin}${CASES}cung-lam/`);
    expect(await green(page)).toEqual(['Chọn việc của mình']);
    await page.locator('#chuan-bi .next').click();
    expect(await shown(page)).toEqual(['chon']);
    expect(await page.locator('#chon li a').allInnerTexts()).toEqual(
      ways.map((way, index) => `${way}\n${[3, 4, 4][index]} bước`),
    );
    await page.getByRole('link', { name: 'Mất hoặc hỏng máy cũ' }).click();
    for (const number of [1, 2, 3, 4]) {
      const counted = await page.locator('.stage:visible strong').first().innerText();
      expect(counted).toBe(`Bước ${number}/4`);
      expect(await green(page)).toEqual(['Tiếp']);
      if (number > 1) {
        await page.locator('.stage:visible .back').click();
        await page.goBack();
      }
      await page.locator('.stage:visible .next').click();
    }
    expect(await shown(page)).toEqual(['xong']);
    await page.locator('#xong .back').click();
    await page.locator('#chon li a').last().click();
    await page.locator('.stage:visible .back').click();
    expect(await shown(page)).toEqual(['chon']);
    await page.context().close();
  });

  test('are offered by the guide before anything else, each with steps that count from 1', async () => {
    const { page } = await site.page({ viewport: SMALL, javaScriptEnabled: false });
    await page.goto(site.origin + CASES);
    const links = page.getByRole('navigation', { name: 'Chọn việc của mình' }).getByRole('link');
    expect(await links.allInnerTexts()).toEqual(ways);
    expect((await links.first().boundingBox())!.y).toBeLessThan(
      (await page.locator('#chuan-bi').boundingBox())!.y,
    );
    await links.nth(1).click();
    expect(page.url()).toBe(`${site.origin}${CASES}#mat-hoac-hong-may-cu`);
    expect(await page.locator('#mat-hoac-hong-may-cu').boundingBox()).toMatchObject({
      y: expect.toSatisfy((y) => y < 60),
    });
    expect(await page.locator('.step-number').allTextContents()).toEqual([...'12312341234']);
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
      const titles = steps.map((title) =>
        guide
          .$(title)
          .text()
          .replace(/^Bước \d+: /, ''),
      );
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
