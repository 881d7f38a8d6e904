// Pages on an emulated weak phone and network → when the largest part of the first screen is painted,
// against the same words as bare HTML; and what a first search costs in bytes and time.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { average, type Measured } from './average.ts';
import type { Answer, CountingServer } from './slow-server.ts';
import type { Row } from './table.ts';

interface Network {
  name: string;
  latency: number;
  kbps: number;
}

const NETWORKS: Network[] = [
  { name: '4G chậm (150 ms, 1,6 Mbps)', latency: 150, kbps: 1600 },
  { name: '400 kbps', latency: 400, kbps: 400 },
];
/** Interleaved with the bare copy, so that both meet the same weather. */
const RUNS = 15;
const CPU_SLOWDOWN = 6;

async function throttled(
  browser: Browser,
  { latency, kbps }: Network,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const throughput = (kbps * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return page;
}

/** Milliseconds to the largest contentful paint of one load with an empty cache. */
async function paintTime(browser: Browser, network: Network, url: string): Promise<number> {
  const page = await throttled(browser, network);
  await page.goto(url, { waitUntil: 'load' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await page.context().close();
  return time;
}

/** Ratio of a page's paint to that of its bare copy, both the mean of several loads. */
export async function paintRows(browser: Browser, origin: string, pages: Measured[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const network of NETWORKS) {
    for (const { name, path } of pages) {
      const times: number[] = [];
      const bare: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        times.push(await paintTime(browser, network, origin + path));
        bare.push(await paintTime(browser, network, `${origin}/bare${path}`));
      }
      const what = `LCP ${name}, ${network.name}: ${average(times).toFixed(0)} ms, chữ trần ${average(bare).toFixed(0)} ms`;
      rows.push({ what, value: average(times) / average(bare), unit: '×', limit: 1.25 });
    }
  }
  return rows;
}

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
    const page = await throttled(browser, NETWORKS[0]!, { serviceWorkers: 'block' });
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
