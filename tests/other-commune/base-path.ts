// The site under a base path, as on GitHub Pages: every link stays below it, and search works there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Session } from '../session.ts';
import { BASE, DIST, pages } from './site.ts';

describe('under a base path', () => {
  let site: Session;
  beforeAll(async () => {
    site = await Session.open(DIST, BASE);
  });
  afterAll(() => site.close());

  test('every address of every page lies below the base path and exists', () => {
    const wrong = pages.flatMap(({ $, path }) =>
      $('a[href], link[href], script[src], img[src], form[action]')
        .map((_, { attribs }) => attribs['href'] ?? attribs['src'] ?? attribs['action'] ?? '')
        .get()
        .filter((address) => address.startsWith('/'))
        .filter((address) => {
          const file = address.slice(BASE.length).split(/[?#]/)[0] ?? '';
          return !address.startsWith(BASE) || !existsSync(join(DIST, file));
        })
        .map((address) => `${path} ${address}`),
    );
    expect(wrong).toEqual([]);
    expect(pages[0]?.$('link[rel=canonical]').attr('href')).toMatch(/^https:\/\/xa\.example\/thu-nghiem\//);
  });

  test('search works there', async () => {
    const { page, problems } = await site.page();
    await page.goto(site.origin + BASE);
    await page.fill('#tim', 'chuyen nham tien');
    await page.waitForSelector('#tim-ket-qua a');
    await page.click('#tim-ket-qua a');
    await page.waitForURL(`**${BASE}cuu/`);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
