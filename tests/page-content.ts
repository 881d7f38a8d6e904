// A page in a tab → what a reader gets of it, but for what only a script moves; and how far it is wider than the screen.
import type { Page } from 'playwright-core';

/** The page is left as it was. */
export const contentOf = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // What is far below is not laid out yet, and innerText has no words for it.
    sheet.replaceSync(`
      .live-row, .needs-js, #luu-vao-may { display: none !important }
      main * { content-visibility: visible !important }`);
    const live = [...document.querySelectorAll('.live-row')].filter((row) => row.checkVisibility());
    document.adoptedStyleSheets.push(sheet);
    const search = document.querySelector('header form[action="/tim/"] input[name=q]');
    const content = {
      words: document.body.innerText,
      charts: document.querySelectorAll('svg.chart').length,
      search: search?.checkVisibility({ visibilityProperty: true }) ?? false,
    };
    document.adoptedStyleSheets.pop();
    return { content, live: live.length };
  });

export const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** As WCAG 1.4.12 asks: also stands for a phone whose letters are wider than ours. */
export const tooWideWhenSpaced = (page: Page) =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    Object.assign(root.style, { letterSpacing: '0.12em', wordSpacing: '0.16em', lineHeight: '1.5' });
    const wider = root.scrollWidth - innerWidth;
    root.removeAttribute('style');
    return wider;
  });
