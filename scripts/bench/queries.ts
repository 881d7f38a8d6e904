// What people type (tests/queries.yaml) → how often our search misses, and how often plain Pagefind on the same pages would.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { listFilesBelow, readText, writeDerived } from '../../src/files/disk.ts';
import { unpack, type PackedDirectory } from '../../src/search/directory.ts';
import { Lookup } from '../../src/search/lookup.ts';
import { serve } from '../serve.ts';
import type { Row } from './table.ts';

const PLAIN = join('node_modules', '.cache', 'plain-pagefind');

type Query = [typed: string, path: string];

function readQueries(): Query[] {
  const sets = parse(readText('tests/queries.yaml') ?? '') as Record<string, Record<string, string>>;
  return Object.values(sets).flatMap((set) => Object.entries(set));
}

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
    queries.map(([typed]) => typed),
  );
  await page.close();
  server.close();
  rmSync(PLAIN, { recursive: true, force: true });
  return answers;
}

function rows(who: string, queries: readonly Query[], answers: readonly string[][], judged: boolean): Row[] {
  const missed = (within: number) =>
    (queries.filter(([, path], index) => !answers[index]?.slice(0, within).includes(path)).length /
      queries.length) *
    100;
  const row = (what: string, value: number, limit: number): Row => ({
    what: `${who}, ${queries.length} câu: ${what}`,
    value,
    unit: '%',
    ...(judged && { limit }),
  });
  return [row('không ở ba trang đầu', missed(3), 2), row('không đứng đầu', missed(1), 10)];
}

export async function queryRows(browser: Browser): Promise<Row[]> {
  const queries = readQueries();
  const packed = JSON.parse(readText(join('dist', 'tim', 'muc-luc.json')) ?? '') as PackedDirectory;
  const lookup = new Lookup(unpack(packed));
  const own = queries.map(([typed]) => lookup.find(typed).map(({ entry }) => entry.path));
  return [
    ...rows('tìm của trang', queries, own, true),
    ...rows('Pagefind nguyên bản', queries, await plainAnswers(browser, queries), false),
  ];
}
