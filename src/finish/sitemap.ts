// The built site → sitemap.xml and robots.txt, from the pages' canonical addresses, each once.
import { join } from 'node:path';
import { listFilesBelow, readText, writeWhole } from '../files/disk.ts';

/** Writes both files into `dist`; returns the number of pages. */
export function writeSitemap(dist: string): number {
  const canonical = listFilesBelow(dist)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => /<link rel="canonical" href="([^"]+)"/.exec(readText(join(dist, file)) ?? '')?.[1])
    .filter((address) => address !== undefined);
  const addresses = [...new Set(canonical)];
  const entries = addresses.map((address) => `<url><loc>${address}</loc></url>\n`).join('');
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
  writeWhole(join(dist, 'sitemap.xml'), sitemap);
  const home = addresses.reduce((a, b) => (b.length < a.length ? b : a));
  writeWhole(join(dist, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n`);
  return addresses.length;
}
