// A voice from a microphone that is none, through the recorder and the inbox, to a guide that plays it, a list and a podcast.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../src/text/date.ts';
import { today } from '../src/text/clock.ts';
import { takeInbox } from '../src/inbox/take.ts';
import { readPages } from '../src/verify/pages.ts';
import { textsOf } from '../src/voice/words.ts';
import { buildChanged, type ChangedSite } from './changed-site.ts';
import { Session } from './session.ts';
import { guide, Phones, readAloud, village } from './voices/phone.ts';
import { likeVoice, torn } from './voices/sounds.ts';

const { seconds, words } = textsOf(guide).loa;
const NAME = `loa-${guide.slug}-${village.id}-${today()}-dong-y-${words}`;

const phones = new Phones();
afterAll(() => phones.close());

/** Numbers of the lines that the mark has stood at, from now on: it walks while a test looks. */
async function markedLines(page: Page): Promise<() => Promise<number[]>> {
  const lines = await page.evaluateHandle(() => {
    const box = document.querySelector('#tl-dong')!;
    const seen: number[] = [];
    new MutationObserver(() => {
      const now = [...box.children].findIndex((line) => line.hasAttribute('aria-current'));
      if (now >= 0 && now !== seen.at(-1)) seen.push(now);
    }).observe(box, { subtree: true, attributes: true, attributeFilter: ['aria-current'] });
    return seen;
  });
  return () => lines.jsonValue();
}

test('what is read is shown breath by breath, and the mark walks from line to line', async () => {
  const { page, problems } = await phones.open(likeVoice(20));
  await page.selectOption('#tl-bai', guide.slug);
  expect(await page.locator('#tl-dong p').allTextContents()).toEqual(textsOf(guide).loa.breaths);
  expect(await page.textContent('#tl-giay')).toBe(`${seconds} giây`);
  await page.click('#tl-thu');
  expect(await page.textContent('#tl-nhac')).toBe('Chọn “Người đọc là” trước đã.');
  await page.selectOption('#tl-giong', village.id);
  const marked = await markedLines(page);
  await page.click('#tl-thu');
  await expect.poll(marked).not.toEqual([]);
  expect((await marked())[0]).toBe(0);
  await page.locator('#tl-dong p').nth(3).click();
  await expect.poll(marked).toContain(3);
  await page.keyboard.press('ArrowUp');
  // By itself it only goes on.
  await expect
    .poll(async () => (await marked()).some((line, at, all) => line === all[at - 1]! - 1))
    .toBe(true);
  await expect.poll(() => page.textContent('#tl-muc')).toContain('Tiếng vừa');
  await page.waitForTimeout(3000);
  await page.click('#tl-thu');
  await page.locator('#tl-nghe').waitFor();
  // Cut off: told at once, and nothing to send.
  expect(await page.textContent('#tl-xet')).toMatch(
    /^Bản thu chỉ có \d+ giây tiếng nói, lời này đọc khoảng \d+ giây\. Thu lại/,
  );
  expect(await page.locator('#tl-gui-phan').isVisible()).toBe(false);
  await page.selectOption('#tl-loi', 'lam-theo');
  await expect.poll(() => page.locator('#tl-dong p').first().textContent()).toContain(guide.title);
  expect(await page.locator('#tl-nghe').isVisible()).toBe(false);
  expect(problems).toEqual([]);
});

test.each([
  ['torn', torn(likeVoice(10), 20), 'Tiếng to quá nên bị vỡ. Thu lại, đưa máy ra xa miệng hơn'],
  ['silent', new Float32Array(480_000), 'Bản thu không có tiếng.'],
])('a voice that is %s is told at once', async (_, samples, told) => {
  const { page } = await phones.open(samples);
  await readAloud(page, 4);
  expect(await page.textContent('#tl-xet')).toContain(told);
  expect(await page.locator('#tl-gui-phan').isVisible()).toBe(false);
});

describe('where the page cannot record', () => {
  test.each([
    [
      'in Zalo',
      { userAgent: 'Mozilla/5.0 (Linux; Android 12) Chrome/120 Mobile Safari/537.36 Zalo android/1' },
      '',
      'Zalo không cho thu tiếng. Bấm “…” ở góc trên',
    ],
    ['without a recorder', {}, 'delete window.MediaRecorder', 'Trình duyệt này không thu được tiếng.'],
    [
      'without a microphone',
      {},
      'navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotFoundError"))',
      'Máy này không có micro.',
    ],
    [
      'without leave',
      {},
      'navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"))',
      'Máy chưa cho trang này dùng micro.',
    ],
  ])('(%s) it says what to do', async (_, options, script, told) => {
    const { page } = await phones.open(new Float32Array(1), options);
    await page.addInitScript(script);
    await page.reload();
    await page.selectOption('#tl-bai', guide.slug);
    await page.locator('#tl-dong p').first().waitFor();
    await page.selectOption('#tl-giong', village.id);
    if (await page.locator('#tl-thu').isVisible()) await page.click('#tl-thu');
    await expect.poll(() => page.textContent('#tl-nhac')).toContain(told);
  });

  test('no other page gets the microphone', async () => {
    const { page, origin } = await phones.open(new Float32Array(1));
    const ask = () =>
      page.evaluate(() =>
        navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'yes',
          ({ name }) => name as string,
        ),
      );
    expect(await ask()).toBe('yes');
    await page.goto(`${origin}/to/`);
    expect(await ask()).toBe('NotAllowedError');
  });
});

describe('a voice that is recorded', () => {
  let site: ChangedSite;
  let session: Session;
  beforeAll(async () => {
    const { page } = await phones.open(likeVoice(60), { acceptDownloads: true });
    await readAloud(page, seconds * 0.6);
    expect(await page.textContent('#tl-xet')).toMatch(/^Thu xong, dài \d+ giây, tiếng rõ\./);
    expect(await page.locator('#tl-nut').isVisible()).toBe(false);
    await page.check('#tl-dong-y');
    expect(await page.textContent('#tl-ten')).toMatch(new RegExp(`^${NAME}\\.(webm|m4a)$`));
    await page.evaluate(() => document.querySelector<HTMLAudioElement>('#tl-may')!.play());
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#tl-luu')]);
    const file = join(phones.folder, download.suggestedFilename());
    await download.saveAs(file);
    site = buildChanged((project) => {
      const data = join(project, 'data');
      cpSync(file, join(data, 'inbox', download.suggestedFilename()));
      const { recordings, refused } = takeInbox({ data, received: parseDay(today())! });
      expect([recordings.length, refused]).toEqual([1, []]);
    });
    session = await Session.open(site.dist);
  });
  afterAll(async () => {
    await session.close();
    site.remove();
  });

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
    expect(said!.trim()).toBe(`Nghe thành viên tổ công nghệ số thôn ${village.name} đọc`);
    await page.goto(`${session.origin}/huong-dan/${guide.slug}/loa/`);
    expect(await page.textContent('main')).toContain(
      `Giọng đọc: thành viên tổ công nghệ số thôn ${village.name}, thu ngày`,
    );
    expect(problems).toEqual([]);
  });

  test('weighs less than a megabyte a minute', () => {
    const { length } = readFileSync(join(site.dist, PATH));
    expect((length / (seconds * 0.6)) * 60).toBeLessThan(1024 * 1024);
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
    expect([Number(length), type]).toEqual([readFileSync(join(site.dist, PATH)).length, 'audio/mpeg']);
  });
});

test('without a recording there is no feed and no player', () => {
  const { $ } = readPages('dist').find(({ path }) => path === '/loa/')!;
  expect($('audio, link[type="application/rss+xml"]').length).toBe(0);
});
