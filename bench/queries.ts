// What people type (tests/queries.yaml) → how often our search misses, and how often plain Pagefind on the same pages would.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { listFilesBelow, readText, writeDerived } from '../src/files/disk.ts';
import { serve } from '../src/publish/serve.ts';
import type { Row } from './table.ts';
import { searcherOf } from '../tests/found-lists.ts';
import { answerable, missed, readQueries, type Query } from '../tests/typed.ts';

const PLAIN = join('node_modules', '.cache', 'plain-pagefind');

/** The built pages as Pagefind indexes them when nobody helps it with Vietnamese. */
async function plainAnswers(browser: Browser, queries: readonly Query[]): Promise<string[][]> {
  rmSync(PLAIN, { recursive: true, force: true });
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('Pagefind does not start');
  for (const file of listFilesBelow('dist').filter((name) => name.endsWith('index.html'))) {
    const url = `/${file.replace(/index\.html$/, '')}`;
    await index.addHTMLFile({ url, content: readText(join('dist', file)) ?? '' });
  }
  await index.writeFiles({ outputPath: join(PLAIN, 'pagefind') });
  await close();
  writeDerived(join(PLAIN, 'index.html'), '<!doctype html><title>x</title>');
  const server = await serve(PLAIN, 0, '/');
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as { port: number }).port}/`);
  const answers = await page.evaluate(
    async (typed) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      const found: string[][] = [];
      for (const query of typed) {
        const { results } = await pagefind.search(query);
        found.push(await Promise.all(results.slice(0, 3).map(async (one) => (await one.data()).url)));
      }
      return found;
    },
    queries.map(({ typed }) => typed),
  );
  await page.close();
  server.close();
  rmSync(PLAIN, { recursive: true, force: true });
  return answers;
}

function rows(who: string, queries: readonly Query[], answers: readonly string[][], judged: boolean): Row[] {
  const row = (what: string, value: number, limit: number): Row => ({
    what: `${who}, ${queries.length} câu: ${what}`,
    value,
    unit: '%',
    ...(judged && { limit }),
  });
  return [
    row('không ở ba trang đầu', missed(queries, answers, 3) * 100, 2),
    row('không đứng đầu', missed(queries, answers, 1) * 100, 10),
  ];
}

export async function queryRows(browser: Browser): Promise<Row[]> {
  const seen = searcherOf('dist');
  const answer = (queries: readonly Query[]) => queries.map(({ typed }) => seen(typed).paths);
  const read = (file: string) => answerable(readQueries(file), 'dist');
  const [own, others] = [read('tests/queries.yaml'), read('tests/more-queries.yaml')];
  return [
    ...rows('tìm của trang', own, answer(own), true),
    ...rows('tìm của trang, câu của người khác', others, answer(others), true),
    ...rows('Pagefind nguyên bản', own, await plainAnswers(browser, own), false),
  ];
}
