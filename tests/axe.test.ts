// axe on the built site: by day where every kind of element is found, at night (axe.long.test.ts) on every page.
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

/** By night and with more contrast only colours differ; on every page every rule is asked as well. */
const colours = every ? undefined : 'color-contrast';

describe('axe finds nothing', () => {
  test.each([
    [320, ['', 'cao', 'toi', 'toi cao']],
    [1280, every ? ['', 'cao', 'toi', 'toi cao'] : ['']],
  ])(
    'at %d px with letters once and twice as large, as the page is and as chosen: %j',
    { timeout: 3_600_000 },
    async (width, looks) => {
      const found: string[] = [];
      const options = { viewport: { width, height: 800 }, bypassCSP: true };
      await site.onPages(paths, options, async (page, path) => {
        await page.goto(site.origin + path);
        for (const percent of [100, 200]) {
          if (percent === 200) await zoomText(page, 200);
          // Twice as large, words stand on the same grounds.
          for (const look of percent === 100 || every ? looks : ['']) {
            await choose(page, look);
            const wrong = await violations(page, look === '' ? undefined : colours);
            found.push(...wrong.map((one) => `${path}, ${percent} %, ${look}: ${one}`));
          }
          await choose(page, '');
        }
      });
      expect(found).toEqual([]);
    },
  );
});
