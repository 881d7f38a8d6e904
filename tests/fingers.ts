// A page in a tab → what is to be pressed there and is smaller than a finger, 44 px each way.
import type { Page } from 'playwright-core';

/** Links within a sentence stand as its words do. */
export const tooSmall = (page: Page) =>
  page.evaluate(() => {
    // Half a pixel less is rounding.
    const LEAST = 43.5;
    const within = (one: Element) => {
      const around = [...(one.parentElement?.childNodes ?? [])].filter((node) => node !== one);
      const said = around.some((node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data));
      return said && getComputedStyle(one).display === 'inline';
    };
    return [...document.querySelectorAll('a, button, summary, select, input, textarea')]
      .filter((one) => !one.closest('.sr-only') && one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !within(one))
      .flatMap((one) => {
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
        if (width === 0 || (width >= LEAST && height >= LEAST)) return [];
        return [`${Math.round(width)}×${Math.round(height)} ${one.textContent.trim().slice(0, 40)}`];
      });
  });
