// axe on the built site: by day on a phone, where every kind of element is found; at night (axe.long.test.ts) on every page,
// on a wide screen and with letters twice as large too.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from './built.ts';
import { zoomText } from './zoom-text.ts';
import { coverParts } from './page-parts.ts';
import { Session } from './session.ts';
import { violations } from './violations.ts';

const every = process.env['EVERY_PAGE'] !== undefined;
const pages = builtPages();
const paths = every ? pages.map(({ path }) => path) : coverParts(pages);

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

const choose = (page: Page, classes: string) =>
  page.evaluate((chosen) => (document.documentElement.className = `js ${chosen}`), classes);

/** Classes of a page: as it is, with more contrast, dark, dark with more contrast. */
const LOOKS = ['', 'cao', 'toi', 'toi cao'];
/** In other looks only colours differ; on every page every rule is asked as well. */
const inLook = (look: string) => (look === '' || every ? undefined : 'color-contrast');

describe('axe finds nothing', () => {
  test.each(every ? [320, 1280] : [320])('at %d px', { timeout: 3_600_000 }, async (width) => {
    const found: string[] = [];
    const options = { viewport: { width, height: 800 }, bypassCSP: true };
    await site.onPages(paths, options, async (page, path) => {
      await page.goto(site.origin + path);
      for (const percent of every ? [100, 200] : [100]) {
        if (percent !== 100) await zoomText(page, percent);
        for (const look of LOOKS) {
          await choose(page, look);
          const wrong = await violations(page, inLook(look));
          found.push(...wrong.map((one) => `${path}, ${percent} %, ${look}: ${one}`));
        }
        await choose(page, '');
      }
    });
    expect(found).toEqual([]);
  });
});
