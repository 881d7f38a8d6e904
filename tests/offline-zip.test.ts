// The site as one zip, unpacked into a folder and opened from there: no server, no network.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeZip } from '../src/offline/zip.ts';
import { isFile, listFilesBelow, readBytes, readText, writeDerived } from '../src/files/disk.ts';
import { fold } from '../src/text/fold.ts';
import { first, VILLAGE, word } from './here.ts';
import { ask } from './asking.ts';
import { message, month, downloaded, stateOf, villages, workbook } from './desk-clerk.ts';
import { documentLines } from './read-paper.ts';
import { sharedBrowser } from './session.ts';

const UNPACKED = mkdtempSync(join(tmpdir(), 'tu usb '));
const ROOT = join(UNPACKED, 'xa-so');
const address = (file: string) => pathToFileURL(join(ROOT, file)).href;

/** Where an element leads or what it loads: the pages of the folder are written anew, each attribute in its quotes. */
const ADDRESS =
  /<(?:a|link|img|audio|source|script|form)(?: [^\s"=>]+(?:="[^"]*")?)*? (?:href|src|action)="([^"]*)"/g;

let context: BrowserContext;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  const zip = join(UNPACKED, 'xa-so.zip');
  await writeZip('dist', zip, 'xa-so');
  for (const [name, bytes] of Object.entries(unzipSync(readBytes(zip))))
    writeDerived(join(UNPACKED, name), bytes);
  context = await (await sharedBrowser()).newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address('')) && !request.url().startsWith('data:'))
      problems.push(request.url());
  });
});
afterAll(async () => {
  await context.close();
  rmSync(UNPACKED, { recursive: true, force: true });
});

test('every link of every page leads to a file of the folder', () => {
  let seen = 0;
  const broken = listFilesBelow(ROOT)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const addresses = [...(readText(join(ROOT, file)) ?? '').matchAll(ADDRESS)].map(([, one]) => one!);
      seen += addresses.length;
      return [...new Set(addresses)]
        .map((target) => target.replaceAll('&amp;', '&'))
        .filter((target) => !/^(https?:|tel:|sms:|mailto:|data:)/.test(target))
        .filter(
          (target) => !isFile(fileURLToPath(new URL(target, address(file)).href.split(/[?#]/)[0] ?? '')),
        )
        .map((target) => `${file} → ${target}`);
    });
  expect(broken).toEqual([]);
  expect(seen).toBeGreaterThan(5000);
  expect(isFile(join(ROOT, 'DOC-TRUOC.txt'))).toBe(true);
});

test('home, a guide, search and a village open one from another', async () => {
  await page.goto(address('index.html'));
  expect(await page.locator('h1').innerText()).toBe('Bác muốn làm gì hôm nay?');
  await ask(page, 'dinh danh');
  await page.click('#tim-ket-qua a');
  await page.waitForURL('**/huong-dan/vneid-muc-2/index.html');
  expect(await page.locator('.step').count()).toBeGreaterThan(2);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    'rgb(255, 253, 247)',
  );
  // A word of the text: the list of words answers where WebAssembly may not.
  await ask(page, 'lỗ thoáng băng dính');
  const found = page.locator('#tim-ket-qua a[href*="/huong-dan/don-hang-va-dong-goi/"]');
  expect(await found.count()).toBe(1);
  await ask(page, fold(first.name));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${VILLAGE}index.html`);
  expect(await page.locator('svg.chart').count()).toBeGreaterThan(1);
  expect(problems).toEqual([]);
});

test('a search sent as a form lists its results', async () => {
  await page.goto(address('huong-dan/index.html'));
  await page.fill('#tim', 'lừa đảo');
  await page.press('#tim', 'Enter');
  await page.waitForSelector('#ket-qua a');
  expect(dirname(new URL(page.url()).pathname)).toMatch(/\/tim$/);
  await page.click('#ket-qua a');
  await page.waitForURL('**/nhan-biet-lua-dao/index.html');
  expect(problems).toEqual([]);
});

test('films stay behind: their pages have every word, and no word of a player or of saving a film', async () => {
  expect(listFilesBelow(ROOT).filter((file) => /\.(mp4|vtt)$/.test(file))).toEqual([]);
  await page.goto(address('huong-dan/vneid-muc-2/phim/index.html'));
  expect(await page.locator('main section p').count()).toBeGreaterThan(10);
  expect(await page.locator('video').count()).toBe(0);
  for (const file of ['huong-dan/vneid-muc-2/phim/index.html', 'to/phim/index.html']) {
    await page.goto(address(file));
    expect(await page.locator('main').innerText()).not.toContain('Lưu phim');
  }
  expect(problems).toEqual([]);
});

test('the page for saving says that nothing needs saving', async () => {
  await page.goto(address('luu/index.html'));
  await page.getByText('Bác đang đọc bản chép về máy, không cần lưu nữa.').waitFor();
  expect(problems).toEqual([]);
});

test('the clerk’s desk reads messages and tables from the folder too', async () => {
  const other = villages.length - 1;
  await page.goto(address('ban-tong-hop/index.html'));
  await page.fill('#ban-dan', message(0));
  await page.getByText('Đọc tin vừa dán').click();
  await page.setInputFiles('#ban-tep', [{ name: 'thon.xlsx', mimeType: '', buffer: workbook(other) }]);
  await page.getByText('Đã đọc 1 tệp.').waitFor();
  expect([await stateOf(page, 0), await stateOf(page, other)]).toEqual(['Đã nhận', 'Đã nhận']);
  await page.getByText('Trang sẽ viết về từng nơi thế nào').click();
  await page.locator('#ban-cau svg.chart').first().waitFor();
  const { name, bytes } = await downloaded(page, 'Lấy báo cáo tháng (Word)');
  expect(name).toBe(`bao-cao-${month}.docx`);
  expect(documentLines(bytes).join()).toContain(`2/${villages.length} ${word}`);
  expect(problems).toEqual([]);
});
