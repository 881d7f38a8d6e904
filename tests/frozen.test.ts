// The same site after everything in the commune has changed and another month came in → earlier months as they were.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  edition,
  monthFile,
  monthTable,
  village as villagePath,
  villageMonth,
  workbookOf,
} from '../src/address/address.ts';
import { readText, shortHash } from '../src/files/disk.ts';
import { formatIssue } from '../src/files/issue.ts';
import { publish } from '../src/intake/publish/publish.ts';
import { countOf, makeCounts } from '../src/reports/counts.ts';
import { listsIn } from '../src/reports/lists/lists.ts';
import { loadReports } from '../src/reports/load.ts';
import { addMonths, monthName, type Day } from '../src/text/date.ts';
import { buildChanged, type ChangedSite } from './changed-site.ts';
import { communeChanges, withLives } from './commune-changes.ts';
import { called, end, reports, villages } from './here.ts';

const NEXT = addMonths(end.month, 1);
const [renamed, merged, recounted] = [villages[0]!, villages[1]!, villages.at(-1)!];

let site: ChangedSite;
beforeAll(() => {
  site = buildChanged((folder) => {
    const data = join(folder, 'data');
    withLives(data);
    const ended = reports.indicators.findLast(({ target }) => target === null)!.id;
    const people = { renamed: renamed.id, merged: merged.id, recounted: recounted.id, ended };
    for (const { make } of communeChanges(NEXT, end.month, people)) make(data);
    const { reports: changed, issues } = loadReports(data);
    if (!changed) throw new Error(issues.map(formatIssue).join('\n'));
    const lists = listsIn(changed.lists, NEXT);
    const last = changed.editions.at(-1)!.counts;
    const counts = makeCounts<number>(
      lists.villages.map(({ id }) => id),
      lists.indicators.map(({ id }) => id),
      (village, indicator) =>
        lists.indicators.find(({ id }) => id === indicator)?.period === 'cumulative'
          ? Math.ceil((lists.villages.find(({ id }) => id === village)?.households ?? 0) * 0.95)
          : (countOf(last, village, indicator) ?? 7),
    );
    const received = `${NEXT}-18` as Day;
    publish(data, { dataset: { period: NEXT, counts }, received, source: 'x.csv', reason: '' }, changed);
  });
});
afterAll(() => site.remove());

/** What a page says of its month: its title, its previews, its contents without the list of the site's months and what phones keep. */
function page(dist: string, path: string): string {
  const html = readText(join(dist, path, 'index.html')) ?? '';
  const about = html.match(/<title>[^]*?<\/title>|<meta (?:name="description"|property="og:)[^>]*>/g) ?? [];
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
  const lasting = main
    .replace(/<nav[^>]*aria-labelledby="cac-thang"[^]*?<\/nav>/g, '')
    // Whether phones keep the page a link leads to, which older months are not.
    .replace(/ mang(?=")/g, '');
  return [...about, lasting].join('\n');
}

const MONTHS = reports.editions.map(({ period, counts }) => ({ month: period, ids: counts.villages }));

describe.each(MONTHS)('$month', ({ month, ids }) => {
  test('has the page it had: figures, sentences, charts, tables, pictures', () => {
    const before = page('dist', edition(month));
    expect(before.length).toBeGreaterThan(1000);
    expect(page(site.dist, edition(month))).toBe(before);
  });

  test('has the share page of every village it had', () => {
    for (const id of ids)
      expect(page(site.dist, villageMonth(month, id)), id).toBe(page('dist', villageMonth(month, id)));
  });

  test('has its open data byte for byte', () => {
    for (const file of [monthFile(month), workbookOf(monthFile(month)), monthTable(month)]) {
      const [before, after] = ['dist', site.dist].map((dist) => readFileSync(join(dist, file)));
      expect(shortHash(after!), file).toBe(shortHash(before!));
    }
  });
});

test('pictures named on earlier pages are the same bytes', () => {
  const names = new Set(
    MONTHS.flatMap(({ month }) => page('dist', edition(month)).match(/\/anh\/[\w.-]+/g) ?? []),
  );
  expect(names.size).toBeGreaterThan(0);
  for (const name of names)
    expect(readFileSync(join(site.dist, name)).equals(readFileSync(join('dist', name))), name).toBe(true);
});

test('the new month speaks of the villages there are now, and the others keep their pages', () => {
  const newest = page(site.dist, edition(NEXT));
  expect(newest).toContain('Tân Tiến');
  expect(newest).toContain('Đồng Mới');
  expect(newest).not.toContain(`${called(merged)}<`);
  const old = page(site.dist, villagePath(merged.id));
  expect(old).toContain(`đã nhập vào`);
  expect(old).toContain(`từ ${monthName(NEXT)}. Trang này giữ số liệu đến ${monthName(end.month)}.`);
  expect(page(site.dist, villagePath(recounted.id))).toContain('gồm cả');
  expect(page(site.dist, villagePath(renamed.id))).toContain('gọi là');
});
