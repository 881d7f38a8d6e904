// A month: teams send from their phones, the clerk pastes what the chat gives her, and the inbox publishes those figures.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWhole } from '../src/files/disk.ts';
import { takeInbox } from '../src/inbox/take.ts';
import { monthReport } from '../src/papers/month-report.ts';
import { monthWorkbook } from '../src/papers/month-workbook.ts';
import { reportDocument } from '../src/papers/report-document.ts';
import { yearWorkbook } from '../src/papers/year-workbook.ts';
import { inFull } from '../src/reports/in-full.ts';
import { listsIn } from '../src/reports/lists/lists.ts';
import { loadReports } from '../src/reports/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { monthName } from '../src/text/date.ts';
import { formatCount } from '../src/text/number.ts';
import {
  cleanFile,
  DAY,
  drop,
  figuresOf,
  flipped,
  indicators,
  largeWorkbook,
  last,
  message,
  month,
  downloaded,
  openDesk,
  paste,
  reports,
  stateOf,
  village,
  villages,
  workbook,
} from './desk-clerk.ts';
import { word } from './here.ts';
import { documentLines, workbookSheets } from './read-paper.ts';
import { Session } from './session.ts';
import { TeamPhones } from './team-phones.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

const open = (options = {}) => openDesk(site, { viewport: { width: 1280, height: 800 }, ...options });

// A table comes of the last village but one, nothing of the last, messages of those before. Of three, none is missing.
const byExcel = Math.max(Math.min(2, villages.length - 1), villages.length - 2);
const places = villages.map((_, at) => at);
const [senders, missing] = [places.slice(0, byExcel), places.slice(byExcel + 1)];
/** They count on the phone; their message comes damaged; they send a second one. */
const counting = senders.length - 1;
const damaged = Math.min(2, counting);
const corrected = counting > 2 ? 3 : 0;

const peopleAt = indicators.findIndex(({ id }) => id === 'people_guided');

test('a month: messages in any order, one corrected, one damaged, one village by Excel, one missing', async () => {
  const { page, problems, requests } = await open();
  const asked = requests.length;
  const day = `18/${month.slice(5)}/${month.slice(0, 4)}`;
  const phones = await TeamPhones.open(site);
  expect(await phones.count(counting, peopleAt)).toBe(2);
  const sent = await phones.sendAll(senders);
  const again = await phones.send(corrected, 5);
  expect(await phones.close()).toEqual([]);
  const undamaged = senders.filter((at) => at !== damaged || at === corrected);
  const isDated = (at: number) => at < 4;
  const inChat = (at: number, text = '') =>
    isDated(at) ? `Tổ trưởng ${at}, ${day} 08:15\n${text}\nok bác nhé\n` : text;
  const chat = undamaged.map((at) => inChat(at, sent[at])).reverse();
  await paste(page, ['Chào cả nhóm', ...chat, inChat(corrected, again), flipped(sent[damaged]!)].join('\n'));
  await page.setInputFiles('#ban-tep', [{ name: 'thon.xlsx', mimeType: '', buffer: workbook(byExcel) }]);
  await page.getByText('Đã đọc 1 tệp.').waitFor();
  for (const at of senders)
    expect([at, await stateOf(page, at)]).toEqual([at, at === damaged ? 'Cần hỏi lại' : 'Đã nhận']);
  expect(await stateOf(page, byExcel)).toBe('Đã nhận');
  expect(await village(page, 0).innerText()).toContain(`nhận ngày ${day}`);
  expect(await village(page, corrected).innerText()).toContain('Tổ gửi lại: lấy bản 2, bỏ bản 1.');
  expect(await village(page, damaged).innerText()).toContain('Tin này không khớp mã kiểm tra');
  for (const at of missing) {
    expect(await stateOf(page, at)).toBe('Chưa có');
    expect(await village(page, at).locator('textarea').inputValue()).toContain(
      `chưa nhận báo cáo ${monthName(month)}`,
    );
  }
  expect(await page.locator('#ban-xong').isVisible()).toBe(false);

  const unread = page.locator('#ban-nguon > li', { hasText: 'Chưa đọc được' });
  await drop(page, await unread.locator('h3').innerText());
  await paste(page, sent[damaged]!);
  await page.getByText('Duyệt mọi nơi không còn chỗ hỏi').click();
  expect(await stateOf(page, damaged)).toBe('Đã duyệt');
  const { name, text } = await cleanFile(page);
  expect(requests.slice(asked)).toEqual([]);
  await page.getByText('Trang sẽ viết về từng nơi thế nào').click();
  const charts = page.locator('#ban-cau svg.chart');
  await charts.first().waitFor();
  expect(await charts.count()).toBe(villages.length);
  expect(await charts.first().locator('title').innerHTML()).toContain(
    `${formatCount(figuresOf(0)[peopleAt]!)} người`,
  );
  expect(problems).toEqual([]);

  const data = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(DATA_FOLDER, data, { recursive: true });
  writeWhole(join(data, 'inbox', name), text);
  const outcome = takeInbox({ data, received: DAY });
  expect(outcome.refused).toEqual([]);
  const after = loadReports(data).reports!;
  const published = after.editions.find(({ period }) => period === month)!;
  const expected = villages.map((_, at) =>
    missing.includes(at) ? indicators.map(() => null) : figuresOf(at, at === corrected ? 5 : 3),
  );
  expect(published.counts.rows).toEqual(expected);
  const receipts = after.receipts.filter(({ period }) => period === month);
  expect(receipts.map(({ village: of, kind, version, state }) => [of, kind, version, state])).toContainEqual([
    ...[villages[corrected]!.id, 'message', 2, 'da-duyet'],
  ]);
  expect(receipts.find(({ village: of }) => of === villages[0]!.id)?.received).toBe(`${month}-18`);

  const whole = inFull(after);
  const report = await downloaded(page, 'Lấy báo cáo tháng (Word)');
  expect(report.name).toBe(`bao-cao-${month}.docx`);
  const edition = await reportDocument(monthReport(whole, month));
  expect(documentLines(report.bytes)).toEqual(documentLines(edition));
  const year = await downloaded(page, 'Lấy bảng tổng hợp năm (Excel)');
  const table = await yearWorkbook({ reports: whole, year: month.slice(0, 4), scoring: undefined });
  expect(workbookSheets(year.bytes)).toEqual(workbookSheets(table!));
  const annex = await downloaded(page, `Lấy bảng từng ${word} (Excel)`);
  expect(workbookSheets(annex.bytes)).toEqual(workbookSheets(await monthWorkbook(whole, month)));
  expect(problems).toEqual([]);
  rmSync(data, { recursive: true });
  await page.context().close();
});

