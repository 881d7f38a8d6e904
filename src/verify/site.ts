// A built site as a stranger finds it: its pages, its files, and how a problem on it is reported.
import { join } from 'node:path';
import { base } from '../address/address.ts';
import { isFile, listFilesBelow } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { readPages, readSigns, type BuiltPage } from './pages.ts';

export interface BuiltSite {
  dist: string;
  pages: readonly BuiltPage[];
  /** Short addresses that only send on to a page. */
  signs: readonly BuiltPage[];
  /** Every file, relative to dist. */
  files: readonly string[];
  /** The page at an address below the base path. */
  page: (path: string) => BuiltPage | undefined;
  /** The base path it was built for. */
  under: string;
  /** Path below the base path; undefined when the address leaves the site. */
  below: (pathname: string) => string | undefined;
}

export type Check = (site: BuiltSite) => Issue[] | Promise<Issue[]>;

export function readSite(dist: string, under = base): BuiltSite {
  const pages = readPages(dist);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    dist,
    pages,
    signs: readSigns(dist),
    files: listFilesBelow(dist),
    page: (path) => byPath.get(path),
    under,
    below: (pathname) => (pathname.startsWith(under) ? `/${pathname.slice(under.length)}` : undefined),
  };
}

/** A problem on a page of the built site. */
export function onPage({ file }: Pick<BuiltPage, 'file'>, what: string, fix: string): Issue {
  return issue(file, what, fix);
}

/** Values of an attribute of all elements a selector finds. */
export function attributes({ $ }: BuiltPage, selector: string, name: string): string[] {
  return $(selector)
    .map((_, element) => $(element).attr(name) ?? '')
    .get();
}

/** True when a path below the base path ("/anh/x.png") is a file of the site. */
export function hasFile({ dist }: BuiltSite, path: string): boolean {
  return !path.endsWith('/') && isFile(join(dist, decodeURIComponent(path)));
}
