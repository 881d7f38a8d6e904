// At night: axe on every page, with every rule, in every look, on a phone and on a wide screen, with letters twice as large too.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose } from './broken-words.ts';
import { builtPages } from './built.ts';
import { LOOKS } from './readable.ts';
import { Session } from './session.ts';
import { violations } from './violations.ts';
import { zoomText } from './zoom-text.ts';

const paths = builtPages().map(({ path }) => path);

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

describe('axe finds nothing', () => {
  test.each([320, 1280])('at %d px', async (width) => {
    const found: string[] = [];
    await site.onPages(paths, { viewport: { width, height: 800 } }, async (page, path) => {
      await page.goto(site.origin + path);
      for (const percent of [100, 200]) {
        if (percent !== 100) await zoomText(page, percent);
        for (const look of LOOKS) {
          await choose(page, look);
          const wrong = await violations(page);
          found.push(...wrong.map((one) => `${path}, ${percent} %, ${look}: ${one}`));
        }
        await choose(page, '');
      }
    });
    expect(found).toEqual([]);
  });
});
