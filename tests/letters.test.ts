// The letters of a word stand on one line, however large they are and however narrow the phone: by day on a page of each kind
// and where every kind of element is found, at night (letters.long.test.ts) on every page. So do the words of the bars.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindOf } from '../src/address/kinds.ts';
import { REMEMBERED } from '../src/ui/home/remembered.ts';
import { atNight } from './at-night.ts';
import { brokenWords, showAll, wrappedIn } from './broken-words.ts';
import { builtPages } from './built.ts';
import { called, villages } from './here.ts';
import { coverParts } from './page-parts.ts';
import { Session } from './session.ts';

const WIDTHS = [320, 360, 412];
const LARGEST = 'chu-rat-to';
const TOGETHER = '/huong-dan/vneid-muc-2/cung-lam/';

const pages = builtPages();
const ofEachKind = new Map(pages.map(({ path }) => [kindOf(path)?.name, path])).values();
const paths = atNight ? pages.map(({ path }) => path) : [...new Set([...coverParts(pages), ...ofEachKind])];

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

const choose = (page: Page, size: string) =>
  page.evaluate((chosen) => (document.documentElement.className = `js ${chosen}`), size);

/** In every width and size of letters. */
async function broken(page: Page): Promise<string[]> {
  const found: string[] = [];
  await showAll(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    for (const size of ['', LARGEST]) {
      await choose(page, size);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const wrong = [...(await brokenWords(page)), ...(wider > 0 ? [`${wider} px too wide`] : [])];
      found.push(...wrong.map((one) => `${width} px ${size}: ${one}`));
    }
  }
  return found;
}

describe('no word is broken, and no page wider than the phone', () => {
  test('on any page', { timeout: 3_600_000 }, async () => {
    const found: string[] = [];
    await site.onPages(paths, {}, async (page, path) => {
      await page.goto(site.origin + path);
      found.push(...(await broken(page)).map((one) => `${path} ${one}`));
    });
    expect(found).toEqual([]);
  });

  test('when the phone remembers the village with the longest name', async () => {
    const longest = [...villages].sort((a, b) => b.name.length - a.name.length)[0]!;
    const kept = [REMEMBERED, `${longest.id}|${called(longest)}`] as const;
    const found: string[] = [];
    await site.onPages(['/', `/tien-do/${longest.id}/`], {}, async (page, path) => {
      await page.addInitScript(([key, value]) => localStorage.setItem(key, value), kept);
      await page.goto(site.origin + path);
      found.push(...(await broken(page)).map((one) => `${path} ${one}`));
    });
    expect(found).toEqual([]);
  });
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
