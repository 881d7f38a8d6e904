// Markup wherever somebody writes words → pages that show it as text and run none of it.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFaults } from '../../src/verify/verify.ts';
import { readText } from '../../src/files/disk.ts';
import { Session } from '../session.ts';
import { ATTACK, SHORT } from './markup.ts';
import { BASE, below, dist, site } from './site.ts';

test('what was written is there, as text', () => {
  const text = site.pages.map(({ $ }) => $('body').text() + $('title').text()).join('\n');
  expect(text.split(SHORT).length).toBeGreaterThan(50);
  expect(text.split(ATTACK).length).toBeGreaterThan(5);
});

test('no element, attribute or address comes of it', () => {
  const wrong = site.pages.flatMap(({ $, file }) =>
    $('*')
      .get()
      .flatMap((element) => {
        const name = $(element).prop('tagName')?.toLowerCase();
        const attributes = Object.entries($(element).attr() ?? {});
        const handler = attributes.some(([key]) => /^on/i.test(key));
        const address = attributes.some(
          ([key, value]) => /^(href|src|action|srcset)$/.test(key) && /^\s*javascript:|^x$/i.test(value),
        );
        const script =
          name === 'script' &&
          !/^application\/(ld\+)?json$/.test($(element).attr('type') ?? '') &&
          $(element).text().includes('hit=1');
        return handler || address || script ? [`${file} ${name}`] : [];
      }),
  );
  expect(wrong).toEqual([]);
});

test('data for search engines and for download holds the words and ends where it should', () => {
  const linked = site.pages.flatMap(({ $ }) =>
    $('script[type="application/ld+json"]')
      .map((_, one) => $(one).text())
      .get(),
  );
  expect(linked.length).toBeGreaterThan(1);
  for (const text of linked) expect(() => void JSON.parse(text)).not.toThrow();
  expect(linked.join()).not.toContain('<');
  const json = site.files.filter((file) => file.endsWith('.json'));
  for (const file of json)
    expect(() => void JSON.parse(readText(join(dist, file)) ?? ''), file).not.toThrow();
  const xml = readText(join(dist, 'sitemap.xml')) ?? '';
  expect(xml).not.toContain('hit');
});

test('a stranger finds no fault', async () => {
  expect((await findFaults(site)).map(({ file, what }) => `${file} ${what}`)).toEqual([]);
});

test('nothing of it runs, in pages or in search', async () => {
  const session = await Session.open(dist, BASE);
  const { page, problems } = await session.page();
  for (const path of [
    '/',
    '/tien-do/',
    '/tien-do/binh-di/',
    '/thuat-ngu/',
    '/huong-dan/khai-sinh/',
    '/ve-trang/',
  ]) {
    await page.goto(session.origin + below(path));
    expect(await page.evaluate('typeof hit'), path).toBe('undefined');
  }
  await page.goto(session.origin + BASE);
  await page.fill('#tim', 'script');
  await page.waitForSelector('#tim-ket-qua');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate('typeof hit')).toBe('undefined');
  expect(problems).toEqual([]);
  await session.close();
});
