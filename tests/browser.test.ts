// The site as people meet it: in a real Chromium, with and without JavaScript, by day and by night.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/page-kinds.ts';
import { readPages } from '../scripts/pages.ts';
import { zoomText } from '../scripts/shots/looks.ts';
import { movement } from './movement.ts';
import { Session } from './session.ts';

const paths = readPages('dist').map(({ path }) => path);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

const onEveryPage = (options: BrowserContextOptions, look: (page: Page, path: string) => Promise<void>) =>
  site.onPages(paths, options, look);

interface Axe {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds wrong with the page as it stands. */
const violations = (page: Page, rule?: string) =>
  page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run({ resultTypes: ['violations'], ...(only && { runOnly: [only] }) });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rule);

const choose = (page: Page, classes: string) =>
  page.evaluate((chosen) => (document.documentElement.className = `js ${chosen}`), classes);

/** One of each kind, unless all are asked for: pages of a kind differ in words, not in colours or sizes. */
const looked = process.env['EVERY_PAGE'] ? paths : PAGE_KINDS.map(({ path }) => path.replace(/#.*/, ''));

describe('axe finds nothing', () => {
  test.each([
    [320, paths],
    [1280, looked],
  ])('on any page at %d px', async (width, list) => {
    const found: string[] = [];
    const options = { viewport: { width, height: 800 }, bypassCSP: true };
    await site.onPages([...new Set(list)], options, async (page, path) => {
      await page.goto(site.origin + path);
      await page.addScriptTag({ content: axe });
      found.push(...(await violations(page)).map((one) => `${path}: ${one}`));
    });
    expect(found).toEqual([]);
  });

  // By night and with more contrast only colours differ; asked for every page, every rule is asked as well.
  const colours = process.env['EVERY_PAGE'] ? undefined : 'color-contrast';
  test.each([320, 1280])(
    'at %d px by night, with more contrast, with letters twice as large',
    async (width) => {
      const found: string[] = [];
      const options = { viewport: { width, height: 800 }, bypassCSP: true };
      await site.onPages([...new Set(looked)], options, async (page, path) => {
        await page.goto(site.origin + path);
        await page.addScriptTag({ content: axe });
        const look = async (name: string, rule?: string) =>
          found.push(...(await violations(page, rule)).map((one) => `${path}, ${name}: ${one}`));
        for (const percent of [100, 200]) {
          if (percent === 200) {
            await zoomText(page, 200);
            await look('200 %');
          }
          await choose(page, 'cao');
          await look(`${percent} %, more contrast`, colours);
          await choose(page, 'toi');
          await look(`${percent} %, dark`, colours);
          await choose(page, 'toi cao');
          await look(`${percent} %, dark, more contrast`, colours);
          await choose(page, '');
        }
      });
      expect(found).toEqual([]);
    },
  );
});

describe('every page', () => {
  test('says nothing on the console, asks nothing of other origins, does not move, and never scrolls sideways at 320 px', async () => {
    const wrong: string[] = [];
    const problems = await onEveryPage({ viewport: { width: 320, height: 640 } }, async (page, path) => {
      await page.goto(site.origin + path);
      wrong.push(...(await movement(page)).map((part) => `${path} moves: ${part}`));
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const asWritten = await overflow();
      // As WCAG 1.4.12 asks: also stands for a phone whose letters are wider than ours.
      const spaced = { letterSpacing: '0.12em', wordSpacing: '0.16em', lineHeight: '1.5' };
      await page.evaluate((wide) => Object.assign(document.documentElement.style, wide), spaced);
      const withSpace = await overflow();
      await page.evaluate(() => document.documentElement.removeAttribute('style'));
      // Twice the letters on a desk, which is 640 px of letters of their own size.
      await page.setViewportSize({ width: 640, height: 800 });
      await zoomText(page, 200);
      const twice = await overflow();
      await page.setViewportSize({ width: 320, height: 640 });
      if (Math.max(asWritten, withSpace, twice) > 0)
        wrong.push(`${path} +${asWritten} +${withSpace} +${twice}`);
    });
    expect(wrong).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('is complete without JavaScript: same words but for controls, every chart, a way to search', async () => {
    const words = async (javaScriptEnabled: boolean) => {
      const texts: Record<string, unknown> = {};
      await onEveryPage({ javaScriptEnabled }, async (page, path) => {
        await page.goto(site.origin + path);
        if (!javaScriptEnabled) expect(await page.locator('.live-row:visible').count(), path).toBe(0);
        await page.evaluate(() =>
          document.querySelectorAll('.live-row, .needs-js, #luu-vao-may').forEach((row) => row.remove()),
        );
        texts[path] = [
          await page.locator('body').innerText(),
          await page.locator('svg.chart').count(),
          await page.locator('header form[action="/tim/"] input[name=q]').isVisible(),
        ];
      });
      return texts;
    };
    const without = await words(false);
    expect(without).toEqual(await words(true));
    expect(Object.values(without).every((entry) => (entry as unknown[])[2])).toBe(true);
  });

  test('reads a guide after one request', async () => {
    const { page, requests } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/huong-dan/vneid-muc-2/`);
    expect(requests.filter((url) => !/favicon|apple-touch/.test(url))).toEqual([
      `${site.origin}/huong-dan/vneid-muc-2/`,
    ]);
    await page.context().close();
  });
});

describe('without JavaScript', () => {
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
