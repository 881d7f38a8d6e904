// What the reader's first touch of the search box loads, in one file: the box, and the way to what follows.
import type { FirstNames } from '../directory.ts';

export { SearchBox } from './box.ts';

/** Results of a shared search, on the search page alone. */
export const showResults = (
  list: HTMLElement,
  query: string,
  base: string,
  names: () => Promise<FirstNames>,
): Promise<void> => import('./page.ts').then((page) => page.showResults(list, query, base, names));
