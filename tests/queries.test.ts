// What people really type, in many ways of typing, against the built site in a real browser.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './asking.ts';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

describe('the query set', () => {
  test('finds its page among the first three for 98 %, first for 90 %', async () => {
    const sets = parse(readFileSync('tests/queries.yaml', 'utf8')) as Record<string, Record<string, string>>;
    const queries = Object.values(sets).flatMap((set) => Object.entries(set));
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(Object.keys(sets).length).toBeGreaterThanOrEqual(8);
    const { page } = await site.page();
    await page.goto(site.origin);
    const ranks: number[] = [];
    for (const [query, path] of queries) {
      await ask(page, query);
      const paths = await page.$$eval('#tim-ket-qua a', (links) =>
        links.map((link) => link.getAttribute('href')),
      );
      ranks.push(paths.indexOf(path));
    }
    await page.context().close();
    const share = (within: number) =>
      ranks.filter((rank) => rank >= 0 && rank < within).length / queries.length;
    const missed = queries.filter((_, index) => ranks[index]! < 0 || ranks[index]! > 2);
    expect(share(3), JSON.stringify(missed)).toBeGreaterThanOrEqual(0.98);
    expect(share(1)).toBeGreaterThanOrEqual(0.9);
  });
});
