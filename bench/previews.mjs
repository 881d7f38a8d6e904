// `npm run bench:previews`: what two more programs make of every link of the built site, and one of its open data.
// Its libraries are its own (bench/package.json). metascraper uses `re2` where it is there, which would be compiled
// for minutes: `he`, a small library that is there anyway, stands in its place.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import metascraper from 'metascraper';
import description from 'metascraper-description';
import image from 'metascraper-image';
import title from 'metascraper-title';
import { unfurl } from 'unfurl.js';

const DIST = 'dist';
const read = (path) => readFileSync(join(DIST, path.replace(/\/$/, '/index.html')), 'utf8');
const server = createServer(({ url }, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(read(url));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const scrape = metascraper([title(), description(), image()]);

const PROGRAMS = {
  metascraper: async (path) => {
    const found = await scrape({ html: read(path), url: origin + path });
    return [found.title, found.description, found.image];
  },
  'unfurl.js': async (path) => {
    const { open_graph: found } = await unfurl(origin + path);
    return [found.title, found.description, found.images?.[0]?.url];
  },
};

/** What the page itself says. */
const said = (html) =>
  ['title', 'description', 'image'].map(
    (property) => new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1],
  );
const decoded = (text) =>
  text?.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');

const paths = [...read('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address]) => new URL(address).pathname,
);
let wrong = 0;
for (const [name, ask] of Object.entries(PROGRAMS))
  for (const path of paths) {
    const own = said(read(path)).map(decoded);
    const found = await ask(path);
    if (own.every(Boolean) && JSON.stringify(found) === JSON.stringify(own)) continue;
    wrong++;
    process.stderr.write(`✗ ${name} ${path}\n  ${found.join(' · ')}\n  ${own.join(' · ')}\n`);
  }
const { errors, jsonld } = new WebAutoExtractor({}).parse(read('/du-lieu/'));
if (errors.length > 0 || !jsonld.Dataset) wrong++;
server.close();
process.stdout.write(`${wrong === 0 ? '✓' : '✗'} ${paths.length} trang, ${wrong} chỗ đọc khác.\n`);
process.exitCode = wrong === 0 ? 0 : 1;
