// The check of a skill in a real browser: whole without JavaScript and on paper; judged, made into a card and counted with it; nothing kept or sent.
// At night (skill-check.long.test.ts) axe looks at more combinations of colours, letters and widths.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recheck, skillCheck, skills as skillsPath } from '../src/address/address.ts';
import { atNight } from './at-night.ts';
import { library, villages, word } from './here.ts';
import { Session } from './session.ts';
import { violations } from './violations.ts';

const { skills } = library.skills;
const [skill] = skills;
const PATH = skillCheck(skill!.id);

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

const mark = (page: Page, task: number, value: string) =>
  page.locator(`input[name=viec-${task}][value=${value}]`).check();
const said = (page: Page) => page.locator('#kt-noi').innerText();
async function pass(page: Page): Promise<void> {
  for (const task of [1, 2, 3]) await mark(page, task, 'alone');
}
const chooseTeam = (page: Page) =>
  page.evaluate((team) => localStorage.setItem('so-dem:chon', team), `${villages[0]!.id}|`);

describe('without JavaScript', () => {
  test('every skill is listed; each check has its tasks, what to see and what never to do, and is one sheet of paper with a card to cut, and no line for a name', async () => {
    const { page, problems } = await site.page({ javaScriptEnabled: false });
    await page.goto(site.origin + skillsPath);
    for (const { id, title } of skills)
      expect(await page.locator(`a[href="${skillCheck(id)}"]`).innerText()).toBe(title);
    for (const { id, title, tasks, safe } of skills) {
      await page.goto(site.origin + skillCheck(id));
      const words = (await page.locator('main').innerText()).replaceAll('\u00A0', ' ');
      expect(words).toContain(safe);
      for (const { ask, see, never } of tasks)
        for (const one of [ask, see, never]) expect(words).toContain(one);
      expect(await page.locator('.live-row:visible').count()).toBe(0);
      const pdf = await page.pdf({ format: 'A4', printBackground: false });
      expect([id, pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length]).toEqual([id, 1]);
      await page.emulateMedia({ media: 'print' });
      const card = await page.locator('.cut').innerText();
      expect(card).toContain('Tôi tự làm được');
      expect(card).toContain(title);
      expect(card).not.toMatch(/họ tên|số điện thoại/i);
      await page.emulateMedia({ media: null });
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('with JavaScript', () => {
  test('marks are judged as the rule says, and are gone with the page', async () => {
    const { page, problems, requests } = await site.page();
    await page.goto(site.origin + PATH, { waitUntil: 'networkidle' });
    const asked = requests.length;
    expect(await said(page)).toBe('Chưa đánh dấu việc nào.');
    await mark(page, 1, 'alone');
    expect(await said(page)).toBe('Còn việc 2, việc 3.');
    await mark(page, 2, 'word');
    await mark(page, 3, 'hand');
    expect(await said(page)).toBe(
      'Chưa đạt: bác còn vướng ở việc 3. Bác tập thêm rồi thử lại, hôm nào cũng được.',
    );
    expect(await page.locator('#kt-dat').isVisible()).toBe(false);
    await mark(page, 3, 'alone');
    expect(await said(page)).toBe('Đạt. Bác làm được cả ba việc, tổ chỉ nhắc một lời.');
    await page.locator('#kt-lo').check();
    expect(await said(page)).toMatch(/^Mật khẩu hay mã vừa lộ/);
    expect(await page.locator('#kt-dat').isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(requests.slice(asked).filter((url) => !/kiem-tra|_tep|favicon/.test(url))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a pass gives a card as a picture that says what and when, and nobody’s name', async () => {
    const { page, problems } = await site.page();
    await page.goto(site.origin + PATH);
    await pass(page);
    await page.locator('#kt-the').click();
    const picture = page.locator('#kt-anh img');
    await picture.waitFor();
    expect(await picture.getAttribute('alt')).toMatch(
      new RegExp(
        `^Tôi tự làm được: ${skill!.title}\\. Qua kiểm tra ba việc ngày \\d{1,2}/\\d{1,2}/\\d{4}\\.$`,
      ),
    );
    const size = await picture.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight]);
    expect(size).toEqual([1080, 1080]);
    expect(await page.locator('#kt-luu a').getAttribute('href')).toMatch(/^data:image\/png;base64,/);
    await mark(page, 1, 'not');
    expect(await picture.isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('inside Zalo the card is kept by holding it: no link that does nothing', async () => {
    const { page } = await site.page({
      userAgent: 'Mozilla/5.0 (Linux; Android 10) Chrome/120 Mobile Zalo/22',
    });
    await page.goto(site.origin + PATH);
    await pass(page);
    await page.locator('#kt-the').click();
    await page.locator('#kt-anh img').waitFor();
    expect(await page.locator('#kt-luu').isVisible()).toBe(false);
    await page.context().close();
  });

  test('a pass is counted in the team’s book once, can be taken back, and the book has it', async () => {
    const { page, problems } = await site.page();
    await page.goto(site.origin + PATH);
    await pass(page);
    expect(await page.locator('#kt-cong').isVisible()).toBe(false);
    expect(await page.locator('#kt-so a').getAttribute('href')).toBe('/to/so-dem/');
    await chooseTeam(page);
    await page.reload();
    await pass(page);
    const [add, back] = [page.locator('#kt-cong button'), page.locator('#kt-lui button')];
    await add.click();
    const place = `${word} ${villages[0]!.name}`;
    expect(await page.locator('#kt-vua').innerText()).toMatch(
      new RegExp(`^Đã cộng một người\\. Sổ của ${place}, tháng \\d+/\\d{4}: 1 người\\.$`),
    );
    expect(await add.isDisabled()).toBe(true);
    await back.click();
    expect(await page.locator('#kt-vua').innerText()).toMatch(/^Đã bớt lại một người\. .*: 0 người\.$/);
    await add.click();
    await page.locator('#kt-lai').click();
    await pass(page);
    await add.click();
    await page.goto(`${site.origin}/to/so-dem/`);
    expect(await page.locator('[data-number=people_guided]').inputValue()).toBe('2');
    await page.locator('#sd-bo').click();
    expect(await page.locator('[data-number=people_guided]').inputValue()).toBe('1');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a phone that keeps nothing says so', async () => {
    const { page } = await site.page();
    await page.goto(site.origin + PATH);
    await chooseTeam(page);
    await page.addInitScript("Storage.prototype.setItem = () => { throw new Error('full'); };");
    await page.reload();
    await pass(page);
    await page.locator('#kt-cong button').click();
    expect(await page.locator('#kt-vua').innerText()).toContain(
      'Máy này không giữ được số: đóng trang là mất.',
    );
    await page.context().close();
  });
});

const LOOKS = [
  ['light', '', 360],
  ['dark', 'chu-rat-to', 320],
  ['dark', 'chu-rat-to', 360],
  ['light', 'chu-rat-to', 320],
] as const;
// By day each value once.
test.each(atNight ? LOOKS : LOOKS.slice(0, 2))(
  'nothing is wrong for axe, %s, letters "%s", %i px wide',
  async (scheme, letters, width) => {
    const { page } = await site.page({
      bypassCSP: true,
      colorScheme: scheme,
      viewport: { width, height: 740 },
    });
    for (const path of [skillsPath, PATH, recheck]) {
      await page.goto(site.origin + path);
      if (letters) await page.evaluate((name) => document.documentElement.classList.add(name), letters);
      if (path === PATH) {
        await chooseTeam(page);
        await page.reload();
        if (letters) await page.evaluate((name) => document.documentElement.classList.add(name), letters);
        await pass(page);
        await page.locator('#kt-the').click();
        await page.locator('#kt-cong button').click();
      }
      if (path === recheck) {
        await page.locator('#bt-so').fill('4821');
        await page.locator('#bt-boc').click();
      }
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  },
);
