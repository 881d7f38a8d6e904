// The counter of one phone on another, added once, and a month that goes from the counter to the report and the import.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submit } from '../src/intake/submit.ts';
import { loadReports } from '../src/reports/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { villages } from './here.ts';
import {
  addLane,
  chooseFirst,
  copyOf,
  look,
  number,
  openBox,
  PATH,
  phone,
  plus,
  quick,
  said,
  undo,
} from './counting-phone.ts';
import { keyOf } from '../src/ui/report/browser/kept.ts';
import { Session } from './session.ts';

const reports = loadReports(DATA_FOLDER).reports!;

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

describe('two phones', () => {
  test('are added once, with the sums shown before, and taken apart again', async () => {
    const [one, two] = [await phone(site), await phone(site)];
    for (const { page } of [one, two]) await chooseFirst(page);
    const start = await number(one.page, 0);
    for (let press = 0; press < 3; press++) await quick(one.page, 0);
    for (let press = 0; press < 2; press++) await quick(two.page, 0);
    await quick(two.page, 1);
    const copy = await copyOf(two.page);
    expect(copy).toContain(`Hộ được hướng dẫn: ${start + 2} hộ`);
    expect(await look(one.page, `Anh Ba, 10:15\n${copy}`)).toContain('Cộng vào thì thành');
    expect(await one.page.locator('#sd-doi').innerText()).toContain(
      `Hộ được hướng dẫn: đang có ${start + 3}, thành ${start + 5}`,
    );
    expect(await number(one.page, 0)).toBe(start + 3);
    await one.page.getByText('Cộng vào', { exact: true }).click();
    expect([await number(one.page, 0), await number(one.page, 1)]).toEqual([start + 5, 1]);
    expect(await look(one.page, copy)).toContain('đã có trong sổ này rồi');
    expect(await one.page.getByText('Cộng vào', { exact: true }).isVisible()).toBe(false);
    await quick(two.page, 0);
    expect(await look(one.page, await copyOf(two.page))).toContain('bản mới sẽ thay bản cũ');
    await one.page.getByText('Cộng vào', { exact: true }).click();
    expect(await number(one.page, 0)).toBe(start + 6);
    await undo(one.page);
    await undo(one.page);
    expect([await number(one.page, 0), await number(one.page, 1)]).toEqual([start + 3, 0]);
    for (const { page, problems } of [one, two]) {
      expect(problems).toEqual([]);
      await page.context().close();
    }
  });

  test('hand a book over by a link and by a file; a changed copy is not opened', async () => {
    const one = await phone(site);
    await chooseFirst(one.page);
    await quick(one.page, 1);
    const copy = await copyOf(one.page);
    const [file] = await Promise.all([
      one.page.waitForEvent('download'),
      one.page.getByText('Lưu thành tệp').click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe(copy);
    const two = await phone(site, undefined, PATH + copy.slice(copy.indexOf('#SD1')));
    expect(await two.page.locator('#sd-doc').innerText()).toContain(villages[0]!.name);
    await two.page.getByText('Mở bản này').click();
    expect(await number(two.page, 1)).toBe(1);
    const three = await phone(site);
    expect(await look(three.page, copy.replace(/;(\d+),/, ';9$1,'))).toContain('bị cắt hoặc bị sửa');
    await three.page.setInputFiles('#sd-tep', await file.path());
    await three.page.getByText('Mở bản này').click();
    expect(await number(three.page, 1)).toBe(1);
    for (const { page, problems } of [one, two, three]) {
      expect(problems).toEqual([]);
      await page.context().close();
    }
  });
});

test('a copy that was looked at is added to the book as it is when the button is pressed', async () => {
  const [one, two] = [await phone(site), await phone(site)];
  for (const { page } of [one, two]) await chooseFirst(page);
  await quick(two.page, 1);
  await quick(two.page, 1);
  await look(one.page, await copyOf(two.page));
  // Somebody comes into the yard before the button is pressed.
  await quick(one.page, 1);
  await look(one.page, await copyOf(two.page));
  await quick(one.page, 1);
  await one.page.getByText('Cộng vào', { exact: true }).click();
  expect(await number(one.page, 1)).toBe(4);
  for (const { page } of [one, two]) await page.context().close();
});

test('lanes go over to another phone, also after the counts have', async () => {
  const [one, two] = [await phone(site), await phone(site)];
  for (const { page } of [one, two]) await chooseFirst(page);
  await quick(two.page, 1);
  await quick(one.page, 1);
  await look(one.page, await copyOf(two.page));
  await one.page.getByText('Cộng vào', { exact: true }).click();
  await openBox(two.page, 'ngõ');
  await addLane(two.page, 'Ngõ chợ', '30');
  expect(await look(one.page, await copyOf(two.page))).toContain('Cộng vào');
  await one.page.getByText('Cộng vào', { exact: true }).click();
  expect(await one.page.locator('#so-dem').innerText()).toContain('Ngõ chợ');
  for (const { page } of [one, two]) await page.context().close();
});

test('two tabs of one phone count in one book', async () => {
  const { page } = await phone(site);
  await chooseFirst(page);
  await quick(page, 1);
  const other = await page.context().newPage();
  await other.goto(site.origin + PATH);
  await quick(other, 1);
  const last = await said(page);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect([last, await said(page)]).toEqual([last, expect.stringMatching(/: 1$/)]);
  await quick(page, 1);
  expect(await number(page, 1)).toBe(3);
  await page.context().close();
});

test('a month that was counted is sent as it stands, without network', async () => {
  const { page, problems, requests } = await phone(site);
  await chooseFirst(page);
  const loaded = requests.length;
  await quick(page, 0);
  await quick(page, 1);
  await plus(page, 2);
  const counts = [await number(page, 0), 1, 1];
  expect(requests.slice(loaded)).toEqual([]);
  const month = await page.locator('#sd-thang').inputValue();
  await page.locator('#sd-gui').click();
  await page.waitForURL(/bao-cao/);
  expect(new URL(page.url()).hash).toBe('');
  const report = page.locator('#bc-dong > li:visible');
  for (const [at, count] of counts.entries())
    expect(await report.nth(at).locator('input').first().inputValue()).toBe(String(count));
  expect(await report.nth(3).locator('input').first().inputValue()).toBe('');
  for (const row of (await report.all()).slice(3)) await row.getByText('Chưa có số').click();
  await page.evaluate(() => {
    const said = window as unknown as { copies: number };
    said.copies = 0;
    navigator.clipboard.writeText = (text) =>
      Promise.resolve(void (document.title = `${++said.copies} ${text}`));
  });
  await page.getByText('Gửi cho người tổng hợp').click();
  await page.waitForFunction(() => document.title.includes('#BC1'));
  const sent = await page.title();
  expect(sent.startsWith('1 ')).toBe(true);
  const { issues, entries } = submit('tin.txt', new TextEncoder().encode(sent.slice(2)), reports);
  expect(issues).toEqual([]);
  expect(entries[0]!.figures).toEqual([
    ...counts,
    ...Array.from({ length: entries[0]!.figures.length - 3 }, () => null),
  ]);
  await page.getByText('Lấy số từ sổ đếm').click();
  await page.waitForURL(/so-dem/);
  await page.locator('#sd-chon summary').click();
  await page.locator('#sd-thang').selectOption(month);
  expect(await page.locator('#sd-nhac').innerText()).toContain('đã gửi báo cáo');
  expect(problems).toEqual([]);
  await page.context().close();
});

test('a book goes on into the next month: cumulative figures stand, others begin at 0, the old month waits', async () => {
  const { page } = await phone(site);
  const months = await page
    .locator('#sd-thang option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  await page.locator('#sd-thang').selectOption(months[1]!);
  await chooseFirst(page);
  await quick(page, 0);
  await quick(page, 1);
  const end = await number(page, 0);
  await page.locator('#sd-chon summary').click();
  await page.locator('#sd-thang').selectOption(months[0]!);
  expect([await number(page, 0), await number(page, 1)]).toEqual([end, 0]);
  await page.locator('#sd-cu button').click();
  expect([await number(page, 0), await number(page, 1)]).toEqual([end, 1]);
  await quick(page, 0);
  await page.locator('#sd-chon summary').click();
  await page.locator('#sd-thang').selectOption(months[0]!);
  expect([await number(page, 0), await number(page, 1)]).toEqual([end + 1, 0]);
  await page.context().close();
});

test('a team that is chosen after its report was sent counts for the month after', async () => {
  const { page } = await phone(site);
  const [next = '', month = ''] = await page
    .locator('#sd-thang option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const team = (await page.locator('#sd-thon option').nth(1).getAttribute('value'))!;
  const sent = JSON.stringify({ typed: {}, confirmed: [], version: 1 });
  await page.evaluate(([key, kept]) => localStorage.setItem(key!, kept!), [keyOf(month, team), sent]);
  await page.clock.setFixedTime(new Date(`${month}-27T08:00:00+07:00`));
  await page.reload();
  expect(await page.locator('#sd-thang').inputValue()).toBe(month);
  await chooseFirst(page);
  expect(await page.locator('#sd-thang').inputValue()).toBe(next);
  await quick(page, 1);
  await page.reload();
  expect(await number(page, 1)).toBe(1);
  await page.context().close();
});
