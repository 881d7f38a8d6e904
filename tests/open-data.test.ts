// The open data as others find it: described for machines, marked as samples.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { describe, expect, test } from 'vitest';
import { readText } from '../src/files/disk.ts';
import { begin, end, first, sample } from './here.ts';

const DIST = 'dist';

describe('open data', () => {
  test('is described to search engines of data as schema.org asks', () => {
    const { jsonld, errors } = new WebAutoExtractor({}).parse(
      readText(join(DIST, 'du-lieu', 'index.html')) ?? '',
    );
    expect(errors).toEqual([]);
    const [dataset] = jsonld.Dataset ?? [];
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
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
