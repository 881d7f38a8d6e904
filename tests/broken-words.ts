// A page in a tab → the words whose letters stand on several lines, and the links whose words do.
import type { Page } from 'playwright-core';
import { tooWide } from './page-content.ts';

/** Shows what a press, a village kept on the phone or an address would show: its words are read too. */
export const showAll = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('body [hidden]')) one.hidden = false;
    for (const one of document.querySelectorAll('details')) one.open = true;
    for (const one of document.querySelectorAll<HTMLElement>('.stage')) one.style.display = 'flex';
  });

/** Each with the words around it. Only texts of several lines are looked at word by word. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines = () => {
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      return new Set(rects.map(({ top }) => Math.round(top))).size;
    };
    const broken: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      range.selectNodeContents(text);
      if (lines() < 2) continue;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (lines() > 1) broken.push(`${word} (${text.data.trim().slice(0, 60)})`);
      }
    }
    return broken;
  });

export const LARGEST = 'chu-rat-to';
/** A width of the screen with a size of letters. */
export type Layout = readonly [width: number, size: string];
export const EVERY_LAYOUT = [320, 360, 412].flatMap((width) =>
  ['', LARGEST].map((size): Layout => [width, size]),
);

/** Gives the page letters of a size, or a look: the class of what its reader chose. */
export const choose = (page: Page, size: string) =>
  page.evaluate((chosen) => (document.documentElement.className = `js ${chosen}`), size);

/** Words that are broken in a layout, and how far the page is wider than its screen. */
export async function brokenIn(page: Page, layouts: readonly Layout[]): Promise<string[]> {
  const found: string[] = [];
  await showAll(page);
  for (const [width, size] of layouts) {
    await page.setViewportSize({ width, height: 740 });
    await choose(page, size);
    const wider = await tooWide(page);
    const wrong = [...(await brokenWords(page)), ...(wider > 0 ? [`${wider} px too wide`] : [])];
    found.push(...wrong.map((one) => `${width} px ${size}: ${one}`));
  }
  return found;
}

/** Words of the elements a selector finds, where they take more than one line. */
export const wrappedIn = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) =>
    elements.flatMap((element) => {
      const range = document.createRange();
      const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
      const tops = texts.flatMap((text) => {
        range.selectNodeContents(text);
        return [...range.getClientRects()].map(({ top }) => Math.round(top));
      });
      return new Set(tops).size > 1 ? [element.textContent.trim()] : [];
    }),
  );
