// The same site after everything in the commune has changed and another month came in → earlier months as they were.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  edition,
  monthFile,
  monthTable,
  village as villagePath,
  villageMonth,
  workbookOf,
} from '../../src/address/address.ts';
import { readText, shortHash } from '../../src/files/disk.ts';
import { monthName } from '../../src/text/date.ts';
import { called, end, reports } from '../here.ts';
import { merged, NEXT, recounted, renamed, site } from './site.ts';

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
