// A phone that has saved the site, without network: where every link of every saved page leads, and what its buttons do.
// By day the longest page of every kind is opened, at night (saved-links.long.test.ts) all of them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindOf } from '../src/address/kinds.ts';
import { readText } from '../src/files/disk.ts';
import { ask } from './asking.ts';
import { atNight } from './at-night.ts';
import { GUIDE, listOf, Phone } from './offline-phone.ts';

const saved = listOf('dist')
  .files.map(([path]) => `/${path}`)
  .filter((path) => path.endsWith('/'));
const htmlOf = (path: string) => readText(`dist${path}index.html`) ?? '';
/** The page with most on it, of each kind. */
const longest = new Map(
  saved.toSorted((a, b) => htmlOf(a).length - htmlOf(b).length).map((path) => [kindOf(path), path]),
);
const visited = atNight ? saved : [...longest.values()];

let phone: Phone;
/** What a page could not do. */
const problems: string[] = [];

beforeAll(async () => {
  phone = await Phone.open();
  await phone.save();
  phone.server.network = 'down';
  const { page } = phone;
  page.on('pageerror', ({ message }) => problems.push(`${page.url()} ${message}`));
  page.on('requestfailed', (request) => {
    // Pictures are not saved, and /luu/ says so; the mark of a tab nobody misses, and not every browser asks for it. What a
    // page had not got when it was left is no loss.
    const isPicture = /^\/(anh\/|favicon\.svg$)/.test(new URL(request.url()).pathname);
    if (!isPicture && request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`${page.url()} lacks ${request.url()}`);
  });
});
afterAll(() => phone.close());

test('every link of a saved page leads to a saved page, or is marked', () => {
  const known = new Set(saved);
  const wrong = saved.flatMap((path) => {
    const tags = htmlOf(path).match(/<(?:a|form) [^>]*>/g) ?? [];
    return tags
      .filter((tag) => / (?:href|action)="\//.test(tag))
      .filter((tag) => {
        const [, address = ''] = / (?:href|action)="([^"?#]*)/.exec(tag) ?? [];
        return known.has(address) === /[ "]mang"/.test(tag);
      })
      .map((tag) => `${path} ${tag}`);
  });
  expect(wrong).toEqual([]);
  expect(saved.length).toBeGreaterThan(150);
});

test('every page comes as it is, and no button on it fails', async () => {
  const { page } = phone;
  const away: string[] = [];
  for (const path of visited) {
    const response = await phone.goto(path);
    if (response?.status() !== 200) away.push(path);
    if (kindOf(path)?.leadsOn) {
      await page.waitForURL((url) => url.pathname.startsWith('/huong-dan/'));
    } else if (path !== '/luu/') {
      // Charts that move are marked.
      await page.$$eval('button[type=button]:not(.live)', (buttons) =>
        buttons.forEach((button) => button.checkVisibility() && (button as HTMLButtonElement).click()),
      );
    }
    await page.waitForLoadState();
    if ((await page.title()).startsWith('Đang mất mạng') && path !== '/mat-mang/') away.push(path);
  }
  expect(away).toEqual([]);
  expect(problems).toEqual([]);
});

test('a result of the search that leads to a month gone by is marked too, others are not', async () => {
  const { page } = phone;
  const [oldest] = readText('dist/sitemap.xml')?.match(/tien-do\/\d{4}-\d\d/) ?? [];
  const [, year = '', month = ''] = /(\d{4})-(\d\d)/.exec(oldest ?? '') ?? [];
  await phone.goto('/');
  await ask(page, `tháng ${Number(month)} ${year}`);
  const marks = await page.$$eval('#tim-ket-qua a', (links) =>
    links.map((link) => [
      link.getAttribute('href') ?? '',
      getComputedStyle(link.lastElementChild!, '::after').content !== 'none',
    ]),
  );
  expect(marks).toContainEqual([`/tien-do/${year}-${month}/`, true]);
  const known = new Set(saved);
  const wrong = marks.filter(([path, marked]) => known.has(String(path).replace(/#.*/, '')) === marked);
  expect(wrong).toEqual([]);
});

test('the mark is there to be read, and gone with what was saved', async () => {
  const mark = () =>
    phone.page
      .locator('a[href$=".pdf"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  await phone.goto(GUIDE);
  expect(await mark()).toBe('"\u00A0(cần mạng)"');
  // Nor does another look take it away.
  await phone.page.getByRole('button', { name: 'Cỡ chữ' }).click();
  await phone.page.getByRole('button', { name: 'A++ rất to' }).click();
  expect(await mark()).toBe('"\u00A0(cần mạng)"');
  phone.server.network = 'up';
  await phone.goto('/luu/');
  await phone.page.getByRole('button', { name: 'Xóa khỏi máy' }).click();
  await phone.page.getByText('Đã xóa khỏi máy.').waitFor();
  await phone.goto(GUIDE);
  expect(await mark()).toBe('none');
});
