// A page in a tab → the words that cannot be read on their ground in one of the looks a reader may choose. What axe asks by its
// rule color-contrast, of colours alone: no map of what lies upon what, so that it takes a tenth of the time.
import type { Page } from 'playwright-core';

/** Classes of a page: as it is, with more contrast, dark, dark with more contrast. */
export const LOOKS = ['', 'cao', 'toi', 'toi cao'];

/** The least contrast of words and their ground: WCAG 2.2, 1.4.3 (AA), whatever the size of the letters. */
const LEAST = 4.5;

/** Each look with the first words of every pair of colours that is too alike; the page is left as it was. */
export const unreadable = (page: Page) =>
  page.evaluate(
    ([looks, least]) => {
      type Colour = readonly [red: number, green: number, blue: number, alpha: number];
      const read = (colour: string): Colour => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return [red, green, blue, alpha];
      };
      const over = (upper: Colour, [red, green, blue]: Colour): Colour => {
        const mixed = (one: number, other: number) => one * upper[3] + other * (1 - upper[3]);
        return [mixed(upper[0], red), mixed(upper[1], green), mixed(upper[2], blue), 1];
      };
      const luminance = ([red, green, blue]: Colour) => {
        const linear = (value: number) =>
          value <= 0.03928 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
      };
      const grounds = new Map<Element, Colour>();
      const groundOf = (one: Element | null): Colour => {
        if (!one) return [255, 255, 255, 1];
        const known = grounds.get(one);
        if (known) return known;
        const own = read(getComputedStyle(one).backgroundColor);
        const ground = own[3] === 1 ? own : over(own, groundOf(one.parentElement));
        grounds.set(one, ground);
        return ground;
      };
      const hasWords = (one: Element) =>
        [...one.childNodes].some((node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data));
      const worded = [...document.querySelectorAll('body *')]
        .filter((one) => hasWords(one) && !one.closest('svg, script, style, noscript, .sr-only, :disabled'))
        .filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }));
      const before = document.documentElement.className;
      const found = looks.flatMap((look) => {
        document.documentElement.className = `js ${look}`;
        grounds.clear();
        const faint = new Map<string, string>();
        for (const one of worded) {
          const ground = groundOf(one);
          const { color } = getComputedStyle(one);
          const [dark = 0, light = 0] = [luminance(over(read(color), ground)), luminance(ground)].sort(
            (a, b) => a - b,
          );
          const pair = `${color} on ${ground.slice(0, 3).join()}`;
          if ((light + 0.05) / (dark + 0.05) < least && !faint.has(pair))
            faint.set(pair, one.textContent.trim().slice(0, 40));
        }
        return [...faint].map(([pair, words]) => `look "${look}": ${words} (${pair})`);
      });
      document.documentElement.className = before;
      return found;
    },
    [LOOKS, LEAST] as const,
  );
