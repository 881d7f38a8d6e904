// The page that draws households by lot, in a real browser: the same numbers for the same lot, and nothing but numbers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recheck } from '../src/address/address.ts';
import { reports, villages } from './here.ts';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

describe('households drawn by lot', () => {
  test('are the same for the same lot, from the village’s own numbers, and go to paper', async () => {
    const { page, problems } = await site.page();
    await page.goto(site.origin + recheck);
    await page.locator('#bt-boc').click();
    expect(await page.locator('#bt-noi').innerText()).toBe('Số bốc thăm phải đủ bốn chữ số, ví dụ 4821.');
    const draw = async (lot: string, size = '5') => {
      await page.locator('#bt-so').fill(lot);
      await page.locator('#bt-ho').fill(size);
      await page.locator('#bt-boc').click();
      return page.locator('#bt-to').innerText();
    };
    const first = await draw('4821');
    expect(await draw('4822')).not.toBe(first);
    expect(await draw('4821')).toBe(first);
    const sheets = page.locator('#bt-to section');
    expect(await sheets.count()).toBe(villages.length);
    expect(await sheets.first().innerText()).toContain(
      `Chữ bốc thăm: ${reports.month} ${villages[0]!.id} 4821`,
    );
    expect(await page.locator('#bt-to li').count()).toBe(villages.length * 5);
    await draw('4821', '31');
    expect(await page.locator('#bt-noi').innerText()).toBe('Mỗi nơi đến từ 1 đến 30 hộ.');
    expect(await sheets.count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
