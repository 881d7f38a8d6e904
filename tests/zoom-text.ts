// A page in a tab → the same page with larger letters, as a browser's own zoom of text makes them.
import type { Page } from 'playwright-core';

/** Letters of the page's own size times `percent`, as the zoom of text in a browser makes them. */
export const zoomText = (page: Page, percent: number) =>
  page.evaluate((times) => {
    const { style } = document.documentElement;
    style.fontSize = '';
    style.fontSize = `${parseFloat(getComputedStyle(document.documentElement).fontSize) * times}px`;
  }, percent / 100);
