// The recorder with a microphone that is none: what it shows, what it says of a bad voice, and where it cannot record.
// From a good voice to a guide that plays it: tests/other-month/.
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { readPages } from '../src/verify/pages.ts';
import { textsOf } from '../src/voice/words.ts';
import { guide, Phones, readAloud, village } from './voices/phone.ts';
import { likeVoice, torn } from './voices/sounds.ts';

const { seconds } = textsOf(guide).loa;

/** For those that nobody speaks to: they share a browser. */
const UNHEARD = new Float32Array(1);

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
  // Its words are fetched when a guide is chosen.
  await expect.poll(() => page.locator('#tl-dong p').allTextContents()).toEqual(textsOf(guide).loa.breaths);
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
  await page.waitForTimeout(1500);
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
  await readAloud(page, 2);
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
    const { page } = await phones.open(UNHEARD, options);
    await page.addInitScript(script);
    await page.reload();
    await page.selectOption('#tl-bai', guide.slug);
    await page.locator('#tl-dong p').first().waitFor();
    await page.selectOption('#tl-giong', village.id);
    if (await page.locator('#tl-thu').isVisible()) await page.click('#tl-thu');
    await expect.poll(() => page.textContent('#tl-nhac')).toContain(told);
  });

  test('no other page gets the microphone', async () => {
    const { page, origin } = await phones.open(UNHEARD);
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

test('without a recording there is no feed and no player', () => {
  const { $ } = readPages('dist').find(({ path }) => path === '/loa/')!;
  expect($('audio, link[type="application/rss+xml"]').length).toBe(0);
});
