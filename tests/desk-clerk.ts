// A clerk's day at the desk: what teams send her, and what she does on the page.
import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { writeMessage } from '../src/message/month-message.ts';
import { countOf } from '../src/reports/counts.ts';
import { listsIn } from '../src/reports/lists/lists.ts';
import { loadReports } from '../src/reports/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { addMonths, type Day } from '../src/text/date.ts';
import type { Session } from './session.ts';
import { excel, inlineCell } from './workbooks.ts';

const DESK = '/ban-tong-hop/';
export const reports = loadReports(DATA_FOLDER).reports!;
export const last = reports.editions.at(-1)!;
export const month = addMonths(last.period, 1);
export const DAY = `${month}-22` as Day;
export const { villages, indicators } = listsIn(reports.lists, month);

/** What a village may well report: of counts since the beginning a little more than before. */
export const figuresOf = (village: number, more = 3): number[] =>
  indicators.map(({ id, period }, at) => {
    const reported = reports.editions.flatMap(
      ({ counts }) => countOf(counts, villages[village]!.id, id) ?? [],
    );
    const before = reported.at(-1) ?? 50;
    return period === 'cumulative' ? before + more : 20 + village + at;
  });

export function message(village: number, more = 3, version = 1): string {
  const { id, name } = villages[village]!;
  const written = { month, village: id, team: '', version, figures: figuresOf(village, more) };
  return writeMessage(written, { village: `${reports.commune.village_word} ${name}`, indicators });
}

/** One digit of the machine line is another. */
export const flipped = (text: string) =>
  text.replace(/;1;(\d)/, (_, digit: string) => `;1;${(Number(digit) + 1) % 10}`);

const column = (at: number) => String.fromCharCode(65 + at);

/** A workbook of one village, as its head fills it in. */
export function workbook(village: number): Buffer {
  const rows = [
    [`BÁO CÁO THÁNG ${Number(month.slice(5))}/${month.slice(0, 4)}`],
    [reports.commune.village_word, ...indicators.map(({ label }) => label)],
    [villages[village]!.name, ...figuresOf(village)],
  ];
  const cells = rows
    .map((row, at) => {
      const inside = row.map((value, index) => inlineCell(`${column(index)}${at + 1}`, value)).join('');
      return `<row r="${at + 1}">${inside}</row>`;
    })
    .join('');
  return Buffer.from(excel(`<sheetData>${cells}</sheetData>`));
}

/** The same with a photograph in it: large enough to be read by a worker. */
export function largeWorkbook(village: number): Buffer {
  const photo = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 2_654_435_761) >>> 13);
  const parts = { ...unzipSync(workbook(village)), 'xl/media/image1.jpeg': photo };
  return Buffer.from(zipSync(parts, { level: 0 }));
}

/** The page on the day she works. */
export async function openDesk(site: Session, options: BrowserContextOptions) {
  const opened = await site.page(options);
  await opened.page.clock.setFixedTime(new Date(`${DAY}T09:00:00+07:00`));
  await opened.page.goto(site.origin + DESK);
  return opened;
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.fill('#ban-dan', text);
  await page.getByText('Đọc tin vừa dán').click();
}

export const village = (page: Page, at: number) => page.locator('#ban-thon > li').nth(at);
export const stateOf = (page: Page, at: number) => village(page, at).locator('[data-t=state]').innerText();
export const drop = (page: Page, name: string) =>
  page.getByRole('button', { name: `Bỏ ra: ${name}`, exact: true }).click();

/** What a button of the desk puts among the downloads. */
export async function downloaded(page: Page, button: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await waiting;
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

export const cleanFile = (page: Page) => downloaded(page, 'Tải tệp sạch');
