// The site under a base path, as on GitHub Pages: every link stays below it, and search works there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPages } from '../scripts/pages.ts';
import { Session } from './session.ts';

const BASE = '/thu-nghiem/';
const DIST = join('node_modules', '.cache', 'base-path');

let site: Session;
beforeAll(async () => {
  const env = { ...process.env, BASE_PATH: BASE, SITE_URL: 'https://xa.example' };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', DIST], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  site = await Session.open(DIST, BASE);
});
afterAll(() => site.close());

test('every address of every page lies below the base path and exists', () => {
  const wrong = readPages(DIST).flatMap(({ $, path }) =>
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
  expect(readPages(DIST)[0]?.$('link[rel=canonical]').attr('href')).toMatch(
    /^https:\/\/xa\.example\/thu-nghiem\//,
  );
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
