// A guide as it is met in a browser that has less, and by somebody who has only the keyboard. What every page keeps stands in
// every-page.test.ts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

describe('without JavaScript', () => {
  test('a guide is read after one request', async () => {
    const { page, requests } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/huong-dan/vneid-muc-2/`);
    expect(requests.filter((url) => !/favicon|apple-touch/.test(url))).toEqual([
      `${site.origin}/huong-dan/vneid-muc-2/`,
    ]);
    await page.context().close();
  });

  test('the search form leads to the full list', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/huong-dan/`);
    await page.fill('#tim', 'căn cước');
    await page.press('#tim', 'Enter');
    await page.waitForURL(/\/tim\/\?q=/);
    expect(await page.locator('#tat-ca a').count()).toBeGreaterThan(15);
    await page.context().close();
  });
});

describe('keyboard', () => {
  test('starts with a link to the content, and shows where it is', async () => {
    const { page } = await site.page();
    await page.goto(`${site.origin}/huong-dan/vneid-muc-2/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tới nội dung chính');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
    await page.context().close();
  });
});
