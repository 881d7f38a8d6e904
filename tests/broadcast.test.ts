// The loudspeaker's page: every day of the rota leads to its script, today's stands on top, all of it within a minute.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPages } from '../src/verify/pages.ts';
import { ruleWords } from '../src/share/rota.ts';
import { addMonths, dayInVietnam, monthOf } from '../src/text/date.ts';
import { OWN, buildChanged } from './changed-site.ts';
import { library, sample, word } from './here.ts';
import { Session } from './session.ts';

// Scripts past their day are not read: when most are, the same site is looked at as if all had been looked through.
const until = `${addMonths(monthOf(dayInVietnam(new Date())), 2)}-01`;
const fit = library.guides.filter(({ review_by }) => review_by >= until);
const built =
  fit.length < 12 ? buildChanged((folder) => lookThrough(join(folder, 'content', 'guides'))) : OWN;
const { dist } = built;
afterAll(() => built.remove());

function lookThrough(guides: string): void {
  for (const { slug } of library.guides) {
    const file = join(guides, slug, 'index.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^review_by: .*$/m, 'review_by: 2099-01-01'));
  }
}

const pages = readPages(dist);
const { $ } = pages.find(({ path }) => path === '/loa/')!;
const days = $('[data-day]')
  .map((_, row) => ({ day: $(row).attr('data-day')!, path: $(row).find('a').attr('href')! }))
  .get() as unknown as { day: string; path: string }[];

let site: Session;
beforeAll(async () => {
  site = await Session.open(dist);
});
afterAll(() => site.close());

describe('the rota', () => {
  test('has a day after day without a gap, until the end of the next month', () => {
    expect(days.length).toBeGreaterThan(28);
    days.slice(1).forEach(({ day }, index) => {
      expect(Date.parse(day) - Date.parse(days[index]!.day)).toBe(86_400_000);
    });
    const after = new Date(Date.parse(days.at(-1)!.day) + 86_400_000);
    expect(after.getUTCDate()).toBe(1);
  });

  test('leads to scripts that are there, none twice within seven days', () => {
    const known = pages.map(({ path }) => path);
    expect(days.filter(({ path }) => !known.includes(path))).toEqual([]);
    const paths = days.map(({ path }) => path);
    const again = paths.filter((path, index) => paths.slice(Math.max(0, index - 6), index).includes(path));
    expect(again).toEqual([]);
  });

  test('states its rule, and whether the figures behind it are samples', () => {
    const text = $('main').text();
    expect(ruleWords(word).filter((line) => !text.includes(line))).toEqual([]);
    expect($('body').text().includes('Số liệu minh hoạ')).toBe(sample);
  });

  test('puts the reader’s own day on top', async () => {
    const { page, problems } = await site.page({ timezoneId: 'Asia/Ho_Chi_Minh' });
    const { day, path } = days[9]!;
    await page.clock.setFixedTime(new Date(`${day}T00:30:00+07:00`));
    await page.goto(`${site.origin}/loa/`);
    expect(await page.locator('#loa-hom-nay a').getAttribute('href')).toBe(path);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each(['', 'chu-rat-to'])(
    'keeps the place of the longest title, whatever the day (%s)',
    async (letters) => {
      const { page } = await site.page({ viewport: { width: 320, height: 640 } });
      await page.goto(`${site.origin}/loa/`);
      const heights = await page.evaluate((size) => {
        if (size) document.documentElement.classList.add(size);
        const place = document.getElementById('loa-hom-nay')!;
        const link = place.querySelector('a')!;
        return [...document.querySelectorAll('[data-day] a')].map(({ textContent }) => {
          link.textContent = textContent;
          return `${place.parentElement!.offsetHeight}`;
        });
      }, letters);
      expect(new Set(heights).size).toBe(1);
      await page.context().close();
    },
  );
});

describe('every script', () => {
  const scripts = $('section:has(> #theo-chu-de) li');

  test('of every guide is listed once, and takes at most a minute', () => {
    const guides = pages.filter(({ path }) => /^\/huong-dan\/[^/]+\/loa\/$/.test(path));
    const listed = scripts.map((_, one) => $(one).find('a').attr('href')).get();
    expect(listed.sort()).toEqual(guides.map(({ path }) => path).sort());
    const seconds = scripts.map((_, one) => Number(/(\d+) giây/.exec($(one).text())![1])).get() as number[];
    expect(Math.max(...seconds)).toBeLessThanOrEqual(60);
  });

  test('stands on a sheet of its own, in letters of 16 points and more', async () => {
    const { page } = await site.page({ viewport: { width: 703, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.origin}/in/loa/`);
    const look = await page.$$eval('main article', (all) =>
      all.map((one) => [
        getComputedStyle(one).breakBefore,
        parseFloat(getComputedStyle(one.querySelector('.script p')!).fontSize) >= 21,
      ]),
    );
    expect(look.length).toBe(scripts.filter((_, one) => !$(one).text().includes('chưa đọc')).length);
    expect(new Set(look.map(String))).toEqual(new Set(['page,true']));
    await page.context().close();
  });
});

test('the teams’ page leads there', () => {
  const team = pages.find(({ path }) => path === '/to/')!;
  for (const path of ['/loa/', '/tap-huan/']) expect(team.$(`main a[href="${path}"]`).length).toBe(1);
});
