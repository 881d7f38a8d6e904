// Content and data → one page of every kind, for pictures of pages and measurements.
import { link, notFound } from '../address/address.ts';
import { kindOf, KINDS } from '../address/kinds.ts';
import { loadSite } from './load.ts';
import { sitePages } from './site-pages.ts';

/** A kind and the address, with the base path, of the first page of it. Throws where the content has mistakes. */
export function examples(): { kind: string; path: string }[] {
  const { library, reports } = loadSite();
  const first = new Map<string, string>();
  for (const path of [...sitePages(library, reports), notFound]) {
    const name = kindOf(path)?.name;
    if (name !== undefined && !first.has(name)) first.set(name, path);
  }
  return KINDS.flatMap(({ name }) => {
    const path = first.get(name);
    return path === undefined ? [] : [{ kind: name, path: link(path) }];
  });
}
