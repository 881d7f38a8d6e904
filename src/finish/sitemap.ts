// The pages of the site → sitemap.xml and robots.txt, from their canonical addresses, each once.
import { join } from 'node:path';
import { writeWhole } from '../files/disk.ts';
import { isApart } from './content-policy.ts';

/**
 * Writes both files into `dist`; returns the number of pages.
 * @param preview only to look at before publishing: search engines are told to stay away
 */
export function writeSitemap(
  dist: string,
  pages: readonly { file: string; html: string }[],
  preview: boolean,
): number {
  const canonical = pages
    .filter(({ file, html }) => file.endsWith('index.html') && !isApart(html))
    .map(({ html }) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1])
    .filter((address) => address !== undefined);
  const addresses = [...new Set(canonical)];
  const entries = addresses.map((address) => `<url><loc>${address}</loc></url>\n`).join('');
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
  writeWhole(join(dist, 'sitemap.xml'), sitemap);
  const home = addresses.reduce((a, b) => (b.length < a.length ? b : a));
  const rule = preview ? 'Disallow' : 'Allow';
  writeWhole(join(dist, 'robots.txt'), `User-agent: *\n${rule}: /\nSitemap: ${home}sitemap.xml\n`);
  return addresses.length;
}
