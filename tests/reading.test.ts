// Reading aloud with a voice that only writes down what it is given: order, marking, pause, next part, and where it is offered.
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBytes } from '../src/files/disk.ts';
import { guide, practice, rescue } from '../src/address/address.ts';
import { hasScreens } from '../src/guides/practice/practice.ts';
import { atNight } from './at-night.ts';
import { library } from './here.ts';
import { Session } from './session.ts';

const GUIDE = '/huong-dan/vneid-muc-2/';
let session: Session;
let page: Page;
let problems: string[];
beforeAll(async () => {
  session = await Session.open();
  ({ page, problems } = await session.page());
  await page.addInitScript(() => {
    const said: string[] = [];
    const pending: SpeechSynthesisUtterance[] = [];
    const voices =
      location.hash === '#english' ? [{ lang: 'en-US' }] : [{ lang: 'en-US' }, { lang: 'vi-VN' }];
    class Utterance {
      text: string;
      rate = 1;
      onend?: () => void;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    const speech = {
      getVoices: () => voices,
      cancel: () => pending.splice(0),
      speak: (one: SpeechSynthesisUtterance) => {
        pending.push(one);
        said.push(one.text);
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      said,
      finish: () => (pending.pop() as unknown as Utterance | undefined)?.onend?.(),
      rate: () => pending.at(-1)?.rate,
    });
  });
});
afterAll(() => session.close());

const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
const finish = () => page.evaluate(() => (window as unknown as { finish: () => void }).finish());
const marked = () => page.evaluate(() => String(getSelection()));

test('is offered only with a Vietnamese voice, on guides, practice and the rescue page', async () => {
  const offered: Record<string, number> = {};
  for (const path of [`${GUIDE}#english`, GUIDE, `${GUIDE}tap/`, '/cuu/', '/', '/tien-do/']) {
    await page.goto('about:blank');
    await page.goto(session.origin + path);
    // The page offers it once the browser rests; what waits longer comes first.
    await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest, { timeout: 6000 })));
    offered[path] = await page.locator('#nghe').count();
  }
  expect(Object.values(offered)).toEqual([0, 1, 1, 1, 0, 0]);
});

test('reads sentence by sentence, marks the one it reads, waits, slows down and goes on to the next part', async () => {
  await page.goto('about:blank');
  await page.goto(session.origin + GUIDE);
  await page.locator('#nghe').click();
  await expect.poll(said).toEqual(['Làm tài khoản vi en ai đi mức hai']);
  expect(await marked()).toBe('Làm tài khoản VNeID mức 2');
  await finish();
  expect((await said()).at(-1)).toBe('Ra Công an xã một lần, rồi kích hoạt trên điện thoại.');
  expect(await marked()).toContain('Ra Công an xã một lần');
  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await finish();
  const before = (await said()).length;
  await page.getByRole('button', { name: 'Đọc tiếp' }).click();
  expect((await said()).slice(before)).toEqual(['Ra Công an xã một lần, rồi kích hoạt trên điện thoại.']);
  await page.getByRole('button', { name: 'Chậm lại' }).click();
  expect(await page.evaluate(() => (window as unknown as { rate: () => number }).rate())).toBe(0.75);
  await page.getByRole('button', { name: 'Phần sau' }).click();
  expect((await said()).at(-1)).toBe('Cần chuẩn bị');
  // To the end: every sentence, then the bar goes.
  for (let left = 400; left > 0 && (await page.locator('#dang-doc').count()) > 0; left -= 1) await finish();
  const all = await said();
  expect(await page.locator('#dang-doc').count()).toBe(0);
  expect(all.filter((text) => /\d|\p{Lu}{2}/u.test(text))).toEqual([]);
  const order = ['Đến Công an xã xin làm tài khoản mức hai', 'Nhập mã trong tin nhắn'].map((title) =>
    all.findIndex((text) => text.includes(title)),
  );
  expect([order[0]! > 0, order[1]! > order[0]!]).toEqual([true, true]);
  expect(problems).toEqual([]);
});

test('what a press on the button fetches is one file of at most 2 KB, brotli', async () => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('about:blank');
  await page.goto(session.origin + GUIDE, { waitUntil: 'networkidle' });
  const before = fetched.length;
  await page.locator('#nghe').click();
  await page.locator('#dang-doc').waitFor();
  const [file, ...others] = fetched.slice(before);
  expect(others).toEqual([]);
  expect(brotliCompressSync(readBytes(`dist${file}`)).length).toBeLessThanOrEqual(2048);
});

const all = library.guides.flatMap(({ slug, body }) => [
  guide(slug),
  ...(hasScreens(body) ? [practice(slug)] : []),
]);

test.each(atNight ? [...all, rescue] : [GUIDE, `${GUIDE}tap/`, rescue])(
  '%s is read to its end: what is marked in the order it stands, no digit and no bare abbreviation',
  async (path) => {
    await page.goto('about:blank');
    await page.goto(session.origin + path);
    await page.locator('#nghe').click();
    await page.locator('#dang-doc').waitFor();
    const { marks, words, text } = await page.evaluate(() => {
      const { said, finish } = window as unknown as { said: string[]; finish: () => void };
      const marks: string[] = [];
      while (document.getElementById('dang-doc') && marks.length < 2000) {
        marks.push(getSelection()!.getRangeAt(0).toString());
        finish();
      }
      return { marks, words: said, text: document.querySelector('main')!.textContent };
    });
    expect(words.filter((one) => one === '' || /\d|\p{Lu}{2}/u.test(one))).toEqual([]);
    expect([marks.length > 3, words.length]).toEqual([true, marks.length]);
    let at = 0;
    for (const mark of marks) {
      const found = text.indexOf(mark, at);
      expect([mark, found >= at]).toEqual([mark, true]);
      at = found + mark.length;
    }
  },
);
