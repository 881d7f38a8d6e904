// The ways a page is looked at: four widths; light, dark, more contrast, letters twice as large.
import type { Browser } from 'playwright-core';
import { zoomText } from '../../tests/zoom-text.ts';
import { KEPT_LOOK } from '../../src/text/kept-look.ts';

export const WIDTHS = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;

interface Look {
  name: string;
  title: string;
  colorScheme: 'light' | 'dark';
  /** What the reader chose, as kept on the phone. */
  chosen?: string;
  /** Of the browser's own letters, in percent. */
  text?: number;
}

export const LOOKS: readonly Look[] = [
  { name: 'light', title: 'Sáng', colorScheme: 'light' },
  { name: 'dark', title: 'Tối', colorScheme: 'dark' },
  { name: 'contrast', title: 'Tương phản cao', colorScheme: 'light', chosen: 'cao' },
  { name: 'text-200', title: 'Chữ 200 %', colorScheme: 'light', text: 200 },
];

/** A tab that sees pages so; `show` opens one and settles it. */
export async function openTab(
  browser: Browser,
  viewport: { width: number; height: number },
  { colorScheme, chosen, text }: Look,
) {
  const context = await browser.newContext({ viewport, colorScheme, serviceWorkers: 'block' });
  const page = await context.newPage();
  if (chosen)
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      KEPT_LOOK,
      chosen,
    ] as const);
  const show = async (address: string) => {
    // Twice over nothing: a second address that differs only behind "#" would not load the page anew.
    await page.goto('about:blank');
    await page.goto(address);
    if (text) await zoomText(page, text);
    await page.evaluate(() =>
      document
        .querySelectorAll<HTMLImageElement>('img[loading=lazy]')
        .forEach((image) => (image.loading = 'eager')),
    );
    await page.waitForLoadState('networkidle');
  };
  return { page, show, close: () => context.close() };
}
