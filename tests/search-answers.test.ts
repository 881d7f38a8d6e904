// What search says of a task no guide covers, and of a trouble in people's own words, on a phone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './asking.ts';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

describe('what no guide covers', () => {
  test('is shown as such, leads to where it is done, and stays on the phone only when the reader says so', async () => {
    const { page, requests } = await site.page();
    await page.goto(site.origin);
    await ask(page, 'lam ho chieu o dau');
    expect(await page.getAttribute('#tim-0', 'href')).toBe('/tim/#viec-ho-chieu');
    const groups = await page.$$eval('#tim-ket-qua [role=group]', (all) =>
      all.map((group) => group.getAttribute('aria-label')),
    );
    expect(groups[0]).toBe('Chưa có bài này');
    expect(groups).not.toContain('Đúng ý nhất');
    await ask(page, 'zzqq kkww');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByRole('button', { name: 'Giữ câu này trên máy để hỏi sau' }).click();
    await page.goto(`${site.origin}/tim/`);
    expect(await page.getByLabel('Lời hỏi tổ').inputValue()).toContain('tôi cần “zzqq kkww”');
    await page.getByRole('button', { name: 'Xóa khỏi máy' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(requests.filter((url) => /zzqq|kkww/.test(url))).toEqual([]);
    await page.context().close();
  });
});

describe('a trouble in people’s own words', () => {
  test('is found by its heading and leads to it; on a phone it stands in the first 300 pixels', async () => {
    const { page } = await site.page();
    await page.goto(`${site.origin}/tim/?q=${encodeURIComponent('máy báo số điện thoại đã được dùng')}`);
    await page.waitForSelector('#ket-qua a');
    const link = page.locator('#ket-qua a').first();
    // Names and titles answer first; troubles are looked through behind them.
    await expect
      .poll(() => link.getAttribute('href'))
      .toMatch(/^\/huong-dan\/vneid-(muc-2|cho-tre-em)\/#loi-\d+$/);
    expect(await link.innerText()).toContain('Máy báo số điện thoại đã được dùng');
    expect((await link.boundingBox())?.y).toBeLessThan(300);
    await link.click();
    await page.waitForURL('**/#loi-*');
    expect(await page.locator(':target').innerText()).toContain('Máy báo số điện thoại đã được dùng');
    await page.context().close();
  });
});

describe('what search is sure of', () => {
  test('looks through the text of what it is sure of only when the reader asks', async () => {
    const { page } = await site.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.origin);
    await ask(page, 'phat nguoi');
    const before = await page.locator('#tim-ket-qua a').count();
    expect(before).toBeGreaterThanOrEqual(5);
    expect(asked.filter((path) => /pagefind|toan-van/.test(path))).toEqual([]);
    await page.getByRole('button', { name: 'Tìm cả trong chữ của từng bài' }).click();
    await page.getByRole('group', { name: 'Có nhắc tới trong bài' }).waitFor();
    expect(await page.getByText('Đang tìm trong từng bài…').count()).toBe(0);
    expect(await page.locator('#tim-ket-qua a').count()).toBeGreaterThan(before);
    await page.context().close();
  });
});
