// /cuu/ and the numbers that ring: on every page, in every panic, in sight at once, without script or network.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeds } from '../src/address/address.ts';
import { listFilesBelow, readText } from '../src/files/disk.ts';
import { directoryOf } from './found-lists.ts';
import { Lookup } from '../src/search/browser/lookup.ts';
import { commune, library } from './here.ts';
import { builtPages } from './built.ts';
import { Session } from './session.ts';

const pages = builtPages();
const page = pages.find(({ path }) => path === '/cuu/')!;
const { facts, emergency } = library;
const numbers = facts.filter(({ call, known }) => call && known);

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

test('no page, picture’s words, feed or list holds the name of a fact in place of the fact', () => {
  const left = listFilesBelow('dist')
    .filter((file) => /\.(html|json|xml|txt|ics|csv|svg)$/.test(file))
    .filter((file) => /\(\([a-z][a-z0-9_-]*(:noi)?\)\)/.test(readText(`dist/${file}`) ?? ''));
  expect(left).toEqual([]);
});

test('every page leads to it from its top', () => {
  // A chart in a frame of somebody else's page is no page to be in need on.
  const own = pages.filter(({ path }) => !path.startsWith(embeds));
  expect(own.filter(({ $ }) => $('header a[href="/cuu/"]').length !== 1).map(({ path }) => path)).toEqual([]);
});

describe('each thing that may have gone wrong', () => {
  test.each(emergency.ways)(
    '$ask: asked for, then its numbers to press, words to say, what to keep',
    (way) => {
      const part = page.$(`section#${way.id}`);
      expect(page.$(`main a[href="#${way.id}"]`).text().trim()).toBe(way.ask);
      expect(part.find('ol > li').length).toBe(way.steps.length);
      for (const sentence of way.steps.flatMap(({ say }) => say ?? []))
        expect(part.text()).toContain(`“${sentence}”`);
      expect(part.text()).toContain(way.keep);
    },
  );

  test('has the sentence to say name the commune, and somebody struck by a fallen wire an ambulance first', () => {
    expect(page.$('main .print\\:hidden section').text()).not.toMatch(/(xã|phường) …/);
    expect(page.$('#day-dien h3').first().text()).toBe('1. Cấp cứu trước, nếu có người bị giật, đừng chạm');
  });

  test('rings only numbers that may be printed, and says who pays', () => {
    const rung = page.$('main a[href^="tel:"]').get();
    expect(rung.length).toBeGreaterThan(15);
    const known = new Set(numbers.map(({ value }) => value.replaceAll(' ', '')));
    for (const one of rung) {
      expect(known).toContain(page.$(one).attr('href')!.replace('tel:', ''));
      expect(page.$(one).text()).toMatch(/miễn phí|mất cước/);
    }
  });

  test('needs no script of its own', () => expect(page.$('main script').length).toBe(0));
});

test('a guide about it rings at once, before anything about the page', () => {
  for (const { guide, id } of emergency.ways) {
    if (!guide) continue;
    const { $ } = pages.find(({ path }) => path === `/huong-dan/${guide}/`)!;
    expect($(`main a[href="/cuu/#${id}"]`).length, `${guide} #${id}`).toBe(1);
    const html = $('main').html()!;
    const facts = html.indexOf('Cho ai:');
    expect(html.indexOf('href="tel:')).toBeLessThan(facts);
    expect(html.indexOf('href="tel:')).toBeGreaterThan(0);
  }
});

test('a number in the text of any guide, picture, journey or explanation is a link', () => {
  const short = numbers.map(({ value }) => value).join('|');
  const plain = new RegExp(
    `(?<![\\p{L}\\p{N}.,/:-])(${short})(?![\\p{N}/]|[.,]\\d)(?! (?:người|hộ|lượt|%))`,
    'u',
  );
  const read = /^\/(huong-dan|infographic|lo-trinh|thuat-ngu|tap-huan)\//;
  const dead = pages
    .filter(({ path }) => read.test(path) && !/\/(thu|tap)\/$/.test(path))
    .flatMap(({ path, $ }) => {
      const main = $('main').clone();
      main
        .find(
          'a, button, label, textarea, script, style, svg, h1, h2, h3, summary, nav, [role=img], [aria-labelledby=nguon]',
        )
        .remove();
      const text = main.text();
      return plain.test(text) ? [`${path} ${plain.exec(text)?.[0]}`] : [];
    });
  expect(dead).toEqual([]);
});

