// The table that opens the page of progress: the figures of the data, in the order of the commune or the one a link asks for.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { formatCount } from '../src/text/number.ts';
import { NOT_REPORTED } from '../src/text/phrases.ts';
import { end, figure, reports, villages } from './here.ts';
import { Session } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await Session.open();
});
afterAll(() => session.close());

const [HOUSEHOLDS, PEOPLE] = ['household_share', 'people_per_month'].map(
  (target) => reports.indicators.find((one) => one.target === target)!.id,
) as [string, string];
const rateOf = (indicator: string) => (village: (typeof villages)[number]) =>
  (figure(end, indicator, village) ?? -1) / village.households;

const rows = (page: Page) =>
  page
    .locator('.order tbody tr:visible')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));

test('stands in the order of the commune, and in the one a link asks for, without JavaScript', async () => {
  const { page } = await session.page({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await page.goto(`${session.origin}/tien-do/`);
  const names = () => page.locator('.order th a:visible').allInnerTexts();
  const official = villages.map(({ name }) => name);
  expect(await names()).toEqual(official);
  const said = await rows(page);
  for (const [index, village] of villages.entries()) {
    const [guided, people] = [HOUSEHOLDS, PEOPLE].map((one) => figure(end, one, village));
    const households = `${formatCount(guided ?? 0)}/${formatCount(village.households)} hộ`;
    expect(said[index]).toContain(guided == null ? NOT_REPORTED : households);
    expect(said[index]).toContain(people == null ? NOT_REPORTED : ` ${formatCount(people)} `);
  }
  for (const [link, indicator] of [
    ['Tỷ lệ hộ', HOUSEHOLDS],
    ['Người trên 100 hộ', PEOPLE],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click();
    const rate = rateOf(indicator);
    const sorted = [...villages].sort((a, b) => rate(b) - rate(a)).map(({ name }) => name);
    expect(await names()).toEqual(sorted);
    expect([...(await rows(page))].sort()).toEqual([...said].sort());
  }
  await page.getByRole('link', { name: 'Thứ tự của' }).click();
  expect(await rows(page)).toEqual(said);
});

test('fits the narrowest phone with the largest letters', async () => {
  const { page } = await session.page({ viewport: { width: 320, height: 640 } });
  await page.goto(`${session.origin}/tien-do/`);
  await page.evaluate(() => document.documentElement.classList.add('chu-rat-to'));
  const table = (await page.locator('.order table:visible').boundingBox())!;
  expect(table.x + table.width).toBeLessThanOrEqual(320);
});
