// Windows' own few colours ("high contrast"), also where the reader chose the other look: what figures are read from is drawn in them.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './asking.ts';
import { MONTH, VILLAGE } from './here.ts';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

/** A system colour as the page sees it. */
const system = (page: Page, name: string) =>
  page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

/** Values of one property of everything a selector finds, each once. */
const styles = (
  page: Page,
  selector: string,
  name: 'fill' | 'stroke' | 'borderTopColor' | 'borderTopStyle' | 'backgroundColor' | 'textDecorationLine',
) => page.$$eval(selector, (all, key) => [...new Set(all.map((one) => getComputedStyle(one)[key]))], name);

describe.each([
  ['dark', 'sang'],
  ['light', 'toi'],
] as const)('on a %s screen with the look "%s" chosen', (colorScheme, look) => {
  let page: Page;
  let words: string;
  let paper: string;
  beforeAll(async () => {
    ({ page } = await site.page({ colorScheme, forcedColors: 'active' }));
    await page.addInitScript((chosen) => localStorage.setItem('de-doc', chosen), look);
    await page.goto(site.origin + VILLAGE);
    [words, paper] = [await system(page, 'CanvasText'), await system(page, 'Canvas')];
  });

  test('bars, lines and targets differ from the paper, and a target from the bar it crosses', async () => {
    expect(words).not.toBe(paper);
    for (const path of [VILLAGE, MONTH]) {
      await page.goto(site.origin + path);
      for (const line of ['.s-target', '.s-bar', '.f-bar, .f-met'])
        expect([path, line, await styles(page, `.chart :is(${line})`, 'stroke')]).toEqual([
          path,
          line,
          [words],
        ]);
      expect(await styles(page, '.chart :is(.f-bar, .f-met)', 'fill')).toEqual([paper]);
      expect(await styles(page, '.chart text', 'fill')).toEqual([words]);
      expect(await styles(page, '.chart text', 'stroke')).toEqual([paper]);
    }
  });

  test('what is chosen is told from what is not', async () => {
    for (const [path, chosen] of [
      ['/tien-do/', '.order.first .button-quiet[aria-current]'],
      [MONTH, '#cac-thang ~ ul .button-quiet[aria-current]'],
      ['/huong-dan/vneid-muc-2/tap/', '.levels [for=muc-1]'],
    ] as const) {
      await page.goto(site.origin + path);
      const ground = await page.$eval(chosen, (one) => getComputedStyle(one).backgroundColor);
      expect([path, ground]).not.toEqual([path, paper]);
      expect(await page.$eval(chosen, (one) => getComputedStyle(one).color)).not.toBe(ground);
    }
  });

  test('so is a pressed button, an answer of the search under the arrow keys, and the part of the site one is in', async () => {
    await page.goto(`${site.origin}/huong-dan/`);
    const edges = await styles(page, '.parts [aria-current]', 'borderTopColor');
    expect(await styles(page, '.parts a:not([aria-current])', 'borderTopColor')).not.toEqual(edges);
    await page.getByRole('button', { name: 'Cỡ chữ' }).click();
    await page.locator('[aria-pressed=true]').first().waitFor();
    const grounds = await Promise.all(
      ['true', 'false'].map((pressed) => styles(page, `[aria-pressed=${pressed}]`, 'backgroundColor')),
    );
    expect(grounds[0]).toHaveLength(1);
    expect(grounds[0]).not.toEqual(grounds[1]);
    await ask(page, 'khai sinh');
    await page.keyboard.press('ArrowDown');
    expect(await styles(page, '#tim-ket-qua [aria-selected=true]', 'textDecorationLine')).toEqual([
      'underline',
    ]);
    expect(await styles(page, '#tim-ket-qua [aria-selected=false]', 'textDecorationLine')).toEqual(['none']);
  });

  test('buttons have an edge, the way of two people is seen, and so is where the keyboard is', async () => {
    await page.goto(`${site.origin}/huong-dan/vneid-muc-2/cung-lam/`);
    expect(await styles(page, '.button', 'borderTopStyle')).toEqual(['solid']);
    expect(await styles(page, '.button', 'borderTopColor')).not.toContain(paper);
    expect(await styles(page, '.way .done', 'fill')).toEqual([words]);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!);
      return { outlineStyle, outlineWidth, outlineColor };
    });
    expect(outline).toMatchObject({ outlineStyle: 'solid', outlineWidth: '3px' });
    expect(outline.outlineColor).not.toBe(paper);
  });
});
