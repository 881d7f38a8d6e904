// What the site promises of infographics and posters, read from the built files and tried in a browser.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBytes, readText } from '../src/files/disk.ts';
import { sheetWords } from '../src/guides/sheet.ts';
import { contactLines } from '../src/share/sheet/frame.ts';
import { wordsOf } from '../src/search/bare.ts';
import { findInWordlist, type Wordlist } from '../src/search/wordlist.ts';
import type { BuiltPage } from '../src/verify/pages.ts';
import { builtPages } from './built.ts';
import { directoryOf } from './found-lists.ts';
import { library, word } from './here.ts';
import { codeIn, looseMarks, pdfText, withoutCharges } from './reading.ts';
import { Session } from './session.ts';

const DIST = 'dist';
const KB = 1024;
const pages = new Map(builtPages().map((page) => [page.path, page]));
const { guides, infographics } = library;
const drawn = infographics.filter((one) => one.kind === 'drawn');

const page = (path: string): BuiltPage => {
  const found = pages.get(path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
};
const pageOf = (slug: string) => page(`/infographic/${slug}/`);
const hrefs = ({ $ }: BuiltPage, end: string) =>
  $(`main a[href$="${end}"]`)
    .map((_, a) => $(a).attr('href') ?? '')
    .get();
/** Words as they are said, whatever spaces and line breaks stand between them. */
const spoken = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');
const missing = (words: readonly string[], text: string) =>
  words.filter((word) => !spoken(text).includes(spoken(word)));

describe('every infographic', () => {
  test('has each word on its page', () => {
    const silent = drawn.flatMap(({ slug, sheets }) =>
      missing(sheets.flatMap(sheetWords), withoutCharges(pageOf(slug).$('main').text())),
    );
    expect(silent).toEqual([]);
  });

  test('has each word in its PDF of one A4 page for each sheet, at most 200 KB', async () => {
    for (const { slug, sheets } of drawn) {
      const [file = ''] = hrefs(pageOf(slug), '.pdf');
      expect(statSync(join(DIST, file)).size).toBeLessThanOrEqual(200 * KB);
      const { text, pages: count } = await pdfText(file);
      expect([slug, count, missing(sheets.flatMap(sheetWords), text)]).toEqual([slug, sheets.length, []]);
      expect([slug, looseMarks(text)]).toEqual([slug, []]);
    }
  });

  test('is a picture of 1080×1350 of at most 350 KB whose code leads to its page, also after Zalo pressed it', async () => {
    for (const { slug, sheets } of drawn) {
      const files = [...new Set(hrefs(pageOf(slug), '.png'))];
      expect(files).toHaveLength(sheets.length);
      for (const file of files) {
        const bytes = readBytes(join(DIST, file));
        const { width, height } = await sharp(bytes).metadata();
        expect([file, width, height]).toEqual([file, 1080, 1350]);
        expect(bytes.length).toBeLessThanOrEqual(350 * KB);
        // As much of it as holds the code.
        const corner = sharp(bytes).extract({ left: 720, top: 1012, width: 360, height: 338 });
        const code = await codeIn(await corner.resize({ width: 240 }).jpeg({ quality: 60 }).toBuffer());
        expect([file, code && new URL(code).pathname]).toEqual([file, `/infographic/${slug}/`]);
      }
    }
  });

  test('is found by every word of it, and by the title of each sheet', () => {
    const list = JSON.parse(readText(join(DIST, 'tim/tu.json')) ?? '') as Wordlist;
    const directory = directoryOf(DIST);
    const lost = drawn.flatMap(({ slug, sheets }) =>
      sheets
        .flatMap(sheetWords)
        .flatMap((piece) => piece.split(/\s+/))
        .filter((word) => /[\p{L}\d]/u.test(word))
        .concat(sheets.map(({ title }) => title))
        .filter(
          (word) =>
            !findInWordlist(list, wordsOf(word)).some(
              (at) => directory.entries[at]?.path === `/infographic/${slug}/`,
            ),
        )
        .map((word) => `${slug}: ${word}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('every guide', () => {
  test('has a poster to print: its lines, a place for the team, one A4 page, at most 200 KB', async () => {
    for (const { slug, title, poster } of guides) {
      const [file = ''] = hrefs(page(`/huong-dan/${slug}/`), '.pdf');
      expect(statSync(join(DIST, file)).size).toBeLessThanOrEqual(200 * KB);
      const { text, pages: count } = await pdfText(file);
      const words = [title, ...poster, ...contactLines({ village: word })];
      expect([slug, count, missing(words, text)]).toEqual([slug, 1, []]);
      expect([slug, looseMarks(text)]).toEqual([slug, []]);
    }
  });
});

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

test('search finds an infographic by the title of a sheet', async () => {
  const { page } = await site.page();
  const { slug, sheets } = drawn[0]!;
  await page.goto(`${site.origin}/tim/?q=${encodeURIComponent(sheets.at(-1)!.title)}`);
  await page.locator(`#ket-qua a[href="/infographic/${slug}/"]`).first().waitFor();
  await page.context().close();
});

describe('the gallery', () => {
  const shown = '[data-words]:not([hidden])';

  test('without JavaScript leads to topics and hands words to search', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/infographic/`);
    expect(await page.locator(`${shown} a`).count()).toBe(infographics.length);
    await page.click('#loc-chu-de a[href="#an-toan"]');
    expect(page.url()).toMatch(/#an-toan$/);
    await page.fill('#loc-chu', 'lừa đảo');
    await page.click('#loc button');
    expect(new URL(page.url()).pathname).toBe('/tim/');
    await page.context().close();
  });

  test('with JavaScript keeps what matches words typed without accents, and one topic', async () => {
    const { page, problems } = await site.page();
    await page.goto(`${site.origin}/infographic/`);
    await page.fill('#loc-chu', 'lua dao');
    const titles = await page.locator(`section:not([hidden]) ${shown}`).allTextContents();
    expect(titles.some((title) => title.includes('7 dấu hiệu lừa đảo'))).toBe(true);
    expect(titles.length).toBeLessThan(infographics.length);
    expect(await page.textContent('#loc-bao')).toBe(`Có ${titles.length} tranh.`);
    await page.fill('#loc-chu', 'khongcochunao');
    expect(await page.textContent('#loc-bao')).toBe('Không có tranh nào. Thử chữ khác.');
    await page.fill('#loc-chu', '');
    await page.click('#loc-chu-de a[href="#xa-hoi-so"]');
    expect(await page.locator('[data-topic]:not([hidden])').count()).toBe(1);
    await page.click('#loc-chu-de a[href="#xa-hoi-so"]');
    expect(await page.locator(`section:not([hidden]) ${shown}`).count()).toBe(infographics.length);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('does not move while it loads', async () => {
    const { page } = await site.page();
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.origin}/infographic/`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    await page.context().close();
  });
});
