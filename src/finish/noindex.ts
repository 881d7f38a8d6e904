// A built site → the same for a look before it is published: search engines are kept away from every page.
import { join } from 'node:path';
import { listFilesBelow, readText, writeDerived } from '../files/disk.ts';

const NOINDEX = '<meta name="robots" content="noindex">';

/** Tells search engines to stay away, in every page, in robots.txt and in the headers. */
export function keepFromSearch(dist: string): void {
  for (const file of listFilesBelow(dist).filter((name) => name.endsWith('.html'))) {
    const html = readText(join(dist, file)) ?? '';
    if (!html.includes(NOINDEX)) writeDerived(join(dist, file), html.replace('</head>', `${NOINDEX}</head>`));
  }
  const change = (file: string, from: string, to: string) =>
    writeDerived(join(dist, file), (readText(join(dist, file)) ?? '').replace(from, to));
  change('robots.txt', 'Allow: /', 'Disallow: /');
  change('_headers', '/*\n', '/*\n  X-Robots-Tag: noindex\n');
}
