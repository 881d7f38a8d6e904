// Journeys in a real browser: whole without JavaScript, ticks that stay on the phone, phones that keep nothing.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { library } from './here.ts';
import { withoutCharges } from './reading.ts';
import { Session } from './session.ts';

const journeys = library.journeys;
const titleOf = (slug: string) => library.guides.find((guide) => guide.slug === slug)!.title;

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

const JOURNEY = '/lo-trinh/cong-dan-so/';
const SHARED = '/huong-dan/vneid-vi-giay-to/';
const state = (page: Page) => page.locator('#da-xong-may').innerText();
const box = (page: Page, slug: string) => page.locator(`[name=da-xong][value=${slug}]`);

describe('without JavaScript', () => {
  test.each(journeys.map(({ slug }) => slug))(
    '%s shows every step and every answer of its quiz',
    async (slug) => {
      const journey = journeys.find((one) => one.slug === slug)!;
      const { page, problems } = await site.page({ javaScriptEnabled: false });
      await page.goto(`${site.origin}/lo-trinh/${slug}/`);
      const links = await page.$$eval('ol h3 a', (all) =>
        all.map((one) => [one.getAttribute('href'), one.textContent!.trim()]),
      );
      expect(links).toEqual(journey.steps.map(({ guide }) => [`/huong-dan/${guide}/`, titleOf(guide)]));
      expect(await page.locator('.live-row:visible').count()).toBe(0);

      const answers = journey.quiz.flatMap((question) => question.answers);
      const shown = page.locator('details:not(.share details)');
      expect(await shown.count()).toBe(answers.length);
      expect(await shown.locator('p:visible').count()).toBe(0);
      for (const summary of await shown.locator('summary').all()) await summary.press('Enter');
      expect(await shown.locator('p:visible').count()).toBe(answers.length);
      const said = (await shown.locator('p').allInnerTexts()).map(withoutCharges);
      expect(said).toEqual(
        answers.map(({ right, explain }) => `${right ? 'Đúng rồi.' : 'Chưa đúng.'} ${explain}`),
      );
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  test('a guide says where it stands in each of its journeys, with the guides around it', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto(site.origin + SHARED);
    const block = page.locator('section:has(> #lo-trinh)');
    // Not its inner text: so far down it is not laid out yet.
    const words = (await block.textContent())!.replace(/\s+/g, ' ');
    expect(words).toContain('Bước 2/5: Năm việc với VNeID');
    expect(words).toContain('Bước 2/4: Chăm sóc sức khỏe cả nhà');
    expect(await block.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
      [
        JOURNEY,
        '/huong-dan/vneid-muc-2/',
        '/huong-dan/so-suc-khoe-dien-tu/',
        '/lo-trinh/suc-khoe-ca-nha/',
        '/huong-dan/vneid-muc-2/',
        '/huong-dan/so-suc-khoe-dien-tu/',
      ],
    );
    await page.context().close();
  });

  test('on paper the quiz ends with its right answers', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto(site.origin + JOURNEY);
    const key = page.getByText('Đáp án: ');
    expect(await key.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const { quiz } = journeys.find(({ slug }) => slug === 'cong-dan-so')!;
    const letters = quiz.map(
      ({ answers }, index) => `${index + 1}${'ABCD'[answers.findIndex(({ right }) => right)]}`,
    );
    expect(await key.innerText()).toBe(`Đáp án: ${letters.join(', ')}.`);
    await page.context().close();
  });
});

describe('ticks', () => {
  test('stay after a reload and on the guide’s own page, and nothing is sent', async () => {
    const { page, problems, requests } = await site.page();
    await page.goto(site.origin + JOURNEY, { waitUntil: 'networkidle' });
    expect(await state(page)).toBe('Đã xong 0/5 bài');
    const asked = requests.length;
    await page.getByLabel('Đã làm xong: Làm tài khoản VNeID mức 2').check();
    await box(page, 'vneid-vi-giay-to').press('Space');
    expect(await state(page)).toBe('Đã xong 2/5 bài');
    expect(requests.slice(asked)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);

    await page.reload();
    expect(await state(page)).toBe('Đã xong 2/5 bài');
    await page.goto(site.origin + SHARED);
    expect(await box(page, 'vneid-vi-giay-to').isChecked()).toBe(true);
    await box(page, 'vneid-vi-giay-to').uncheck();
    await page.goBack();
    await page.waitForFunction(
      () => document.getElementById('da-xong-may')!.textContent === 'Đã xong 1/5 bài',
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('are cleared for this journey only, and can be taken back', async () => {
    const { page } = await site.page();
    await page.goto(`${site.origin}/lo-trinh/an-toan-ca-nha/`);
    await box(page, 'lo-bi-lua').check();
    await page.goto(site.origin + JOURNEY);
    const clear = page.locator('#da-xong-xoa');
    expect(await clear.isDisabled()).toBe(true);
    for (const one of await page.locator('[name=da-xong]').all()) await one.check();
    expect(await state(page)).toBe('Đã xong cả 5 bài, bác giỏi quá!');
    await clear.click();
    expect([await state(page), await clear.innerText()]).toEqual(['Đã xong 0/5 bài', 'Lấy lại dấu vừa xóa']);
    await clear.click();
    expect([await state(page), await clear.innerText()]).toEqual([
      'Đã xong cả 5 bài, bác giỏi quá!',
      'Xóa các dấu',
    ]);
    await clear.click();
    await page.goto(`${site.origin}/lo-trinh/an-toan-ca-nha/`);
    expect(await state(page)).toBe('Đã xong 1/5 bài');
    await page.context().close();
  });

  test('move nothing: the page is as high after ticking every box as before any script', async () => {
    const { page } = await site.page({ viewport: { width: 320, height: 640 } });
    const top = () =>
      page.evaluate(() => document.getElementById('cau-do')!.getBoundingClientRect().y + window.scrollY);
    await page.route(`**${JOURNEY}`, async (route) => {
      const body = await (await route.fetch()).text();
      const bare = body.replace(/<script type="module"[^]*?<\/script>/g, '');
      expect(bare.length).toBeLessThan(body.length);
      await route.fulfill({ body: bare, contentType: 'text/html; charset=utf-8' });
    });
    await page.goto(site.origin + JOURNEY);
    const before = await top();
    await page.unroute(`**${JOURNEY}`);
    await page.goto(site.origin + JOURNEY, { waitUntil: 'networkidle' });
    for (const one of await page.locator('[name=da-xong]').all()) await one.check();
    expect(await state(page)).toContain('cả 5 bài');
    expect(await top()).toBe(before);
    await page.context().close();
  });

  test.each([
    ['throws', "Object.defineProperty(window, 'localStorage', { get() { throw new Error('closed'); } });"],
    ['is missing', "Object.defineProperty(window, 'localStorage', { value: undefined });"],
    ['is full', "Storage.prototype.setItem = () => { throw new Error('full'); };"],
  ])('work for the visit, and say so, where storage %s', async (_, script) => {
    const { page, problems } = await site.page();
    await page.addInitScript(script);
    await page.goto(site.origin + JOURNEY);
    await box(page, 'vneid-muc-2').check();
    await box(page, 'vneid-vi-giay-to').check();
    expect(await state(page)).toBe('Đã xong 2/5 bài');
    expect(await page.locator('#da-xong-o-dau').innerText()).toBe(
      'Máy này không giữ được dấu: rời trang là mất.',
    );
    await page.locator('#da-xong-xoa').click();
    expect(await state(page)).toBe('Đã xong 0/5 bài');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a journey is found', () => {
  test.each([
    ['lam cong dan so', JOURNEY],
    ['bán rau trên mạng', '/lo-trinh/ban-nong-san/'],
  ])('by %s, as a “Lộ trình”', async (query, path) => {
    const { page } = await site.page();
    await page.goto(site.origin);
    await page.fill('#tim', query);
    const first = page.locator('#tim-ket-qua a').first();
    await first.waitFor();
    const kind = (await first.innerText()).split('\n')[1]!.split(':')[0];
    expect([await first.getAttribute('href'), kind]).toEqual([path, 'Lộ trình']);
    await page.context().close();
  });

  test('on the home page, all of them in order', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto(site.origin);
    const links = await page.$$eval('a[href^="/lo-trinh/"]', (all) =>
      all.map((one) => one.getAttribute('href')),
    );
    expect(links).toEqual([...journeys.map(({ slug }) => `/lo-trinh/${slug}/`), '/lo-trinh/']);
    await page.context().close();
  });
});
