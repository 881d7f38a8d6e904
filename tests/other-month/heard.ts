// A voice that was recorded and taken in → played on its guide, in the weeks' lists and in the podcast.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { word } from '../here.ts';
import { imageSize } from '../../src/files/image-size.ts';
import { readPages } from '../../src/verify/pages.ts';
import { Session } from '../session.ts';
import { guide, village } from '../voices/phone.ts';
import { SPOKEN } from './record.ts';
import { site } from './site.ts';

let session: Session;
beforeAll(async () => {
  session = await Session.open(site.dist);
});
afterAll(() => session.close());

const PATH = `/huong-dan/${guide.slug}/loa.mp3`;

test('is played on its guide, fetched only then, with who reads', async () => {
  const { page, requests, problems } = await session.page();
  await page.goto(`${session.origin}/huong-dan/${guide.slug}/`);
  const player = page.locator(`audio[src="${PATH}"]`);
  expect(await player.getAttribute('preload')).toBe('none');
  expect(requests.filter((url) => url.endsWith('.mp3'))).toEqual([]);
  const played = await player.evaluate(async (one: HTMLAudioElement) => {
    one.muted = true;
    await one.play();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return one.currentTime;
  });
  expect(played).toBeGreaterThan(0.3);
  const [said] = await page.locator(`p:has(> audio[src="${PATH}"])`).allInnerTexts();
  expect(said!.trim()).toBe(`Nghe thành viên tổ công nghệ số ${word} ${village.name} đọc`);
  await page.goto(`${session.origin}/huong-dan/${guide.slug}/loa/`);
  expect(await page.textContent('main')).toContain(
    `Giọng đọc: thành viên tổ công nghệ số ${word} ${village.name}, thu ngày`,
  );
  expect(problems).toEqual([]);
});

test('weighs less than a megabyte a minute', () => {
  const { length } = readFileSync(join(site.dist, PATH));
  expect((length / SPOKEN) * 60).toBeLessThan(1024 * 1024);
});

test('stands on /loa/, in its weeks’ lists and in the podcast', () => {
  const { $ } = readPages(site.dist).find(({ path }) => path === '/loa/')!;
  expect($(`li audio[src="${PATH}"][preload=none]`).length).toBe(1);
  expect($('link[type="application/rss+xml"]').attr('href')).toBe('/loa/podcast.xml');
  const lists = $('a[href$=".m3u"]')
    .map((_, one) => $(one).attr('href'))
    .get();
  expect($('[data-programme]').length).toBe(lists.length);
  for (const list of lists) expect(readFileSync(join(site.dist, list), 'utf8')).toContain(PATH);
  const feed = load(readFileSync(join(site.dist, 'loa', 'podcast.xml'), 'utf8'), { xml: true });
  const { url, length, type } = feed('item > enclosure').attr() ?? {};
  expect(new URL(url!).pathname).toBe(PATH);
  // What Apple asks of a cover.
  const cover = new URL(feed('channel > itunes\\:image').attr('href')!).pathname;
  const { width, height } = imageSize(readFileSync(join(site.dist, cover)))!;
  expect([width >= 1400 && width <= 3000, height]).toEqual([true, width]);
  expect([Number(length), type]).toEqual([readFileSync(join(site.dist, PATH)).length, 'audio/mpeg']);
});
