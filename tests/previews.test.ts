// What a chat makes of a link: a parser others use, on every page of the sitemap and every short address.
// Two more of them read the pages in `npm run bench:previews`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import openGraph from 'open-graph-scraper';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSigns, type BuiltPage } from '../src/verify/pages.ts';
import { readText } from '../src/files/disk.ts';
import { builtPages } from './built.ts';
import { Session } from './session.ts';

interface Preview {
  title: string | undefined;
  description: string | undefined;
  /** Path of the picture. */
  picture: string | undefined;
}

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

const pages = builtPages();
const signs = readSigns('dist');
const listed = [...(readText('dist/sitemap.xml') ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);
const pathOf = (address: string | undefined) => (address ? new URL(address).pathname : undefined);

/** A chat reads no further than the head. */
async function previewOf({ html }: BuiltPage): Promise<Preview> {
  const { result } = await openGraph({ html: `${html.slice(0, html.indexOf('<body'))}<body></body></html>` });
  return {
    title: result.ogTitle,
    description: result.ogDescription,
    picture: pathOf(result.ogImage?.[0]?.url),
  };
}

/** What the page itself says. */
const said = ({ $ }: BuiltPage): Preview => {
  const of = (property: string) => $(`meta[property="og:${property}"]`).attr('content');
  return { title: of('title'), description: of('description'), picture: pathOf(of('image')) };
};

test('a chat reads the title, description and picture of every page of the sitemap and every short address', async () => {
  const read = [...listed.map((path) => pages.find((page) => page.path === path)!), ...signs];
  expect(read.length).toBeGreaterThan(120);
  const wrong: unknown[] = [];
  for (const page of read) {
    const found = await previewOf(page);
    const complete = found.title && found.description && existsSync(join('dist', found.picture ?? '?'));
    if (!complete || JSON.stringify(found) !== JSON.stringify(said(page)))
      wrong.push({ path: page.path, found, said: said(page) });
  }
  expect(wrong).toEqual([]);
});

describe('a short address', () => {
  test('is there for every guide, leads to it at once, and shows its preview', () => {
    const guides = pages.filter(({ path }) => /^\/huong-dan\/[^/]+\/$/.test(path));
    expect(signs.length).toBe(guides.length);
    for (const sign of signs) {
      const to = sign.$('meta[http-equiv=refresh]').attr('content')?.replace('0; url=', '');
      const guide = guides.find(({ path }) => path === to)!;
      expect(said(sign)).toEqual(said(guide));
      expect(sign.path).toMatch(/^\/g\/[a-z]{2,5}\/$/);
      expect(sign.$('link[rel=canonical]').attr('href')).toBe(guide.$('link[rel=canonical]').attr('href'));
      expect(sign.$('meta[name=robots]').attr('content')).toBe('noindex');
      expect(sign.$('h1 a').attr('href')).toBe(to);
    }
  });

  test('is neither in the sitemap nor in search', () => {
    expect(listed.filter((path) => path.startsWith('/g/'))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(readText('dist/tim/muc-luc.json')).not.toContain('/g/');
  });

  test('opens the guide in a browser', async () => {
    const { page, problems } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/g/vneid/`);
    await page.waitForURL('**/huong-dan/vneid-muc-2/');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
