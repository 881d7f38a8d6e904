// Films and sounds asked for piece by piece while the worker is at work → what comes, and what is kept.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Phone } from '../offline-phone.ts';
import { BASE, below, dist, YOUNG } from './site.ts';

const AT = below(`/huong-dan/${YOUNG}/`);

describe('past the worker', () => {
  let phone: Phone;
  beforeAll(async () => {
    phone = await Phone.open();
    phone.server.publish(dist, BASE);
    await phone.visit(AT);
  });
  afterAll(() => phone.close());

  test('a video comes piece by piece, can be wound on, and is kept by nobody', async () => {
    const pieces: { status: number; range: string | undefined; kept: boolean }[] = [];
    phone.page.on('response', (response) => {
      if (!response.url().endsWith('.mp4')) return;
      const { range } = response.request().headers();
      pieces.push({ status: response.status(), range, kept: response.fromServiceWorker() });
    });
    await phone.page.locator('video').evaluate(async (video: HTMLVideoElement) => {
      video.muted = true;
      await video.play();
      video.currentTime = video.duration - 0.2;
      await new Promise((done) => video.addEventListener('seeked', done, { once: true }));
    });
    expect(pieces.length).toBeGreaterThan(0);
    for (const piece of pieces)
      expect(piece).toEqual({ status: 206, range: expect.stringMatching(/^bytes=\d+-/), kept: false });
    expect((await phone.kept()).filter((path) => /\.(mp4|mp3|vtt)$/.test(path))).toEqual([]);
  });

  test('a piece of a sound, and of a page that is kept, is that piece', async () => {
    const piece = (path: string) =>
      phone.page.evaluate(async (asked) => {
        const response = await fetch(asked, { headers: { range: 'bytes=100-199' } });
        return [response.status, (await response.arrayBuffer()).byteLength];
      }, path);
    await phone.page.reload();
    await expect.poll(() => phone.kept(), { timeout: 60_000 }).toContain(AT);
    expect(await piece(`${AT}cach-lam.mp3`)).toEqual([206, 100]);
    expect(await piece(AT)).toEqual([206, 100]);
  });

  test('without network the page opens as it was kept', async () => {
    phone.server.network = 'down';
    await phone.page.reload();
    expect(await phone.steps()).toBeGreaterThan(2);
  });
});
