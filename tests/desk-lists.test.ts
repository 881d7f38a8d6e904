// At the clerk's desk, from the samples to a first real month, and a published figure taken back: what the inbox makes of the files.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWhole } from '../src/files/disk.ts';
import { takeInbox } from '../src/inbox/take.ts';
import { writeMessage } from '../src/message/month-message.ts';
import { countOf } from '../src/reports/counts.ts';
import { loadReports } from '../src/reports/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { formatCount } from '../src/text/number.ts';
import {
  cleanFile,
  DAY,
  openDesk,
  downloaded,
  indicators,
  last,
  month,
  paste,
  villages,
} from './desk-clerk.ts';
import { called, first, word } from './here.ts';
import { Session } from './session.ts';
import { violations } from './violations.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

function publish(files: readonly { name: string; text: string }[]) {
  const data = mkdtempSync(join(tmpdir(), 'desk-lists-'));
  try {
    cpSync(DATA_FOLDER, data, { recursive: true });
    for (const { name, text } of files) writeWhole(join(data, 'inbox', name), text);
    const { refused } = takeInbox({ data, received: DAY });
    expect(refused).toEqual([]);
    return loadReports(data).reports!;
  } finally {
    rmSync(data, { recursive: true });
  }
}

/** A village that is not on the list, as a merger makes them; the first one keeps its id, other names and, here, more households. */
const added = { id: 'dong-moi', name: 'Đồng Mới' };
const kept = villages.find(({ id }) => id !== added.id)!;

const labelOf = (id: string) => indicators.find((one) => one.id === id)!.label;

/** Smaller than anything the samples have. */
const FIGURES = indicators.map((_, at) => 20 + at);
const NOTES = { difficulties: 'Ông Nguyễn Văn Bình chưa cho mượn loa', proposals: 'Xin một máy in' };
const sent = ({ id: village, name }: { id: string; name: string }) =>
  writeMessage(
    { month, village, team: '', version: 1, figures: FIGURES, notes: NOTES },
    { village: called({ name }), indicators },
  );

test('from the samples to a first real month, with its villages, its teams and what a team wrote', async () => {
  const { page, problems } = await openDesk(site, { viewport: { width: 360, height: 740 } });
  await page.getByText('Ngày đầu dùng số thật', { exact: true }).click();
  expect(await page.locator('#ban-thon-ds').inputValue()).toContain(`${kept.name}: ${kept.households}`);
  await page.fill('#ban-thon-ds', `${kept.name}: 1.402\n${added.name}: ba trăm`);
  await page.getByRole('button', { name: 'Dùng danh sách này' }).click();
  expect(await page.locator('#ban-thon-noi').innerText()).toBe(
    `Dòng 2: ghi tên, dấu hai chấm, rồi số hộ, ví dụ “${kept.name}: ${kept.households}”.`,
  );
  await page.fill('#ban-thon-ds', `${kept.name}: 1.402\n${added.name}: 300`);
  await page.getByRole('button', { name: 'Dùng danh sách này' }).click();
  expect(await page.locator('#ban-thon-noi').innerText()).toContain(`2 ${word}, 1.702 hộ`);
  await paste(page, `${sent(kept)}\nok bác\n${sent(added)}`);
  const card = page.locator('#ban-thon > li').first();
  expect(await card.innerText()).toContain('có tên người, là dữ liệu cá nhân.');
  await card.getByLabel('Khó khăn').fill('Chưa mượn được loa');
  await card.getByLabel('Khó khăn').press('Tab');
  expect(await card.innerText()).not.toContain('dữ liệu cá nhân');
  const other = page.locator('#ban-thon > li').nth(1);
  await other.getByRole('button', { name: 'Bỏ lời này' }).click();
  expect(await other.innerText()).toContain('Đã bỏ lời này, không đưa vào báo cáo.');
  await page.reload();
  await page.getByRole('button', { name: 'Duyệt mọi nơi không còn chỗ hỏi' }).click();
  await page.getByText('Sửa danh sách tổ').click();
  await page.fill('#ban-to-ds', `${kept.name}; 9; Nhà văn hóa; tối thứ ba\n${added.name}; 5`);
  const files = [
    await cleanFile(page),
    await downloaded(page, `Tải danh sách ${word}`),
    await downloaded(page, 'Tải danh sách tổ'),
  ];
  expect(files.map(({ name }) => name)).toEqual([`bao-cao-${month}.csv`, 'cac-thon.csv', 'cac-to.csv']);
  const { commune, editions, lists, notes, receipts } = publish(files);
  expect([commune.sample, editions.map(({ period, counts }) => [period, counts.rows])]).toEqual([
    ...[false, [[month, [FIGURES, FIGURES]]]],
  ]);
  expect(lists.teams.map(({ village, members }) => [village, members])).toEqual([
    [kept.id, 9],
    [added.id, 5],
  ]);
  expect(receipts.map(({ state }) => state)).toEqual(['da-duyet', 'da-duyet']);
  expect(notes).toEqual([
    {
      ...{ period: month, village: kept.id, team: '' },
      ...{ difficulties: 'Chưa mượn được loa', proposals: 'Xin một máy in' },
    },
  ]);
  for (const details of await page.locator('details').all())
    await details.evaluate((one) => ((one as HTMLDetailsElement).open = true));
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('a published figure is corrected, and another taken back, each with its reason', async () => {
  const published = (column: string) => countOf(last.counts, first.id, column)!;
  const [sessions, activated] = [published('sessions'), published('vneid_level2')];
  const right = activated + 3;
  const { page } = await openDesk(site, { viewport: { width: 1280, height: 800 } });
  await page.locator('#ban-ky').selectOption(last.period);
  await page.getByText('Sửa hoặc rút một số đã đăng').click();
  await page.locator('#ban-sua-thon').selectOption(first.id);
  await page.locator('#ban-sua-muc').selectOption('sessions');
  expect(await page.locator('#ban-sua-cu').innerText()).toBe(`Số đang đăng: ${formatCount(sessions)}.`);
  await page.getByRole('button', { name: 'Rút số đang đăng' }).click();
  expect((await page.locator('#ban-nguon > li').innerText()).replace(/\s+/g, ' ')).toContain(
    `rút số ${first.name} ${labelOf('sessions')}: rút số Ngày xã nhận`,
  );
  await page.locator('#ban-sua-muc').selectOption('vneid_level2');
  await page.fill('#ban-sua-so', String(right));
  await page.getByRole('button', { name: 'Thay bằng số này' }).click();
  expect(await page.locator('#ban-doi-ke').innerText()).toContain(`${formatCount(sessions)} → chưa báo cáo`);
  await page.fill('#ban-ly-do', 'Thôn soát lại sổ');
  await page.locator('#ban-ly-do').press('Tab');
  const { corrections, notes } = publish([await cleanFile(page)]);
  expect(corrections.map(({ indicator, old, new: now, reason }) => [indicator, old, now, reason])).toEqual([
    ['vneid_level2', activated, right, 'Thôn soát lại sổ'],
    ['sessions', sessions, null, 'Thôn soát lại sổ'],
  ]);
  expect(notes).toEqual([]);
  await page.context().close();
});
