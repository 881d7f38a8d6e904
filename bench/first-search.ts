// What a first search costs in bytes and time on an emulated weak phone.
import type { Browser, Page } from 'playwright-core';
import type { Answer, CountingServer } from './slow-server.ts';
import type { Row } from './table.ts';
import { SLOW_4G, throttled } from './weak-phone.ts';

/** Milliseconds from the last letter typed to the list drawn anew, measured by the page's own clock. */
function answerTime(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (typed) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('#tim')!;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        observer.observe(document.querySelector('#tim-ket-qua')!, { childList: true });
        input.value = typed;
        input.dispatchEvent(new Event('input'));
      }),
    query,
  );
}

/** A name, somebody's own words, and a long question. */
const FIRST_QUERIES = [
  'định danh điện tử',
  'tôi vừa bị nó lấy hết tiền',
  'cháu nhắn hỏi vay tiền trên zalo có phải thật không',
];

interface Search {
  requests: number;
  bytes: number;
  /** Milliseconds from the touch of the box. */
  time: number;
  /** Bytes with all that follows behind the first results. */
  all: number;
}

/** Touches the box, types, and waits for the first result; by the page's own clock, which no driver delays. */
function touch(page: Page, query: string): Promise<{ start: number; end: number }> {
  return page.evaluate(
    (typed) =>
      new Promise<{ start: number; end: number }>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('#tim')!;
        const start = Date.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector('#tim-ket-qua a')) return;
          observer.disconnect();
          resolve({ start, end: Date.now() });
        });
        observer.observe(document.body, { childList: true, subtree: true });
        input.focus();
        input.value = typed;
        input.dispatchEvent(new Event('input'));
      }),
    query,
  );
}

const bytesOf = (answers: readonly Answer[]) => answers.reduce((sum, { bytes }) => sum + bytes, 0);

/** The first search of a phone that has nothing kept; a worker that starts meanwhile is none of its cost. */
async function firstSearch(page: Page, { origin, answers }: CountingServer, query: string): Promise<Search> {
  await page.goto(origin, { waitUntil: 'networkidle' });
  const { start, end } = await touch(page, query);
  await page.waitForTimeout(5000);
  const asked = answers.filter(({ at }) => at >= start);
  const first = asked.filter(({ at }) => at <= end);
  return { requests: first.length, bytes: bytesOf(first), time: end - start, all: bytesOf(asked) };
}

/** Bytes and time of the first search from an empty cache on slow 4G, counted at the server's sockets. */
export async function searchRows(browser: Browser, server: CountingServer): Promise<Row[]> {
  const rows: Row[] = [];
  for (const query of FIRST_QUERIES) {
    const page = await throttled(browser, SLOW_4G, { serviceWorkers: 'block' });
    const { requests, bytes, time, all } = await firstSearch(page, server, query);
    const what = `tìm “${query}” lần đầu`;
    rows.push(
      { what: `${what}: kết quả đầu tiên, ${requests} tệp`, value: bytes / 1024, unit: 'KB', limit: 10 },
      { what: `${what}: từ lúc bấm ô tìm`, value: time / 1000, unit: 's', limit: 0.5 },
      { what: `${what}: tất cả, kể cả toàn văn`, value: all / 1024, unit: 'KB', limit: 100 },
    );
    const known = server.answers.length;
    const again = await answerTime(page, 'mat khau zalo');
    await page.waitForTimeout(3000);
    rows.push(
      { what: 'tìm lần sau', value: bytesOf(server.answers.slice(known)) / 1024, unit: 'KB', limit: 10 },
      { what: 'tìm lần sau: từ lúc ngừng gõ, CPU chậm 6 lần', value: again, unit: 'ms', limit: 150 },
    );
    await page.context().close();
  }
  return rows;
}