describe('the list of titles', () => {
  const lookup = new Lookup(directoryOf('dist'));
  test.each([
    'bị lừa tiền',
    'bi lua roi phai lam gi',
    'tôi vừa bị lừa chuyển tiền',
    'lỡ đọc mã otp cho người ta',
    'mất điện thoại',
    'mat may',
    'rơi điện thoại phải làm gì',
    'mất sim',
    'lộ mã vneid',
    'chuyển nhầm tiền',
    'chuyen khoan nham',
    'cháy nhà',
    'chay nha goi ai',
    'cấp cứu',
    'goi xe cap cuu',
    'có người đuối nước',
    'trộm cướp',
    'dây điện đứt',
    'gọi công an',
    'số khẩn cấp',
  ])('answers "%s" with it first', (typed) => {
    expect(lookup.find(typed)[0]?.entry.path).toBe('/cuu/');
  });

  test.each(['vneid là gì', 'đổi căn cước', 'đặt lịch khám', 'nhận ra lừa đảo', 'khai sinh cho con'])(
    'answers "%s" with something to read',
    (typed) => expect(lookup.find(typed)[0]?.entry.path).not.toBe('/cuu/'),
  );
});

describe('on a phone', () => {
  test.each([
    ['of this site', null],
    // The longest there are have three words; a word takes a line.
    ['long', 'Thượng Trường Nghiêng số'],
  ])(
    'under a name %s the first number is in sight at 320×568 with the largest letters, nothing wider than the screen',
    async (_, name) => {
      const { page: phone } = await site.page({ viewport: { width: 320, height: 568 } });
      await phone.addInitScript(() => localStorage.setItem('de-doc', 'chu-rat-to'));
      await phone.goto(`${site.origin}/cuu/`);
      const called = phone.locator('header span.font-bold').first();
      expect(await called.innerText()).toBe(commune.site.name);
      if (name) await called.evaluate((one, long) => (one.textContent = long), name);
      const { bottom, bar, wide } = await phone.evaluate(() => ({
        bottom: document.querySelector('main a[href^="tel:"]')!.getBoundingClientRect().bottom,
        bar: document.querySelector('.parts-bar')!.getBoundingClientRect().top,
        wide: document.documentElement.scrollWidth,
      }));
      await phone.context().close();
      expect(bottom).toBeLessThanOrEqual(bar);
      expect(wide).toBe(320);
    },
  );

  test.each(['chu-nho', '', 'chu-rat-to'])(
    'every number is at least 48 px high with letters "%s"',
    async (size) => {
      const { page: phone } = await site.page();
      await phone.addInitScript((chosen) => localStorage.setItem('de-doc', chosen), size);
      const low: string[] = [];
      for (const path of [
        '/cuu/',
        '/huong-dan/lo-bi-lua/',
        '/huong-dan/smart-hai-phong/',
        '/infographic/mat-may/',
      ]) {
        await phone.goto(site.origin + path);
        low.push(
          ...(await phone.$$eval(
            'main a[href^="tel:"]',
            (links, where) =>
              links
                .filter((one) => one.getBoundingClientRect().height < 48)
                .map((one) => `${where} ${one.textContent} ${one.getBoundingClientRect().height}`),
            path,
          )),
        );
      }
      await phone.context().close();
      expect(low).toEqual([]);
    },
  );

  test('it is there without network after any one page was read', async () => {
    const { page: phone } = await site.page({ serviceWorkers: 'allow' });
    await phone.goto(`${site.origin}/huong-dan/khai-sinh/`);
    await phone.evaluate(() => navigator.serviceWorker.ready);
    await phone.waitForFunction(async () => Boolean(await caches.match('/cuu/')));
    await phone.context().setOffline(true);
    await phone.goto(`${site.origin}/cuu/#mat-may`);
    expect(await phone.textContent('h1')).toContain('Cứu gấp');
    await phone.context().close();
  });
});
