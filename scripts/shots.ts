// `npm run shots [-- PATH …]`: every kind of page, or those named, as a person sees them, on a phone and a desk, by day and by night.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { link } from '../src/address/address.ts';
import { openBrowser } from './browser.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { serve } from './serve.ts';
import { done, usage } from './terminal.ts';

const FOLDER = 'shots';
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const SCHEMES = ['light', 'dark'] as const;

interface Shots {
  pages: readonly { kind: string; path: string }[];
  sizes: readonly { width: number; height: number }[];
  schemes: readonly ('light' | 'dark')[];
}

/** Every kind of page; of pages named on the command line one picture each, as on a phone. */
function readOptions(): Shots {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    if (positionals.length === 0) return { pages: PAGE_KINDS, sizes: SIZES, schemes: SCHEMES };
    const pages = positionals.map((path) => ({
      kind: path.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'trang-chu',
      path: link(path),
    }));
    return { pages, sizes: SIZES.slice(0, 1), schemes: ['light'] };
  } catch {
    return usage('Cách dùng: npm run shots [-- /tien-do/ /tien-do/2026-09/ …]');
  }
}

async function shoot(browser: Browser, port: number, { pages, sizes, schemes }: Shots): Promise<number> {
  let count = 0;
  for (const viewport of sizes) {
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      for (const { kind, path } of pages) {
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

const shots = readOptions();
mkdirSync(FOLDER, { recursive: true });
const server = await serve('dist', 0);
const browser = await openBrowser();
const count = await shoot(browser, (server.address() as { port: number }).port, shots);
await browser.close();
server.close();
done(`${count} ảnh chụp trang nằm trong ${FOLDER}/`);
