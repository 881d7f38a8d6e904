// A team on its phone: choose the village, fill in the month, send one message, which the import reads as it was typed.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submit } from '../src/intake/submit.ts';
import { loadReports } from '../src/reports/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { codeIn } from './reading.ts';
import { Session } from './session.ts';

const PATH = '/to/bao-cao/';
const reports = loadReports(DATA_FOLDER).reports!;

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

/** Keeps what the page copies, as a phone without a share sheet does. */
async function open(viewport = { width: 360, height: 740 }) {
  const { page, problems } = await site.page({ viewport });
  await page.addInitScript(() => {
    const copied = { writeText: (text: string) => Promise.resolve(void (document.title = text)) };
    Object.defineProperty(navigator, 'clipboard', { value: copied });
    Object.defineProperty(navigator, 'share', { value: undefined });
  });
  await page.goto(site.origin + PATH);
  return { page, problems };
}

/** The village that comes first in the list. */
const chooseFirst = (page: Page) => page.locator('#bc-thon').selectOption({ index: 1 });
const rows = (page: Page) => page.locator('#bc-dong > li:visible');

/** Fills every row with what the village may well report: of counts since the beginning a little more than before. */
async function fillAll(page: Page): Promise<(number | null)[]> {
  const figures: (number | null)[] = [];
  for (const [at, row] of (await rows(page).all()).entries()) {
    if (at === 3) {
      await row.getByText('Chưa có số').click();
      figures.push(null);
      continue;
    }
    const before = /Lần trước: ([\d.]+)/.exec(await row.innerText())?.[1]?.replaceAll('.', '');
    const cumulative = (await row.getAttribute('data-period')) === 'cumulative';
    const figure = cumulative ? Number(before ?? 0) + 3 : 10 + at;
    await row.locator('input').first().fill(String(figure));
    figures.push(figure);
  }
  return figures;
}