test('work survives a closed page and is gone when it is cleared; the same counts once, a large file is read beside the page', async () => {
  const { page, problems } = await open();
  const reader = page.waitForEvent('worker');
  const other = villages.length - 1;
  const buffer = largeWorkbook(other);
  await page.setInputFiles('#ban-tep', [{ name: 'thon.xlsx', mimeType: '', buffer }]);
  await reader;
  await page.getByText('Đã đọc 1 tệp.').waitFor();
  expect(await stateOf(page, other)).toBe('Đã nhận');
  expect(problems).toEqual([]);
  await paste(page, message(0));
  await paste(page, message(0));
  expect(await page.locator('#ban-noi').innerText()).toContain('không tính hai lần');
  await page.reload();
  expect(await stateOf(page, 0)).toBe('Đã nhận');
  await page.getByText('Xóa việc đang làm').click();
  await page.reload();
  expect(await stateOf(page, 0)).toBe('Chưa có');
  await page.context().close();
});

test('two figures of one version: she chooses; a figure far outside its history: she confirms', async () => {
  const { page } = await open();
  await paste(page, `${message(0)}\n${message(0, 9)}`);
  expect(await stateOf(page, 0)).toBe('Cần hỏi lại');
  expect(await page.locator('#ban-con').innerText()).toContain('1 nơi có hai bản khác nhau');
  await village(page, 0)
    .getByRole('button', { name: /^Lấy tin 2/ })
    .click();
  expect(await stateOf(page, 0)).toBe('Đã nhận');
  const heads = ['Thôn', ...indicators.map(({ label }) => `"${label}"`)].join();
  const many = figuresOf(1).map((figure, at) => (at === peopleAt ? 2900 : figure));
  const table = `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}\n${heads}\n${villages[1]!.name},${many.join()}\n`;
  await page.setInputFiles('#ban-tep', [{ name: 'a.csv', mimeType: '', buffer: Buffer.from(table) }]);
  await village(page, 1).getByText('Đã hỏi lại, đúng vậy').first().waitFor();
  expect(await page.locator('#ban-bang [data-mark=asked]').count()).toBe(1);
  expect(await village(page, 1).innerText()).not.toContain('--');
  for (const box of await village(page, 1).getByText('Đã hỏi lại, đúng vậy').all()) await box.click();
  expect(await stateOf(page, 1)).toBe('Đã nhận');
  const { text } = await cleanFile(page);
  expect(text).toContain(figuresOf(0, 9).join());
  await page.context().close();
});

test('a published figure that changes wants its reason; a file that names no month is asked for it', async () => {
  const { page } = await open();
  const { indicators: then, villages: there } = listsIn(reports.lists, last.period);
  const at = last.counts.columns.indexOf('sessions');
  const [id] = last.counts.villages;
  const figures = last.counts.rows[0]!.map((figure, index) => (index === at ? (figure ?? 0) + 1 : figure));
  const labels = last.counts.columns.map((column) => `"${then.find((one) => one.id === column)?.label}"`);
  const table = `Thôn,${labels.join()}\n${there.find((one) => one.id === id)?.name},${figures.join()}\n`;
  await page.setInputFiles('#ban-tep', [{ name: 'sua.csv', mimeType: '', buffer: Buffer.from(table) }]);
  const card = page.locator('#ban-nguon > li');
  expect(await card.innerText()).toContain('Không biết đây là số liệu tháng nào.');
  await card.locator('select').selectOption(last.period);
  expect(await page.locator('#ban-ky').inputValue()).toBe(last.period);
  expect(await page.locator('#ban-doi-ke').innerText()).toContain(`→ ${figures[at]}`);
  expect(await page.locator('#ban-con').innerText()).toContain('Ghi lý do');
  await page.fill('#ban-ly-do', 'Thôn đếm lại');
  await page.locator('#ban-ly-do').press('Tab');
  expect((await cleanFile(page)).text).toContain(',da-nhan,Thôn đếm lại,');
  await page.context().close();
});
