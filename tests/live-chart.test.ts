// A chart brought alive by hand, key and ear: same place, same numbers, nothing fetched before the press.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthName } from '../src/text/date.ts';
import { formatCount } from '../src/text/number.ts';
import { NOT_REPORTED } from '../src/text/phrases.ts';
import {
  begin,
  called,
  commune,
  end,
  figure,
  first,
  reports,
  second,
  silent,
  VILLAGE,
  villages,
  word,
} from './here.ts';
import { builtPages } from './built.ts';
import { Session } from './session.ts';

let session: Session;
beforeAll(async () => (session = await Session.open()));
afterAll(() => session.close());

const CARD = '#people-guided';

/** What is read out of a month: "89 người", or as a pattern its rate. */
const told = (of: typeof end, indicator: string) => {
  const value = figure(of, indicator);
  return value === null ? NOT_REPORTED : `${formatCount(value)} người`;
};
const rate = (known: boolean) => (known ? '\\d+(,\\d)? người trên 100 hộ' : NOT_REPORTED);

/** "Tháng 9/2026" */
const month = (of: typeof end) => monthName(of.month).replace('t', 'T');

/** How far down the page the section after the charts begins. */
const heightAbove = (page: Page) =>
  page.evaluate(() => document.getElementById('ca-nam')!.getBoundingClientRect().y + window.scrollY);

async function alive() {
  const { page, problems, requests } = await session.page();
  await page.goto(session.origin + VILLAGE);
  await page.locator(`${CARD} .live`).scrollIntoViewIfNeeded();
  const before = await page.locator(`${CARD} .chart`).boundingBox();
  const below = await heightAbove(page);
  const had = requests.length;
  await page.locator(`${CARD} .live`).click();
  await page.locator(`${CARD} canvas`).waitFor();
  return { page, problems, before, below, fetched: requests.slice(had) };
}

const sentence = (page: Page) => page.locator(`${CARD} .sentence`).innerText();

describe('a live chart', () => {
  test('takes the place of the drawn one; what it fetches is at most 65 KB gzip, and only then', async () => {
    const { page, problems, before, below, fetched } = await alive();
    const canvas = await page.locator(`${CARD} canvas`).boundingBox();
    expect(canvas?.width).toBeCloseTo(before!.width, 0);
    expect(canvas?.height).toBeCloseTo(before!.height, 0);

    expect(Math.abs((await heightAbove(page)) - below)).toBeLessThan(1);
    await page.locator(CARD).getByRole('combobox', { name: 'So sánh với' }).selectOption(second.id);
    const redrawn = await page.locator(`${CARD} canvas`).boundingBox();
    expect([redrawn?.width, redrawn?.height]).toEqual([canvas?.width, canvas?.height]);
    const files = fetched.map((url) => `dist${new URL(url).pathname}`);
    expect(files.length).toBeGreaterThan(1);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(65 * 1024);
    expect(problems).toEqual([]);
  });

  test('reads every month by arrow keys, in the words of the table', async () => {
    const { page } = await alive();
    const rows = builtPages()
      .find(({ path }) => path === VILLAGE)!
      .$(`${CARD} tbody tr`);
    const values = rows.map((index) => rows.eq(index).find('td').contents().first().text().trim()).get();
    const months = reports.editions.length;
    expect(values.length).toBe(Math.min(months, 18));
    await page.keyboard.press('Home');
    // Months that are no longer on the page stand in the live chart alone.
    for (let more = months - values.length; more > 0; more--) await page.keyboard.press('ArrowRight');
    for (const value of values) {
      expect(await sentence(page)).toContain(value.startsWith('—') ? ': chưa báo cáo.' : `: ${value} người.`);
      expect(await page.locator(`${CARD} canvas`).getAttribute('aria-valuetext')).toBe(await sentence(page));
      await page.keyboard.press('ArrowRight');
    }
    expect(await page.locator(`${CARD} canvas`).getAttribute('aria-valuenow')).toBe(String(months));
  });

  test('is a slider with a name to assistive technology, and its lists have names', async () => {
    const { page } = await alive();
    const card = page.locator(CARD);
    await expect(card.getByRole('slider').getAttribute('aria-label')).resolves.toContain('mũi tên');
    expect(await card.getByRole('combobox', { name: 'Chỉ tiêu' }).count()).toBe(1);
    expect(await card.getByRole('combobox', { name: 'So sánh với' }).count()).toBe(1);
  });

  test('reads a month where it is touched, at the edge too', async () => {
    const { page } = await alive();
    const box = (await page.locator(`${CARD} canvas`).boundingBox())!;
    const half = box.width / reports.editions.length / 2;
    await page.mouse.click(box.x + half, box.y + box.height * 0.6);
    expect(await sentence(page)).toContain(`${month(begin)}: ${told(begin, 'people_guided')}.`);
  });

  test('shows another indicator, and compares places of different size by rates', async () => {
    const { page, problems } = await alive();
    const card = page.locator(CARD);
    await card.getByRole('combobox', { name: 'Chỉ tiêu' }).selectOption('vneid_level2');
    expect(await sentence(page)).toBe(`${month(end)}: ${told(end, 'vneid_level2')}. Kích hoạt VNeID mức 2.`);
    await card.getByRole('combobox', { name: 'So sánh với' }).selectOption(second.id);
    const known = (village: typeof first) => rate(figure(end, 'vneid_level2', village) !== null);
    expect(await sentence(page)).toMatch(
      new RegExp(
        `^Kích hoạt VNeID mức 2, ${monthName(end.month)}: ${called(first)} ${known(first)}; ${called(second)} ${known(second)}\\.$`,
      ),
    );
    await card.getByRole('combobox', { name: 'So sánh với' }).selectOption('');
    const count = silent('vneid_level2').length;
    const all = count === villages.length;
    const missing = ` \\(${count} ${word} chưa báo cáo\\)`;
    expect(await sentence(page)).toMatch(
      new RegExp(`${commune.kind} ${commune.name} ${rate(!all)}${count > 0 && !all ? missing : ''}\\.$`),
    );
    expect(problems).toEqual([]);
  });

  test('stays a drawing, and says so, when the numbers cannot be fetched', async () => {
    const { page } = await session.page();
    await page.route('**/bieu-do.json', (route) => route.abort());
    await page.goto(session.origin + VILLAGE);
    await page.locator(`${CARD} .live`).click();
    const again = page.getByRole('button', { name: 'Chưa tải được, bấm để thử lại' });
    await again.waitFor();
    expect(await page.locator(`${CARD} svg.chart`).count()).toBe(1);
    await page.unroute('**/bieu-do.json');
    await again.click();
    await page.locator(`${CARD} canvas`).waitFor();
  });

  test('offers nothing it cannot do without JavaScript', async () => {
    const { page } = await session.page({ javaScriptEnabled: false });
    await page.goto(session.origin + VILLAGE);
    expect(await page.locator(`${CARD} .live`).isVisible()).toBe(false);
  });
});
