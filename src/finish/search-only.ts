// A page as it was indexed → the page as it is served, without what only the index reads: up to 300 bytes less.
import { join } from 'node:path';
import { listFilesBelow, readText, writeDerived } from '../files/disk.ts';

const ATTRIBUTES = / data-(?:aliases|typed|found-as)="[^"]*"| data-no-search(?=[ >])/g;

export const withoutSearchOnly = (html: string) =>
  html.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(ATTRIBUTES, ''));

/** Strips every page below `dist`; to be called when the index is built. */
export function stripSearchOnly(dist: string): void {
  for (const file of listFilesBelow(dist).filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    writeDerived(path, withoutSearchOnly(readText(path) ?? ''));
  }
}
