// `npm run shots`: every kind of page as a person sees it, on a phone and a desk, by day and by night.
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { serve } from './serve.ts';
import { done } from './terminal.ts';

const FOLDER = 'shots';
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const SCHEMES = ['light', 'dark'] as const;

async function shoot(browser: Browser, port: number): Promise<number> {
  let count = 0;
  for (const viewport of SIZES) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      for (const { kind, path } of PAGE_KINDS) {
        await page.goto(`http://localhost:${port}${path}`);
        await page.screenshot({
          path: `${FOLDER}/${kind}-${viewport.width}-${colorScheme}.png`,
          fullPage: true,
        });
        count++;
      }
      await context.close();
    }
  }
  return count;
}

mkdirSync(FOLDER, { recursive: true });
const server = await serve('dist', 0);
const browser = await openBrowser();
const count = await shoot(browser, (server.address() as { port: number }).port);
await browser.close();
server.close();
done(`${count} ảnh chụp trang nằm trong ${FOLDER}/`);
