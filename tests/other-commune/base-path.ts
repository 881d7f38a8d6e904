// The site under a base path, as on GitHub Pages: every link stays below it, and search works there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Session } from '../session.ts';
import { BASE, dist, pageAt, site } from './site.ts';

describe('under a base path', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.open(dist, BASE);
  });
  afterAll(() => session.close());

  test('every address of every page lies below the base path and exists', () => {
    const wrong = site.pages.flatMap(({ $, path }) =>
      $('[href], [src], [action], [poster]')
        .get()
        .flatMap(({ attribs }) => ['href', 'src', 'action', 'poster'].map((name) => attribs[name] ?? ''))
        .filter((address) => address.startsWith('/'))
        .filter((address) => {
          const file = address.slice(BASE.length).split(/[?#]/)[0] ?? '';
          return !address.startsWith(BASE) || !existsSync(join(dist, file));
        })
        .map((address) => `${path} ${address}`),
    );
    expect(wrong).toEqual([]);
    expect(pageAt('/tien-do/').$('link[rel=canonical]').attr('href')).toBe(
      'https://xa.example/thu-nghiem/tien-do/',
    );
  });

  test('search works there', async () => {
    const { page, problems } = await session.page();
    await page.goto(session.origin + BASE);
    await page.fill('#tim', 'chuyen nham tien');
    await page.waitForSelector('#tim-ket-qua a');
    await page.click('#tim-ket-qua a');
    await page.waitForURL(`**${BASE}cuu/`);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
