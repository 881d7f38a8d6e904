// Ids that would lead out of their folder, or be no address → refused with their line, before anything is written.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseMonth } from '../text/date.ts';
import { readIndicators } from './lists/indicators.ts';
import { readVillages } from './lists/villages.ts';

const work = mkdtempSync(join(tmpdir(), 'paths-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const WAYS_OUT = [
  '../xa',
  '..',
  'a/b',
  'a\\b',
  '%2e%2e',
  'xuân-nẻo',
  'a b',
  'a.html',
  '-a',
  'A',
  'con\u0000',
  '<b>',
];

function write(name: string, text: string): string {
  mkdirSync(work, { recursive: true });
  const file = join(work, name);
  writeFileSync(file, text);
  return file;
}

describe.each(WAYS_OUT)('"%s"', (id) => {
  test('is no village', () => {
    const file = write(
      'villages.csv',
      `id,name,households,households_on,aliases\n${id},Thôn,10,2026-05-01,\n`,
    );
    expect(
      readVillages(file)
        .issues.filter(({ line }) => line === 2)
        .map(({ what }) => what),
    ).toContain(`Mã thôn "${id}" không hợp lệ.`);
  });

  test('is no indicator', () => {
    const columns = 'id,label,short,unit,period,topic,target,meaning,source,aliases,min_count,guides';
    const file = write(
      'indicators.csv',
      `${columns}\n${id},Nhãn,Ngắn,hộ,monthly,chinh-quyen-so,,Nghĩa,Nguồn,,,\n`,
    );
    expect(readIndicators(file).issues.map(({ what }) => what)).toContain(
      `Mã chỉ tiêu "${id}" không hợp lệ hoặc đã có.`,
    );
  });

  test('is no month', () => {
    expect([id, `2026-09/${id}`, `2026-09${id}`].map(parseMonth)).toEqual([undefined, undefined, undefined]);
  });
});
