// Practice on drawn screens: every guide's leads to its end by right presses, and no press ends anywhere else.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasScreens } from '../src/guides/practice/practice.ts';
import { guide, practice } from '../src/address/address.ts';
import { atNight } from './at-night.ts';
import { builtPages } from './built.ts';
import { library } from './here.ts';
import { tooHeavy } from './pressed.ts';
import { Session } from './session.ts';
import { violations } from './violations.ts';

const slugs = library.guides.filter(({ body }) => hasScreens(body)).map(({ slug }) => slug);
const pages = new Map(builtPages().map((page) => [page.path, page]));

/** Every scene of a page → where its links lead. */
function scenesOf(slug: string) {
  const { $ } = pages.get(practice(slug))!;
  return new Map(
    $('.scene')
      .get()
      .map((scene) => [
        $(scene).attr('id')!,
        $(scene)
          .find('a')
          .get()
          .map((one) => $(one).attr('href')!),
      ]),
  );
}

/** Takes the right one of what is offered for a field, after a wrong one. */
async function choose(here: Locator): Promise<void> {
  const hrefs = await here
    .locator('.row-link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const isWrong = (href: string) => /-o\d+$/.test(href);
  await here.locator(`[href="${hrefs.find(isWrong)}"]`).tap();
  expect(await here.locator('.slip').innerText()).toContain('Chưa đúng, không sao.');
  await here.locator(`[href="${hrefs.find((href) => !isWrong(href))}"]`).tap();
}

test('no practice weighs more than 14 KB, brotli', () => {
  const most = 14 * 1024;
  const heavy = slugs
    .map((slug) => ({ slug, bytes: tooHeavy(pages.get(practice(slug))!.html, most) }))
    .filter(({ bytes }) => bytes !== undefined);
  expect(heavy).toEqual([]);
});

test('every guide with screens has its practice', () => {
  expect(slugs.filter((slug) => !pages.has(practice(slug)))).toEqual([]);
  expect(slugs.length).toBeGreaterThan(30);
});

test.each(slugs)('%s: every press is answered, and the end is reached from everywhere', (slug) => {
  const scenes = scenesOf(slug);
  const within = [...scenes].filter(([id]) => id !== 'xong');
  for (const [id, links] of within) {
    expect([id, links.length > 0]).toEqual([id, true]);
    expect(links.filter((href) => !href.startsWith('#') || !scenes.has(href.slice(1)))).toEqual([]);
  }
  // Backwards from the end: whoever is not met stands in a dead end.
  const met = new Set(['xong']);
  for (let before = 0; before < met.size;) {
    before = met.size;
    for (const [id, links] of within) if (links.some((href) => met.has(href.slice(1)))) met.add(id);
  }
  expect([...scenes.keys()].filter((id) => !met.has(id))).toEqual([]);
});

describe('pressed with a thumb', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.open();
  });
  afterAll(() => session.close());

  test.each([true, false])('to the end, with script: %s', async (javaScriptEnabled) => {
    const { page, problems } = await session.page({
      javaScriptEnabled,
      hasTouch: true,
      viewport: { width: 320, height: 640 },
    });
    for (const slug of atNight ? slugs : ['vneid-muc-2']) {
      await page.goto(session.origin + practice(slug));
      const here = page.locator('.scene:target');
      await page.locator('.first .button').tap();
      for (let presses = 0; !page.url().endsWith('#xong'); presses += 1) {
        expect(presses).toBeLessThan(60);
        // Each wrong place first: it says so, and its screen waits for the right one.
        const places = here.locator('.phone a:not(.press)');
        if ((await places.count()) > 0 && (await here.locator('.press').count()) > 0) {
          const name = await places.first().innerText();
          await places.first().tap();
          expect(await here.locator('.slip').innerText(), name).toContain('Chưa đúng, không sao.');
        }
        const [next] = await here.locator('.press, .button').all();
        if (next) await next.tap();
        else await choose(here);
      }
      expect(await here.locator('h2').innerText()).toBe('Bác bấm đúng cả rồi. Giờ làm trên máy thật.');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    expect(problems).toEqual([]);
  });

  test('the second level hides the finger, the third the words, which can be asked for', async () => {
    const { page } = await session.page();
    await page.goto(session.origin + practice('vneid-muc-2'));
    const hand = page.locator('#m3 .hand');
    const words = page.locator('#m3 .said').first();
    for (const [level, finger, said] of [
      [1, true, true],
      [2, false, true],
      [3, false, false],
    ] as const) {
      await page.goto(`${session.origin}${practice('vneid-muc-2')}#xong`);
      await page.locator(`[for="muc-${level}"]`).click();
      await page.evaluate(() => (location.hash = 'm3'));
      expect([level, await hand.isVisible(), await words.isVisible()]).toEqual([level, finger, said]);
    }
    await page.locator('#m3 summary').click();
    expect(await page.locator('#m3 details p').innerText()).toContain('Kích hoạt');
  });

  test('practice asks for nothing that its guide does not', async () => {
    const { page, requests } = await session.page();
    const asked = async (path: string) => {
      await page.goto('about:blank');
      const before = requests.length;
      await page.goto(session.origin + path, { waitUntil: 'networkidle' });
      return requests.slice(before + 1);
    };
    const ofGuide = await asked(guide('vneid-muc-2'));
    const ofPractice = await asked(practice('vneid-muc-2'));
    expect(ofPractice.filter((url) => !ofGuide.includes(url))).toEqual([]);
    for (const href of [...scenesOf('vneid-muc-2').keys()])
      await page.goto(`${page.url().split('#')[0]}#${href}`);
    expect(new Set(requests.map((url) => url.split('#')[0])).size).toBe(ofGuide.length + 2);
  });

  test('axe finds nothing in a scene of any sort, 320 px wide', { timeout: 3_600_000 }, async () => {
    const { page } = await session.page({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    const found: string[] = [];
    for (const slug of atNight ? slugs : ['vneid-muc-2']) {
      await page.goto(session.origin + practice(slug));
      // Further wrong presses have the same markup with other words.
      const ids = [...scenesOf(slug).keys()].filter((id) => !/-(o|k)?([2-9]|\d\d)$/.test(id));
      for (const [at, id] of ids.entries()) {
        if (!atNight && at % 4 > 0) continue;
        await page.evaluate((to) => (location.hash = to), id);
        // In the dark only colours differ.
        for (const look of at % 8 === 0 ? ['', 'toi'] : ['']) {
          await page.evaluate((chosen) => (document.documentElement.className = `js ${chosen}`), look);
          const wrong = await violations(page, look && 'color-contrast');
          found.push(...wrong.map((one) => `${slug}#${id} ${look}: ${one}`));
        }
      }
    }
    expect(found).toEqual([]);
  });
});
