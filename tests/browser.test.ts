// The site as people meet it: in a real Chromium, with and without JavaScript, by day and by night.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPages } from '../scripts/pages.ts';
import { Session } from './session.ts';

const paths = readPages('dist').map(({ path }) => path);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

/** Runs `look` over every page, in two tabs side by side. */
async function onEveryPage(
  options: Parameters<Session['page']>[0],
  look: (page: Page, path: string) => Promise<void>,
): Promise<string[]> {
  const tabs = [0, 1].map(async (tab) => {
    const { page, problems } = await site.page(options);
    for (const path of paths.filter((_, index) => index % 2 === tab)) await look(page, path);
    await page.context().close();
    return problems;
  });
  return (await Promise.all(tabs)).flat();
}

describe('axe finds nothing', () => {
  // By night only colours differ.
  test.each([
    [360, 'light', undefined],
    [360, 'dark', 'color-contrast'],
    [1280, 'light', undefined],
    [1280, 'dark', 'color-contrast'],
  ] as const)('at %d px, %s', async (width, colorScheme, only) => {
    const found: string[] = [];
    const options = { viewport: { width, height: 800 }, colorScheme, bypassCSP: true };
    await onEveryPage(options, async (page, path) => {
      await page.goto(site.origin + path);
      await page.evaluate(axe);
      const violations = await page.evaluate(async (rule) => {
        const { axe } = window as unknown as {
          axe: {
            run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const { violations } = await axe.run({
          resultTypes: ['violations'],
          ...(rule && { runOnly: [rule] }),
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      }, only);
      found.push(...violations.map((violation) => `${path} ${violation}`));
    });
    expect(found).toEqual([]);
  });
});

describe('every page', () => {
  test('says nothing on the console, asks nothing of other origins, and never scrolls sideways at 320 px', async () => {
    const wide: string[] = [];
    const problems = await onEveryPage({ viewport: { width: 320, height: 640 } }, async (page, path) => {
      await page.goto(site.origin + path);
      // Spaced as WCAG 1.4.12 asks: also stands for a phone whose letters are wider than ours.
      const overflow = await page.evaluate(() => {
        const { scrollWidth, style } = document.documentElement;
        Object.assign(style, { letterSpacing: '0.12em', wordSpacing: '0.16em', lineHeight: '1.5' });
        return Math.max(scrollWidth, document.documentElement.scrollWidth) - innerWidth;
      });
      if (overflow > 0) wide.push(`${path} +${overflow}`);
    });
    expect(wide).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('is complete without JavaScript: same words but for controls, every chart, a way to search', async () => {
    const words = async (javaScriptEnabled: boolean) => {
      const texts: Record<string, unknown> = {};
      await onEveryPage({ javaScriptEnabled }, async (page, path) => {
        await page.goto(site.origin + path);
        if (!javaScriptEnabled) expect(await page.locator('.live-row:visible').count(), path).toBe(0);
        await page.evaluate(() => document.querySelectorAll('.live-row').forEach((row) => row.remove()));
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