describe('a report', () => {
  test('filled in and sent is read by the import as it was typed; sent again it is a newer version', async () => {
    const { page, problems } = await open();
    await chooseFirst(page);
    expect(await page.locator('#bc-gui').isVisible()).toBe(false);
    const figures = await fillAll(page);
    expect(await page.locator('#bc-con').innerText()).toBe('Đủ rồi, gửi được.');
    const send = async () => {
      await page.getByText('Gửi cho người tổng hợp').click();
      await page.waitForFunction(() => document.title.includes('#BC1'));
      return submit('tin.txt', new TextEncoder().encode(await page.title()), reports);
    };
    const first = await send();
    expect(first.issues).toEqual([]);
    expect(first.period).toBe(await page.locator('#bc-thang').inputValue());
    expect(first.entries.map(({ figures: read, receipt }) => [read, receipt.version])).toEqual([
      [figures, 1],
    ]);
    await rows(page).nth(1).locator('input').first().fill('44');
    const second = await send();
    expect(second.entries.map(({ figures: read, receipt }) => [read[1], receipt.version])).toEqual([[44, 2]]);
    expect(await page.title()).toMatch(/ Đổi so với lần gửi trước: [^;]* 11 → 44\. /);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('takes along what the team wrote, also by the code, and no name', async () => {
    const { page, problems } = await open();
    await chooseFirst(page);
    await fillAll(page);
    await page.fill('#bc-kho-khan', 'Ông Nguyễn Văn Bình chưa cho mượn loa');
    expect(await page.locator('#bc-loi-noi').innerText()).toBe(
      'Hình như có tên người: viết lại, không nhắc đến ai.',
    );
    expect(await page.locator('#bc-gui').isVisible()).toBe(false);
    await page.fill('#bc-kho-khan', 'Loa thôn hỏng,\nquản lý văn bản giấy còn chậm');
    await page.fill('#bc-de-xuat', 'Gọi 0912 345 678 để mượn máy');
    expect(await page.locator('#bc-loi-noi').innerText()).toBe(
      'Bỏ số điện thoại, số giấy tờ ra khỏi lời này.',
    );
    await page.fill('#bc-de-xuat', '');
    const text = await page.locator('#bc-tin').inputValue();
    const notes = { difficulties: 'Loa thôn hỏng, quản lý văn bản giấy còn chậm', proposals: '' };
    const read = (words: string) => submit('tin.txt', new TextEncoder().encode(words), reports);
    expect([read(text).issues, read(text).entries[0]!.receipt.notes]).toEqual([[], notes]);
    await page.getByText('Đưa máy cho người khác quét').click();
    const code = Buffer.from(await page.locator('#bc-ma svg').evaluate((svg) => svg.outerHTML));
    expect(await codeIn(code)).toBe([text.split('\n').at(-3), text.split('\n').at(-1)].join('\n'));
    await page.reload();
    await chooseFirst(page);
    expect(await page.locator('#bc-tin').inputValue()).toBe(text);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('is handed to another phone by a code of its machine line', async () => {
    const { page, problems } = await open();
    await chooseFirst(page);
    await fillAll(page);
    await page.getByText('Đưa máy cho người khác quét').click();
    const code = Buffer.from(await page.locator('#bc-ma svg').evaluate((svg) => svg.outerHTML));
    const line = (await page.locator('#bc-tin').inputValue()).split('\n').at(-1);
    expect(line).toMatch(/^#BC1;/);
    expect(await codeIn(code)).toBe(line);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('is still there when the page is opened again, for its village only', async () => {
    const { page } = await open();
    await chooseFirst(page);
    await rows(page).nth(1).locator('input').first().fill('27');
    await rows(page).nth(2).getByText('Chưa có số').click();
    await page.reload();
    await chooseFirst(page);
    expect(await rows(page).nth(1).locator('input').first().inputValue()).toBe('27');
    expect(await rows(page).nth(2).locator('[data-none]').isChecked()).toBe(true);
    await page.locator('#bc-thon').selectOption({ index: 2 });
    expect(await rows(page).nth(1).locator('input').first().inputValue()).toBe('');
    await page.context().close();
  });

  test('with a figure that cannot be is not sent; with an unusual one only when it is confirmed', async () => {
    const { page } = await open();
    // Households of samples are compared with nothing.
    const village = page.locator('#bc-thon option').nth(1);
    await village.evaluate((option) => option.setAttribute('data-households', '1310'));
    await chooseFirst(page);
    await fillAll(page);
    const row = rows(page).nth(1);
    const input = row.locator('input').first();
    await input.fill('4x');
    expect(await row.innerText()).toContain('Chỉ ghi số nguyên');
    expect(await page.locator('#bc-con').innerText()).toBe('Còn 1 dòng chưa xong.');
    expect(await page.locator('#bc-gui').isVisible()).toBe(false);
    await input.fill('99999');
    expect(await row.innerText()).toContain('Nhiều hơn số người ở đây');
    expect(await page.locator('#bc-gui').isVisible()).toBe(false);
    await row.getByText('Đúng vậy, đã xem lại').click();
    expect(await page.locator('#bc-gui').isVisible()).toBe(true);
    await input.fill('98999');
    expect(await page.locator('#bc-gui').isVisible()).toBe(false);
    await page.context().close();
  });

  test('is filled in with the keyboard alone, also where the browser keeps nothing', async () => {
    const { page, problems } = await site.page();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { value: undefined });
    });
    await page.goto(site.origin + PATH);
    await page.locator('#bc-thon').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await rows(page).first().locator('[data-none]').isChecked()).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test.each([320, 360])('fits a phone %d px wide with the largest letters', async (width) => {
    const { page } = await open({ width, height: 640 });
    await page.evaluate(() => document.documentElement.classList.add('chu-rat-to'));
    await chooseFirst(page);
    await fillAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const small = await page.$$eval(
      '#bao-cao label.none, #bao-cao input[inputmode], #bao-cao button',
      (all) =>
        all.filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 43)
          .length,
    );
    expect(small).toBe(0);
    await page.context().close();
  });
});
