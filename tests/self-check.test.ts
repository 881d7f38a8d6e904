// The self-check in a real browser: whole without JavaScript, three guides with it, kept on the phone, shown to a helper, nothing sent.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { library } from './here.ts';
import { Session } from './session.ts';

const { guides, selfCheck } = library;
const titleOf = (slug: string) => guides.find((guide) => guide.slug === slug)!.title;
const PATH = '/tu-kiem-tra/';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

const answer = (page: Page, id: string, value: string) =>
  page.locator(`input[name=${id}][value=${value}]`).check();
const learn = (page: Page, list = '#ket-qua-bai') =>
  page.$$eval(`${list} a`, (links) => links.map((link) => link.getAttribute('href')));

describe('without JavaScript', () => {
  test('every question takes an answer and says what to learn', async () => {
    const { page, problems } = await site.page({ javaScriptEnabled: false });
    await page.goto(site.origin + PATH);
    for (const { id, ask, guides: slugs } of selfCheck.questions) {
      const question = page.locator(`[data-ask=${id}]`);
      expect(await question.getByText(ask).isVisible()).toBe(true);
      await answer(page, id, 'helped');
      await question.locator('summary').press('Enter');
      expect(await question.locator('a').first().isVisible()).toBe(true);
      const links = await question
        .locator('a')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.textContent!.trim()]));
      expect(links).toEqual(slugs.map((slug) => [`/huong-dan/${slug}/`, titleOf(slug)]));
    }
    expect(await page.locator('.live-row:visible').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('with JavaScript', () => {
  test('the guides to learn stand at the end, stay after a reload, and nothing is sent', async () => {
    const { page, problems, requests } = await site.page();
    await page.goto(site.origin + PATH, { waitUntil: 'networkidle' });
    const state = page.locator('#ket-qua-noi');
    expect(await state.innerText()).toBe(
      'Bác đã trả lời 0/10 câu. Chọn câu trả lời ở trên, bài nên học hiện ở đây.',
    );
    const asked = requests.length;
    for (const { id } of selfCheck.questions) await answer(page, id, 'alone');
    expect(await state.innerText()).toBe(
      'Bác trả lời xong cả mười câu. Việc nào bác cũng tự làm được. Bác chỉ lại cho hàng xóm cùng làm nhé.',
    );
    await answer(page, 'giay-to', 'helped');
    await answer(page, 'mua-ban', 'not');
    const three = [
      '/huong-dan/vneid-muc-2/',
      '/huong-dan/ban-hang-tren-mang/',
      '/huong-dan/vneid-vi-giay-to/',
    ];
    expect(await learn(page)).toEqual(three);
    expect(await state.innerText()).toContain('Học tiếp 3 bài này, lần lượt từ trên xuống:');
    expect(requests.slice(asked)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);

    await page.reload();
    expect(await learn(page)).toEqual(three);
    expect(await page.locator('input[name=mua-ban][value=not]').isChecked()).toBe(true);
    await page.locator('#ket-qua-bai a').first().click();
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('#ket-qua-bai a').length === 3);

    await page.locator('#ket-qua-xoa').click();
    expect(await learn(page)).toEqual([]);
    expect(await page.locator('[data-ask] input:checked').count()).toBe(0);
    await page.reload();
    expect(await page.locator('[data-ask] input:checked').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a helper sees the answers in big letters, and the way back', async () => {
    const { page } = await site.page({ viewport: { width: 320, height: 640 } });
    await page.goto(site.origin + PATH);
    await answer(page, 'may', 'helped');
    await answer(page, 'an-toan', 'not');
    await page.getByText('Đưa cho người của tổ xem').click();
    const view = page.locator('#cho-to');
    expect(await view.isVisible()).toBe(true);
    expect(await page.locator('#ket-qua').isVisible()).toBe(false);
    expect(await view.locator('#to-tra-loi li').allInnerTexts()).toEqual([
      'Dùng điện thoại: làm được khi có người giúp',
      'Tránh lừa đảo: chưa làm được',
    ]);
    expect(await learn(page, '#to-bai')).toEqual([
      '/huong-dan/nhan-biet-lua-dao/',
      '/huong-dan/dien-thoai-co-ban/',
      '/huong-dan/lo-bi-lua/',
    ]);
    const size = await page
      .locator('#to-bai a')
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize);
    expect(parseFloat(size)).toBeGreaterThan(26);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.goBack();
    expect(await page.locator('#ket-qua').isVisible()).toBe(true);
    await page.context().close();
  });

  test.each([
    ['throws', "Object.defineProperty(window, 'localStorage', { get() { throw new Error('closed'); } });"],
    ['is missing', "Object.defineProperty(window, 'localStorage', { value: undefined });"],
    ['is full', "Storage.prototype.setItem = () => { throw new Error('full'); };"],
  ])('works for the visit, and says so, where storage %s', async (_, script) => {
    const { page, problems } = await site.page();
    await page.addInitScript(script);
    await page.goto(site.origin + PATH);
    await answer(page, 'tra-tien', 'not');
    await answer(page, 'may', 'alone');
    expect(await learn(page)).toEqual([
      '/huong-dan/thanh-toan-khong-tien-mat/',
      '/huong-dan/mo-tai-khoan-ngan-hang/',
      '/huong-dan/tien-di-dong/',
    ]);
    expect(await page.locator('#ket-qua-o-dau').innerText()).toBe(
      'Máy này không giữ được câu trả lời: rời trang là mất. Không có gì được gửi đi.',
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('the script is one Chromium 67 can read', async () => {
    const { page, requests } = await site.page();
    await page.goto(site.origin + PATH, { waitUntil: 'networkidle' });
    const inline = await page.$$eval('script[type=module]:not([src])', (all) =>
      all.map((one) => one.textContent),
    );
    const files = requests.filter((url) => url.endsWith('.js'));
    const texts = await Promise.all(files.map(async (url) => (await fetch(url)).text()));
    const own = [...inline, ...texts].filter((text) => text!.includes('ket-qua-noi'));
    expect(own.length).toBe(1);
    // Optional chaining and its like came with Chromium 80; a question mark before a digit is a choice.
    expect(own[0]).not.toMatch(/\?\.(?!\d)|\?\?|\.at\(|\.flat|fromEntries|replaceAll|matchAll/);
    await page.context().close();
  });
});
