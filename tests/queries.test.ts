// What people really type, in many ways of typing: ours in a real browser, those of others in the list of titles.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atNight } from './at-night.ts';
import { answerable, missed, readQueries } from './typed.ts';
import { readText } from '../src/files/disk.ts';
import { unpack, type PackedDirectory } from '../src/search/directory.ts';
import { Lookup } from '../src/search/browser/lookup.ts';
import { ask } from './asking.ts';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

describe('the query set', () => {
  const all = answerable(readQueries('tests/queries.yaml'), 'dist');
  // In the browser by day every fourth query of ours, at night (queries.long.test.ts) all of them.
  const queries = atNight ? all : all.filter((_, at) => at % 4 === 0);

  test('finds its page among the first three for 98 %, first for 90 %', async () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    const { page } = await site.page();
    await page.goto(site.origin);
    const answers: string[][] = [];
    for (const { typed } of queries) {
      await ask(page, typed);
      answers.push(
        await page.$$eval('#tim-ket-qua a', (links) => links.map((link) => link.getAttribute('href') ?? '')),
      );
    }
    await page.context().close();
    const lost = queries.filter((query, index) => missed([query], [answers[index]!], 3) > 0);
    expect(missed(queries, answers, 3), JSON.stringify(lost)).toBeLessThanOrEqual(0.02);
    expect(missed(queries, answers, 1)).toBeLessThanOrEqual(0.1);
  });
});

describe('what others would type', () => {
  const directory = unpack(JSON.parse(readText('dist/tim/muc-luc.json') ?? '') as PackedDirectory);
  const queries = answerable(readQueries('tests/more-queries.yaml'), 'dist');

  test('finds its page among the first three for 98 %, first for 92 %', () => {
    expect(queries.length).toBeGreaterThanOrEqual(500);
    const lookup = new Lookup(directory);
    const answers = queries.map(({ typed }) => lookup.find(typed).map(({ entry }) => entry.path));
    const lost = queries.filter((query, index) => missed([query], [answers[index]!], 3) > 0);
    expect(missed(queries, answers, 3), JSON.stringify(lost)).toBeLessThanOrEqual(0.02);
    expect(missed(queries, answers, 1)).toBeLessThanOrEqual(0.08);
  });
});
