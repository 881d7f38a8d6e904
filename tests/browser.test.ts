// The site as people meet it: in a real Chromium, with and without JavaScript, by day and by night.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeds } from '../src/address/address.ts';
import { kindOf } from '../src/address/kinds.ts';
import { atNight } from './at-night.ts';
import { builtPages } from './built.ts';
import { called, MONTH, villages } from './here.ts';
import { zoomText } from './zoom-text.ts';
import { movement } from './movement.ts';
import { coverParts } from './page-parts.ts';
import { Session } from './session.ts';

/** Pages that differ from another only in their numbers, or in a shorter name. */
const longest = [...villages].sort((a, b) => called(b).length - called(a).length)[0]!;
const isLikeAnother = (path: string) => {
  const kind = kindOf(path)?.name;
  if (kind === 'village-month') return !path.startsWith(MONTH);
  const ofOther = villages.some(({ id }) => id !== longest.id && path.includes(`/${id}/`));
  return (kind === 'chart' || kind === 'embed') && ofOther;
};
const paths = builtPages()
  .map(({ path }) => path)
  .filter((path) => atNight || !isLikeAnother(path));
/** Looked at closely: by day where every kind of element is found, at night (browser.long.test.ts) every page. */
const closely = atNight ? paths : coverParts(builtPages().filter(({ path }) => paths.includes(path)));

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

/** What a reader gets of the page, but for what only a script moves. */
async function contentOf(page: Page) {
  await page.evaluate(() => {
    document.querySelectorAll('.live-row, .needs-js, #luu-vao-may').forEach((row) => row.remove());
    // What is far below is not laid out yet, and innerText has no words for it.
    document.querySelectorAll<HTMLElement>('main *').forEach((one) => {
      one.style.contentVisibility = 'visible';
    });
  });
  return {
    words: await page.locator('body').innerText(),
    charts: await page.locator('svg.chart').count(),
    search: await page.locator('header form[action="/tim/"] input[name=q]').isVisible(),
  };
}

describe('every page', () => {
  const viewport = { width: 320, height: 640 };
  const content: Record<string, unknown> = {};

  test('says nothing on the console, asks nothing of other origins, does not move, and never scrolls sideways at 320 px', async () => {
    const wrong: string[] = [];
    const problems = await site.onPages(paths, { viewport }, async (page, path) => {
      await page.goto(site.origin + path);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const asWritten = await overflow();
      if (asWritten > 0) wrong.push(`${path} +${asWritten}`);
      if (!closely.includes(path)) return;
      wrong.push(...(await movement(page)).map((part) => `${path} moves: ${part}`));
      // As WCAG 1.4.12 asks: also stands for a phone whose letters are wider than ours.
      const spaced = { letterSpacing: '0.12em', wordSpacing: '0.16em', lineHeight: '1.5' };
      await page.evaluate((wide) => Object.assign(document.documentElement.style, wide), spaced);
      const withSpace = await overflow();
      await page.evaluate(() => document.documentElement.removeAttribute('style'));
      content[path] = await contentOf(page);
      // Twice the letters on a desk, which is 640 px of letters of their own size.
      await page.setViewportSize({ width: 640, height: 800 });
      await zoomText(page, 200);
      const twice = await overflow();
      await page.setViewportSize(viewport);
      if (withSpace > 0) wrong.push(`${path} +${withSpace} with letters set wide`);
      if (twice > 0) wrong.push(`${path} +${twice} with letters twice as large`);
    });
    expect(wrong).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('is complete without JavaScript: same words but for controls, every chart, a way to search', async () => {
    await site.onPages(closely, { viewport, javaScriptEnabled: false }, async (page, path) => {
      await page.goto(site.origin + path);
      expect(await page.locator('.live-row:visible').count(), path).toBe(0);
      const without = await contentOf(page);
      expect(without, path).toEqual(content[path]);
      // A chart in a frame of somebody else's page has nothing but a link.
      expect(without.search, path).toBe(!path.startsWith(embeds));
    });
    expect(Object.keys(content).sort()).toEqual([...closely].sort());
    expect(closely.length).toBeGreaterThan(30);
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
