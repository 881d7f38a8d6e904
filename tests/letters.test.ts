// Very large letters where the space is short: the village a phone remembers, the top of the page, the bars. That no word of any
// page is broken stands in every-page.test.ts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REMEMBERED } from '../src/ui/home/remembered.ts';
import { brokenIn, choose, EVERY_LAYOUT, LARGEST, showAll, wrappedIn } from './broken-words.ts';
import { called, villages } from './here.ts';
import { Session } from './session.ts';

const TOGETHER = '/huong-dan/vneid-muc-2/cung-lam/';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

test('no word is broken, and no page wider than the phone, when it remembers the village with the longest name', async () => {
  const longest = [...villages].sort((a, b) => b.name.length - a.name.length)[0]!;
  const kept = [REMEMBERED, `${longest.id}|${called(longest)}`] as const;
  const found: string[] = [];
  await site.onPages(['/', `/tien-do/${longest.id}/`], {}, async (page, path) => {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), kept);
    await page.goto(site.origin + path);
    found.push(...(await brokenIn(page, EVERY_LAYOUT)).map((one) => `${path} ${one}`));
  });
  expect(found).toEqual([]);
});

test('the top of every page leaves more than two thirds of a phone to what the page says, in any size of letters', async () => {
  const tall: string[] = [];
  await site.onPages(['/', '/huong-dan/vneid-muc-2/'], {}, async (page, path) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(site.origin + path);
    for (const size of ['', 'chu-to', LARGEST]) {
      await choose(page, size);
      const { height } = await page
        .locator('header')
        .first()
        .evaluate((one) => one.getBoundingClientRect());
      if (height > 740 * 0.3) tall.push(`${path} ${size}: ${height} px`);
    }
  });
  expect(tall).toEqual([]);
});

describe('bars', () => {
  const BARS = ['nav.parts-bar', '.turn', '.last'];

  test('stand on one line at 320 and 360 px with very large letters', async () => {
    const wrapped: string[] = [];
    await site.onPages(['/', TOGETHER], {}, async (page, path) => {
      await page.goto(site.origin + path);
      await showAll(page);
      await choose(page, LARGEST);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        const words = await wrappedIn(page, '.parts-bar a, .turn a');
        wrapped.push(...words.map((word) => `${path} ${width} px: ${word}`));
      }
    });
    expect(wrapped).toEqual([]);
  });

  test('stay in sight on a phone, and let go where less than 480 px are seen', async () => {
    await site.onPages(['/', TOGETHER, '/to/so-dem/'], {}, async (page, path) => {
      await page.goto(site.origin + path);
      const stuck = () =>
        page.evaluate(
          (bars) =>
            [...document.querySelectorAll(bars)].filter((bar) =>
              ['fixed', 'sticky'].includes(getComputedStyle(bar).position),
            ).length,
          BARS.join(),
        );
      await page.setViewportSize({ width: 360, height: 480 });
      expect(await stuck(), path).toBeGreaterThan(0);
      await page.setViewportSize({ width: 360, height: 479 });
      expect(await stuck(), path).toBe(0);
    });
  });
});
