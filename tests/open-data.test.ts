// The open data as others find it: described for machines, marked as samples.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readText } from '../src/files/disk.ts';
import { begin, end, first, sample } from './here.ts';

const DIST = 'dist';

/** What schema.org asks of a Dataset, as far as it is used here. */
interface Dataset {
  '@type': string;
  '@context': string;
  distribution: { contentUrl: string }[];
}

describe('open data', () => {
  test('is described to search engines of data as schema.org asks', () => {
    const $ = load(readText(join(DIST, 'du-lieu', 'index.html')) ?? '');
    const described = $('script[type="application/ld+json"]')
      .get()
      .map((element) => JSON.parse($(element).text()) as Dataset);
    const dataset = described.find((one) => one['@type'] === 'Dataset');
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      isAccessibleForFree: true,
      temporalCoverage: `${begin.month}/${end.month}`,
    });
    for (const { contentUrl } of dataset!.distribution)
      expect(existsSync(join(DIST, new URL(contentUrl).pathname))).toBe(true);
  });

  test('says in every file with figures that they are samples, while they are', () => {
    const files = ['ket-qua.csv', 'ket-qua.json', `thang/${end.month}.csv`, `thon/${first.id}.csv`];
    expect(
      files.filter((file) => readText(join(DIST, 'du-lieu', file))?.includes('Số liệu minh hoạ')),
    ).toEqual(sample ? files : []);
  });
});
