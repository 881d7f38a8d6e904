// A team counting on its phone: press, take back, lanes, the next month, paper; also with the keyboard and large letters.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthsToCount, reportForm } from '../src/progress/report-form.ts';
import { protect } from '../src/reports/public/protect.ts';
import { thisMonth } from '../src/text/clock.ts';
import { loadReports } from '../src/reports/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { villages } from './here.ts';
import {
  addLane,
  chooseFirst,
  number,
  openBox,
  PATH,
  phone,
  plus,
  quick,
  rows,
  said,
  undo,
} from './counting-phone.ts';
import { Session } from './session.ts';
import { violations } from './violations.ts';

const reports = loadReports(DATA_FOLDER).reports!;

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

describe('counting', () => {
  test('begins at nothing while the published figures are made up, counts by one, says so, and takes back', async () => {
    const { page, problems } = await phone(site);
    expect(await page.locator('#sd-dem').isVisible()).toBe(false);
    await chooseFirst(page);
    const start = await number(page, 0);
    expect(start).toBe(0);
    expect(await number(page, 1)).toBe(0);
    expect(await rows(page).nth(1).innerText()).toMatch(/chưa đếm\. Mục tiêu: 50/);
    await quick(page, 0);
    await quick(page, 1);
    await plus(page, 1);
    expect([await number(page, 0), await number(page, 1)]).toEqual([start + 1, 2]);
    expect(await said(page)).toBe('Người làm được thành thạo: 2');
    await undo(page);
    await undo(page);
    expect([await number(page, 0), await number(page, 1)]).toEqual([start + 1, 0]);
    await undo(page);
    expect(await number(page, 0)).toBe(start);
    expect(await page.locator('#sd-bo').isDisabled()).toBe(true);
    await rows(page).nth(1).locator('[data-step="-1"]').click();
    expect(await number(page, 1)).toBe(0);
    expect(await said(page)).toContain('không bớt được');
    const typed = rows(page).nth(2).locator('[data-number]');
    await typed.fill('17');
    await typed.blur();
    expect(await number(page, 2)).toBe(17);
    await typed.fill('1x');
    await typed.blur();
    expect([await number(page, 2), await said(page)]).toEqual([
      17,
      'Chỉ ghi số nguyên, nhiều nhất 7 chữ số.',
    ]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('in lanes adds up to the households, and takes no name of a person', async () => {
    const { page } = await phone(site);
    await chooseFirst(page);
    const start = 40;
    await page.locator('[data-start]').first().fill(String(start), { force: true });
    await page.locator('[data-start]').first().dispatchEvent('change');
    await openBox(page, 'Đếm theo ngõ, xóm');
    await addLane(page, 'Nguyễn Văn An', '3');
    expect(await page.locator('#sd-ngo-noi').innerText()).toContain('Không ghi tên người');
    await addLane(page, 'Ngõ chợ', '30', '12');
    await addLane(page, 'Xóm đình', '22');
    expect(await page.locator('#sd-ngo [data-name]').allInnerTexts()).toEqual([
      'Ngõ chợ: 12/30 hộ',
      'Xóm đình: 0/22 hộ',
    ]);
    expect(await number(page, 0)).toBe(start);
    await page.locator('#sd-dang-o').selectOption({ index: 1 });
    await quick(page, 0);
    await page.locator('#sd-ngo [data-step="1"]').nth(1).click();
    expect(await page.locator('#sd-ngo [data-name]').allInnerTexts()).toEqual([
      'Ngõ chợ: 13/30 hộ',
      'Xóm đình: 1/22 hộ',
    ]);
    expect(await number(page, 0)).toBe(start + 2);
    expect(await page.locator('#sd-ngoai').innerText()).toBe(`Chưa chia theo ngõ: ${start - 12} hộ.`);
    await page.context().close();
  });

  test('is kept for the team when the page is closed, the last press too', async () => {
    const { page } = await phone(site);
    await chooseFirst(page);
    await plus(page, 4);
    await plus(page, 4);
    await page.reload();
    expect(await page.locator('#sd-ten').innerText()).toContain(villages[0]!.name);
    expect(await number(page, 4)).toBe(2);
    await undo(page);
    expect(await number(page, 4)).toBe(1);
    await page.locator('#sd-chon summary').click();
    await page.locator('#sd-thon').selectOption({ index: 2 });
    expect(await number(page, 4)).toBe(0);
    await page.context().close();
  });

  test('goes on for now where the phone keeps nothing, and says so', async () => {
    const { page, problems } = await site.page();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    await page.goto(site.origin + PATH);
    await chooseFirst(page);
    await quick(page, 1);
    expect(await number(page, 1)).toBe(1);
    expect(await page.locator('#sd-nhac').innerText()).toContain('không giữ được số');
    // Another village, and back: until the page is closed nothing is lost.
    await page.locator('#sd-chon summary').click();
    await page.locator('#sd-thon').selectOption({ index: 2 });
    expect(await number(page, 1)).toBe(0);
    await page.locator('#sd-chon summary').click();
    await chooseFirst(page);
    expect(await number(page, 1)).toBe(1);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the page', () => {
  test('is saved with the others for use without network', () => {
    const list = readFileSync('dist/luu/danh-sach.json', 'utf8');
    expect(list).toContain('"to/so-dem/"');
  });

  test('without JavaScript is the sheet to count on, which is one sheet of A5', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto(site.origin + PATH);
    expect(await page.locator('#so-dem').isVisible()).toBe(false);
    const shown = protect(reports);
    const { indicators } = reportForm(shown, monthsToCount(shown, thisMonth()).at(-1)!);
    expect(await page.locator('.sheet .line').count()).toBe(indicators.length);
    await page.context().close();
    const desk = await site.page();
    await desk.page.goto(site.origin + PATH);
    await chooseFirst(desk.page);
    await desk.page.emulateMedia({ media: 'print' });
    expect(await desk.page.locator('#so-dem').isVisible()).toBe(false);
    const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
    const pdf = (await desk.page.pdf({ format: 'A5', margin })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await desk.page.context().close();
  });

  test('is counted on with the keyboard alone', async () => {
    const { page } = await phone(site);
    await page.locator('#sd-thon').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('[data-quick] button').first().focus();
    const before = await number(page, 0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await number(page, 0)).toBe(before + 2);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toContain('Thêm 1 hộ');
    await page.context().close();
  });

  test.each([
    [320, 'js chu-rat-to'],
    [360, 'js toi'],
  ])(
    'fits a phone %d px wide with the largest letters, and axe finds nothing in the look "%s"',
    async (width, look) => {
      const { page } = await phone(site, { width, height: 640 });
      await page.evaluate(() => document.documentElement.classList.add('chu-rat-to'));
      await chooseFirst(page);
      await openBox(page, 'Đếm theo ngõ, xóm');
      await addLane(page, 'Ngõ chợ', '30', '12');
      await openBox(page, 'Giữ một bản');
      await openBox(page, 'Mở bản đã giữ');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      const small = await page.$$eval('#so-dem button, #so-dem summary, #sd-gui', (all) =>
        all
          .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 48)
          .map((one) => one.outerHTML),
      );
      expect(small).toEqual([]);
      await page.evaluate((classes) => (document.documentElement.className = classes), look);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );
});
