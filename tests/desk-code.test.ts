// The desk's page and its scripts in dist/ → what they weigh, who else loads them, and what they may do.
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Session } from './session.ts';
import { listFilesBelow, readBytes, readText } from '../src/files/disk.ts';

test('the page is kept from search engines and lists, may connect to nothing, and its code weighs at most 120 KB', () => {
  const html = readText('dist/ban-tong-hop/index.html') ?? '';
  expect(html).toContain("connect-src 'none'");
  expect(html).toContain("worker-src 'self' blob:");
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(readText('dist/sitemap.xml')).not.toContain('ban-tong-hop');
  const script = /src="\/(_tep\/ban-[0-9a-f]+\.js)"/.exec(html)?.[1] ?? '';
  expect(brotliCompressSync(readBytes(join('dist', script))).length).toBeLessThan(120 * 1024);
  const parts = [...html.matchAll(/data-code="\/(_tep\/ban-[a-z]+-[0-9a-f]+\.js)"/g)].map(
    ([, part = '']) => part,
  );
  expect(parts).toHaveLength(2);
  for (const part of parts) expect(listFilesBelow('dist')).toContain(part);
  const others = listFilesBelow('dist').filter(
    (file) =>
      /\.(html|js)$/.test(file) &&
      !file.startsWith('ban-tong-hop/') &&
      [script, ...parts].some((one) => readText(join('dist', file))?.includes(one)),
  );
  expect(others).toEqual([]);
});

test('a browser that cannot read the code is said to be too old', async () => {
  const site = await Session.open();
  for (const [content, said] of [
    ['class A { #of() {', true],
    [undefined, false],
  ] as const) {
    const { page } = await site.page();
    if (content) await page.route(/\/ban-[0-9a-f]+\.js$/, (route) => route.fulfill({ body: content }));
    await page.goto(`${site.origin}/ban-tong-hop/`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#ban-cu').isVisible()).toBe(said);
    await page.context().close();
  }
  await site.close();
});
