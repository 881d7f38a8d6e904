// The desk with answers to give, narrow and wide, light and dark: read by everyone, pressed by a finger, in the commune's own word.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flipped, message, openDesk, paste, villages } from './desk-clerk.ts';
import { word } from './here.ts';
import { Session } from './session.ts';
import { violations } from './violations.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

test.each([
  [360, 'light'],
  [1280, 'dark'],
] as const)(
  'at %d px, %s: axe finds nothing, nothing is too wide, buttons are large',
  async (width, colorScheme) => {
    const { page } = await openDesk(site, { viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    await paste(
      page,
      `${message(0)}\n${message(0, 9)}\n${flipped(message(1))}\n${message(villages.length - 1, -30)}`,
    );
    await page.evaluate(() => document.querySelectorAll('details').forEach((box) => (box.open = true)));
    expect(await violations(page)).toEqual([]);
    const said = (await page.locator('#ban').innerText()).normalize('NFC');
    expect(said).toContain(`hỏi lại ${word}`);
    expect(said.toLowerCase().replaceAll(word, '')).not.toMatch(/(?<!\p{L}|nông )thôn(?!\p{L})/u);
    await page.evaluate(() => document.documentElement.classList.add('chu-rat-to'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const small = await page.$$eval(
      '#ban button, #ban select, #ban summary, #ban .file',
      (all) =>
        all.filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 48)
          .length,
    );
    expect(small).toBe(0);
    await page.context().close();
  },
);
