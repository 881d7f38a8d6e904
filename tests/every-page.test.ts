// What every page keeps on a phone 320 px wide, with and without JavaScript. By day each page in which a kind of element is found
// is opened once and asked everything, the others only whether they are too wide; at night (every-page.long.test.ts) every page is.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeds } from '../src/address/address.ts';
import { kindOf } from '../src/address/kinds.ts';
import { atNight } from './at-night.ts';
import { brokenIn, EVERY_LAYOUT, LARGEST, type Layout } from './broken-words.ts';
import { builtPages } from './built.ts';
import { tooSmall } from './fingers.ts';
import { called, MONTH, villages } from './here.ts';
import { movement } from './movement.ts';
import { contentOf, tooWide, tooWideWhenSpaced } from './page-content.ts';
import { coverParts } from './page-parts.ts';
import { unreadable } from './readable.ts';
import { Session } from './session.ts';
import { violations } from './violations.ts';
import { zoomText } from './zoom-text.ts';

/** Pages that differ from another only in their numbers, or in a shorter name. */
const longest = [...villages].sort((a, b) => called(b).length - called(a).length)[0]!;
const isLikeAnother = (path: string) => {
  const kind = kindOf(path)?.name;
  if (kind === 'village-month') return !path.startsWith(MONTH);
  const ofOther = villages.some(({ id }) => id !== longest.id && path.includes(`/${id}/`));
  return (kind === 'chart' || kind === 'embed') && ofOther;
};
const pages = builtPages();
const closely = atNight ? pages.map(({ path }) => path) : coverParts(pages);
const others = pages
  .map(({ path }) => path)
  .filter((path) => !closely.includes(path) && !isLikeAnother(path));

const PHONE = { width: 320, height: 640 };
/** By day the largest letters on the narrowest phone, and usual ones on one of the others in turn. */
const layoutsOf = (path: string): readonly Layout[] =>
  atNight
    ? EVERY_LAYOUT
    : [
        [closely.indexOf(path) % 2 === 0 ? 360 : 412, ''],
        [PHONE.width, LARGEST],
      ];

/** What was found, by the promise it breaks. */
const wrong = {
  moves: [] as string[],
  wide: [] as string[],
  small: [] as string[],
  axe: [] as string[],
  unreadable: [] as string[],
  broken: [] as string[],
};
const note = (promise: keyof typeof wrong, path: string, found: readonly string[]) =>
  wrong[promise].push(...found.map((one) => `${path} ${one}`));
const content = new Map<string, unknown>();
let problems: string[];

/** In that order: what changes the page comes after what must see it as it is. */
async function ask(page: Page, path: string) {
  const noteWide = (wider: number, when: string) =>
    note('wide', path, wider > 0 ? [`+${wider} ${when}`] : []);
  note('moves', path, await movement(page));
  noteWide(await tooWide(page), 'as written');
  noteWide(await tooWideWhenSpaced(page), 'with letters set wide');
  note('small', path, await tooSmall(page));
  content.set(path, (await contentOf(page)).content);
  note('axe', path, await violations(page));
  note('unreadable', path, await unreadable(page));
  // Twice the letters on a desk, which is 640 px of letters of their own size.
  await page.setViewportSize({ width: 640, height: 800 });
  await zoomText(page, 200);
  noteWide(await tooWide(page), 'with letters twice as large');
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  note('broken', path, await brokenIn(page, layoutsOf(path)));
  await page.setViewportSize(PHONE);
}

let site: Session;
beforeAll(async () => {
  site = await Session.open();
  problems = await site.onPages(closely, { viewport: PHONE }, async (page, path) => {
    await page.goto(site.origin + path);
    await ask(page, path);
  });
});
afterAll(() => site.close());

describe('every page', () => {
  test('is looked at by its kind', () => {
    expect(closely.length).toBeGreaterThan(30);
    expect([...content.keys()].sort()).toEqual([...closely].sort());
  });

  test('says nothing on the console and asks nothing of other origins', () => expect(problems).toEqual([]));
  test('does not move by itself', () => expect(wrong.moves).toEqual([]));
  test('never scrolls sideways, whatever the letters', () => expect(wrong.wide).toEqual([]));
  test('has nothing to press that is smaller than a finger', () => expect(wrong.small).toEqual([]));
  test('gives axe nothing to find', () => expect(wrong.axe).toEqual([]));
  test('can be read in every look', () => expect(wrong.unreadable).toEqual([]));
  test('breaks no word, however large the letters', () => expect(wrong.broken).toEqual([]));

  test('is complete without JavaScript: same words but for controls, every chart, a way to search', async () => {
    await site.onPages(closely, { viewport: PHONE, javaScriptEnabled: false }, async (page, path) => {
      await page.goto(site.origin + path);
      const without = await contentOf(page);
      expect(without, path).toEqual({ content: content.get(path), live: 0 });
      // A chart in a frame of somebody else's page has nothing but a link.
      expect(without.content.search, path).toBe(!path.startsWith(embeds));
    });
  });
});

test('no words of any other page make it scroll sideways', async () => {
  const { page } = await site.page({ viewport: PHONE, bypassCSP: true });
  await page.goto(site.origin);
  // Put in place of the first page, which is much sooner done than opened.
  const wide = await page.evaluate(async (paths) => {
    const { documentElement: root } = document;
    const found: string[] = [];
    for (const path of paths) {
      root.innerHTML = (await (await fetch(path)).text()).replace(/^.*?(?=<head)/s, '');
      if (root.scrollWidth > innerWidth) found.push(`${path} +${root.scrollWidth - innerWidth}`);
    }
    return found;
  }, others);
  await page.context().close();
  expect(wide).toEqual([]);
});
