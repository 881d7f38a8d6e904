// A chart of its own page: downloads that are there, and a frame another site may show while no other page may be.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFile, readText } from '../src/files/disk.ts';
import { first, sample } from './here.ts';
import { Session } from './session.ts';

const CHART = `/bieu-do/${first.id}/households-guided/`;
const EMBED = `/nhung/${first.id}/households-guided/`;
let session: Session;
beforeAll(async () => {
  session = await Session.open();
});
afterAll(() => session.close());

test('a chart offers picture, drawing and tables, and words to embed and to quote it', () => {
  const $ = load(readText(join('dist', CHART, 'index.html')) ?? '');
  const files = $('a[download]')
    .get()
    .map((one) => $(one).attr('href') ?? '');
  expect(files.map((file) => file.split('.').at(-1))).toEqual(['png', 'svg', 'xlsx', 'csv']);
  expect(files.filter((file) => !isFile(join('dist', file)))).toEqual([]);
  const [code = '', citation = ''] = $('textarea')
    .get()
    .map((one) => $(one).text());
  const frame = load(code)('iframe');
  expect(new URL(frame.attr('src') ?? '').pathname).toBe(EMBED);
  expect(frame.attr('title')).toContain(first.name);
  expect(citation).toContain(CHART);
  expect(citation.includes('số liệu minh hoạ')).toBe(sample);
});

describe('in a page of somebody else', () => {
  test('the frame shows the chart without script, and the chart’s own page stays away', async () => {
    const frames = [EMBED, CHART].map(
      (path) => `<iframe src="${session.origin}${path}" width="500"></iframe>`,
    );
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html>${frames.join('')}`);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { page, requests } = await session.page();
    await page.goto(`http://127.0.0.1:${(other.address() as { port: number }).port}/`);
    const [embedded, refused] = page.frames().slice(1);
    expect(await embedded!.locator('svg.chart').count()).toBe(1);
    expect(await embedded!.locator('script').count()).toBe(0);
    expect(await embedded!.locator('a').getAttribute('target')).toBe('_blank');
    // The browser's own page of what went wrong may have headings.
    expect(await refused!.locator('#noi-dung').count()).toBe(0);
    // The page itself and nothing it loads.
    expect(requests.filter((url) => url.includes('/nhung/'))).toHaveLength(1);
    expect(requests.filter((url) => /\.(js|css|woff2)$/.test(url))).toEqual([]);
    other.close();
  });
});
