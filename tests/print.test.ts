// Pages as paper: how many sheets, nothing cut at the edge, no controls, addresses in words, black on white.
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from './built.ts';
import { MONTH, VILLAGE, VILLAGE_MONTH } from './here.ts';
import { textIn } from './reading.ts';
import { Session } from './session.ts';

let site: Session;
let page: Page;
beforeAll(async () => {
  site = await Session.open();
  // As wide as A4 between its margins.
  ({ page } = await site.page({ viewport: { width: 703, height: 1000 } }));
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => site.close());

const MARGIN = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };

/** Sheets in a PDF as Chromium writes it. */
async function sheets(path: string, format: 'A4' | 'A5' | 'A6'): Promise<number> {
  await page.goto(site.origin + path);
  const pdf = await page.pdf({ format, margin: MARGIN });
  const packed = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(
    ([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    },
  );
  return [pdf.toString('latin1'), ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Scripts for the loudspeaker that are not past their day. */
const scripts = builtPages()
  .find(({ path }) => path === '/in/loa/')!
  .$('main article').length;

describe('on paper', () => {
  test.each([
    ['/', 'A4', 1, 5],
    ['/huong-dan/vneid-muc-2/', 'A4', 2, 5],
    // With the table of every chart.
    [VILLAGE, 'A4', 3, 7],
    [MONTH, 'A4', 4, 8],
    [VILLAGE_MONTH, 'A4', 1, 1],
    [VILLAGE_MONTH, 'A5', 1, 1],
    ['/luu/', 'A4', 1, 1],
    // Its words, without the player.
    ['/huong-dan/vneid-muc-2/phim/', 'A4', 1, 1],
    ['/cuu/', 'A4', 1, 1],
    ['/cuu/', 'A6', 1, 1],
    ['/huong-dan/lo-bi-lua/thu/', 'A4', 1, 2],
    ['/tu-kiem-tra/', 'A4', 2, 2],
    ['/tap-huan/vneid-giay-to/', 'A4', 2, 3],
    ['/loa/', 'A4', scripts > 0 ? 3 : 1, 6],
    ['/in/loa/', 'A4', Math.max(1, scripts), scripts + 3],
  ] as const)('%s takes on %s between %i and %i sheets', async (path, format, least, most) => {
    const count = await sheets(path, format);
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  test('a set holds every guide of its topic, each from a new sheet', async () => {
    const count = await sheets('/in/an-toan/', 'A4');
    const guides = page.locator('main article');
    expect(await guides.count()).toBeGreaterThan(3);
    expect(await guides.count()).toBe(await page.locator('main > ol > li').count());
    expect(count).toBeGreaterThan(await guides.count());
    const breaks = await guides.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
    expect(new Set(breaks)).toEqual(new Set(['page']));
    expect(await page.locator('main .screen').count()).toBeGreaterThan(5);
  });

  test('nothing is wider than the sheet or cut off, and nothing stands there that only a screen can use', async () => {
    const problems: unknown[] = [];
    for (const path of [
      '/',
      '/huong-dan/vneid-muc-2/',
      VILLAGE,
      MONTH,
      '/in/an-toan/',
      '/tu-kiem-tra/',
      '/tap-huan/vneid-giay-to/',
      '/loa/',
      '/huong-dan/vneid-muc-2/phim/',
    ]) {
      await page.goto(site.origin + path);
      problems.push(
        ...(await page.evaluate((where) => {
          const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
            (one) => one.getClientRects().length > 0 && !one.closest('svg, .sr-only'),
          );
          const wide = shown.filter((one) => one.getBoundingClientRect().right > innerWidth + 1);
          const cut = shown.filter(
            (one) => getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1,
          );
          const controls = shown.filter((one) => one.matches('input, select, nav, header'));
          return [...wide, ...cut, ...controls].map((one) => `${where} ${one.tagName}.${one.className}`);
        }, path)),
      );
    }
    expect(problems).toEqual([]);
  });

  test('every closed part is open, and closed again on the screen', async () => {
    for (const [path, hidden] of [
      ['/lo-trinh/cong-dan-so/', 'Chưa đúng.'],
      [VILLAGE, 'Số người'],
      ['/to/gui-bai/', '/huong-dan/vneid-muc-2/'],
    ] as const) {
      await page.goto(site.origin + path);
      await page.evaluate(() => {
        const closedParts = () => document.querySelectorAll('details:not([open])').length;
        const seen = { before: closedParts(), printed: -1 };
        addEventListener('beforeprint', () => (seen.printed = closedParts()));
        Object.assign(window, { seen, closedParts });
      });
      const { text } = await textIn(await page.pdf({ format: 'A4', margin: MARGIN }));
      expect(text).toContain(hidden);
      expect(
        await page.evaluate(() => {
          const { seen, closedParts } = window as unknown as {
            seen: { before: number; printed: number };
            closedParts: () => number;
          };
          return [seen.before > 0, seen.printed, closedParts() === seen.before];
        }),
      ).toEqual([true, 0, true]);
    }
  });

  test('is black on white by night, whatever the look', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`${site.origin}${VILLAGE}`);
    for (const look of ['js', 'js toi', 'js toi cao']) {
      const colours = await page.evaluate((classes) => {
        document.documentElement.className = classes;
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor].map((one) => one.match(/\d+/g)!.slice(0, 3).map(Number));
      }, look);
      expect(Math.max(...colours[0]!), look).toBeLessThan(60);
      expect(Math.min(...colours[1]!), look).toBeGreaterThan(240);
    }
    await page.emulateMedia({ media: 'print', colorScheme: null });
  });

  test('addresses stand in words: the page’s own, and of every site it leads to', async () => {
    await page.goto(`${site.origin}/huong-dan/vneid-muc-2/`);
    expect(await page.locator('footer').innerText()).toMatch(/\/g\/vneid\/$/);
    const written = await page.$$eval('main a[href^=http]', (links) =>
      links.map((link) => getComputedStyle(link, '::after').content),
    );
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((content) => !content.includes('http'))).toEqual([]);
  });
});
