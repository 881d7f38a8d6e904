// Films and sounds in a guide → what the page shows, and what it fetches when.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../asking.ts';
import { Session } from '../session.ts';
import { violations } from '../violations.ts';
import { BASE, below, dist, pageAt, YOUNG } from './site.ts';

const PATH = `/huong-dan/${YOUNG}/`;
const AT = below(PATH);

let session: Session;
beforeAll(async () => {
  session = await Session.open(dist, BASE);
});
afterAll(() => session.close());

const guide = () => pageAt(PATH);

describe('a video in a guide', () => {
  test('is a still with its length and size; the small file plays, the sharp one can be had', () => {
    const { $ } = guide();
    const video = $('video');
    const { preload, controls, poster } = video.attr() ?? {};
    expect({ preload, controls, poster }).toEqual({
      preload: 'none',
      controls: '',
      poster: `${AT}still.jpg`,
    });
    expect(video.find('source').attr('src')).toBe(`${AT}clip.mp4`);
    expect(video.find('track').attr('src')).toBe(`${AT}clip.vtt`);
    const words = $('video').parent().text().replace(/\s+/g, ' ');
    expect(words).toContain('Dài 0:02, nặng 6 KB. Chưa bấm thì máy chưa tải.');
    expect(words).toContain('Bản nét hơn (9,0 MB)');
    for (const name of ['clip.mp4', 'net.mp4', 'clip.vtt', 'still.jpg', 'cach-lam.mp3'])
      expect(readFileSync(join(dist, PATH, name)).length).toBeGreaterThan(0);
    expect($('meta[http-equiv="content-security-policy"]').attr('content')).toContain("media-src 'self'");
  });

  test('of an official site is a still that leads there, and nothing else of that site', () => {
    const { $ } = guide();
    const link = $('a[href="https://dichvucong.gov.vn/phim"]');
    expect(link.text().replace(/\s+/g, ' ')).toContain('Xem ở Cổng Dịch vụ công (3:10)');
    expect(link.find('img').attr('src')).toBe(`${AT}still.jpg`);
    expect($('iframe').length).toBe(0);
  });

  test.each([true, false])(
    'fetches nothing but stills before a press (JavaScript: %s)',
    async (javaScript) => {
      const { page, problems, requests } = await session.page({ javaScriptEnabled: javaScript });
      await page.goto(session.origin + AT, { waitUntil: 'networkidle' });
      await page.locator('video').scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      expect(requests.filter((url) => /\.(mp4|mp3|vtt)$/.test(url))).toEqual([]);
      expect(await page.locator('video').isVisible()).toBe(true);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  test('plays its small file after a press, with its captions', async () => {
    const { page, requests } = await session.page();
    await page.goto(session.origin + AT);
    await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
      video.muted = true;
      await video.play();
    });
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0);
    await page.waitForFunction(() => document.querySelector('video')?.textTracks[0]?.cues?.length === 2);
    const fetched = requests
      .filter((url) => /\.(mp4|mp3|vtt)$/.test(url))
      .map((url) => url.split('/').at(-1));
    expect(new Set(fetched)).toEqual(new Set(['clip.mp4', 'clip.vtt']));
    await page.context().close();
  });

  test('is found by what is said in it', async () => {
    const { page } = await session.page();
    await page.goto(session.origin + below('/tim/'));
    await ask(page, 'hoa phượng');
    const found = await page.$$eval('#tim-ket-qua a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(found.some((href) => href?.startsWith(AT))).toBe(true);
    await page.context().close();
  });

  test('is read out well and never wider than the phone', async () => {
    const { page } = await session.page({ viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.goto(session.origin + AT);
    expect(await violations(page)).toEqual([]);
    for (const part of await page.locator('video, audio').all()) {
      const { x, width } = (await part.boundingBox())!;
      expect(x + width).toBeLessThanOrEqual(320);
    }
    await page.context().close();
  });

  test('stands on the guide’s own page only, and leaves no room on paper', async () => {
    expect(pageAt(`${PATH}cung-lam/`).$('video, audio').length).toBe(0);
    const { page } = await session.page();
    await page.goto(session.origin + AT);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('video').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a sound in a guide', () => {
  test('has its length, its size and its words', () => {
    const { $ } = guide();
    const { preload, src } = $('audio').attr() ?? {};
    expect({ preload, src }).toEqual({ preload: 'none', src: `${AT}cach-lam.mp3` });
    const words = $('audio').parent().text().replace(/\s+/g, ' ');
    expect(words).toContain('Dài 0:45, nặng 49 KB.');
    expect(words).toContain('Bác nghe xong rồi làm theo từng bước.');
  });
});
