// What is pressed is as large as a finger, 44 px each way, on a page of each kind; links within a sentence stand as its words do.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindOf } from '../src/address/kinds.ts';
import { builtPages } from './built.ts';
import { coverParts } from './page-parts.ts';
import { Session } from './session.ts';

const pages = builtPages();
const ofEachKind = new Map(pages.map(({ path }) => [kindOf(path)?.name, path])).values();

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

test('nothing to press is smaller than a finger', { timeout: 600_000 }, async () => {
  const small: string[] = [];
  await site.onPages([...new Set([...coverParts(pages), ...ofEachKind])], {}, async (page, path) => {
    if (kindOf(path)?.leadsOn) return;
    await page.goto(site.origin + path);
    const found = await page.evaluate(() => {
      // Half a pixel less is rounding.
      const LEAST = 43.5;
      const within = (one: Element) => {
        const around = [...(one.parentElement?.childNodes ?? [])].filter((node) => node !== one);
        const said = around.some((node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data));
        return said && getComputedStyle(one).display === 'inline';
      };
      return [...document.querySelectorAll('a, button, summary, select, input, textarea')]
        .filter((one) => !one.closest('.sr-only') && one.checkVisibility({ visibilityProperty: true }))
        .filter((one) => !within(one))
        .flatMap((one) => {
          const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
          if (width === 0 || (width >= LEAST && height >= LEAST)) return [];
          return [`${Math.round(width)}×${Math.round(height)} ${one.textContent.trim().slice(0, 40)}`];
        });
    });
    small.push(...found.map((one) => `${path} ${one}`));
  });
  expect(small).toEqual([]);
});
