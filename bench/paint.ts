// Pages on an emulated weak phone → when the words of the first screen are there, against the same words as bare HTML,
// how long the page then holds a finger up, and what it asks for afterwards.
import type { Browser, Page } from 'playwright-core';
import { average } from './average.ts';
import type { CountingServer } from './slow-server.ts';
import type { Row } from './table.ts';
import { EDGE, SLOW_3G, SLOW_4G, throttled, type Network } from './weak-phone.ts';

export interface Measured {
  name: string;
  path: string;
  /** Largest ratio of its paint to that of its bare copy. */
  limit: number;
}

/** Interleaved with the bare copy, so that both meet the same weather. */
const RUNS = 15;
/** Long enough for everything a page does by itself. */
const SETTLED = 8000;

interface Load {
  /** Milliseconds to the largest contentful paint. */
  paint: number;
  /** Milliseconds of tasks beyond 50 each, after the first paint. */
  blocked: number;
}

async function load(browser: Browser, network: Network, url: string): Promise<Load> {
  const page = await throttled(browser, network);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const result = await page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 500);
      });
    const paint = (await entries('largest-contentful-paint')).at(-1)?.startTime ?? 0;
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const tasks = (await entries('longtask')).filter(({ startTime }) => startTime >= first);
    return { paint, blocked: tasks.reduce((sum, { duration }) => sum + duration - 50, 0) };
  });
  await page.context().close();
  return result;
}

/** Ratio of a page's paint to that of its bare copy, both the mean of several loads, and its blocking time. */
export async function paintRows(
  browser: Browser,
  origin: string,
  pages: readonly Measured[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const network of [SLOW_4G, SLOW_3G]) {
    for (const { name, path, limit } of pages) {
      const loads: Load[] = [];
      const bare: Load[] = [];
      for (let run = 0; run < RUNS; run++) {
        loads.push(await load(browser, network, origin + path));
        bare.push(await load(browser, network, `${origin}/bare${path}`));
      }
      const mean = (of: readonly Load[], what: keyof Load) => average(of.map((one) => one[what]));
      const [own, other] = [mean(loads, 'paint'), mean(bare, 'paint')];
      const what = `LCP ${name}, ${network.name}: ${own.toFixed(0)} ms, chữ trần ${other.toFixed(0)} ms`;
      rows.push({ what, value: own / other, unit: '×', limit });
      rows.push({
        what: `TBT ${name}, ${network.name}: chữ trần ${mean(bare, 'blocked').toFixed(0)} ms`,
        value: mean(loads, 'blocked'),
        unit: 'ms',
        limit: 0,
      });
    }
  }
  return rows;
}

/** When the element is there and drawn, by the page's own clock. */
async function drawn(page: Page, url: string, selector: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector(wanted)
            ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
            : setTimeout(look, 20);
        look();
      }),
    selector,
  );
}

/** On the weakest network that still carries a page: until the first step of a guide can be read. */
export async function edgeRows(browser: Browser, origin: string, path: string): Promise<Row[]> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const page = await throttled(browser, EDGE);
    times.push(await drawn(page, origin + path, '#buoc-1 .prose'));
    await page.context().close();
  }
  return [
    { what: `bước đầu của bài đọc được, ${EDGE.name}`, value: average(times) / 1000, unit: 's', limit: 3 },
  ];
}

/** What a page asks for by itself once it is loaded: the worker, and what that keeps. */
export async function laterRows(
  browser: Browser,
  server: CountingServer,
  pages: readonly Measured[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, path } of pages) {
    const page = await throttled(browser, SLOW_4G);
    await page.goto(server.origin + path, { waitUntil: 'load' });
    const loaded = Date.now();
    await page.waitForTimeout(SETTLED);
    const later = server.answers.filter(({ at }) => at > loaded);
    const bytes = later.reduce((sum, one) => sum + one.bytes, 0);
    rows.push(
      { what: `${name}: xin thêm sau khi tải xong`, value: bytes / 1024, unit: 'KB', limit: 14 },
      { what: `${name}: số lần xin thêm`, value: later.length, unit: 'lần', limit: 3 },
    );
    await page.context().close();
  }
  return rows;
}
