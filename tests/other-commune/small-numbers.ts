// Small counts to hide: none of them, nor a sum they are in, is anywhere in the files of the site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SaveList } from '../../src/offline/names.ts';
import { workbookSheets } from '../read-paper.ts';
import { SMALL } from './numbers.ts';
import { dist, site, sums } from './site.ts';

/** The list of what a phone can save, without the files' sizes and hashes: any may happen to hold the number looked for. */
const addressesOf = (text: string) => (JSON.parse(text) as SaveList).files.map(([path]) => path).join('\n');

/** The number by itself: neither part of a longer one nor of a hash in an address. */
const alone = (number: string) => new RegExp(`(?<![\\da-f.])${number.replace('.', '\\.')}(?![\\da-f])`);

/** Every cell of a workbook, one a line. */
const cellsOf = (bytes: Uint8Array) =>
  workbookSheets(bytes)
    .flatMap(({ rows }) => rows.flat())
    .join('\n');

/**
 * Every readable file of the site as text, the search index and the workbooks unpacked. PDFs hold guides, plans and forms but
 * no figure; any number may be a place in the file.
 */
function texts(): { file: string; text: string }[] {
  return site.files
    .filter((file) => !/\.(png|webp|jpg|pdf|mp3|mp4)$/.test(file))
    .map((file) => {
      const bytes = readFileSync(join(dist, file));
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = file.endsWith('.xlsx')
        ? cellsOf(bytes)
        : (packed ? gunzipSync(bytes) : bytes).toString('utf8');
      return { file, text: file === 'luu/danh-sach.json' ? addressesOf(text) : text };
    });
}

describe('small counts', () => {
  const spellings = (value: number) => [String(value), String(value).replace(/(\d+)(\d{3})$/, '$1.$2')];

  test('are nowhere in the site, and neither is a sum they are in', () => {
    const secrets = [...SMALL, ...sums].flatMap(spellings);
    const leaks = texts().flatMap(({ file, text }) =>
      secrets.filter((secret) => alone(secret).test(text)).map((secret) => `${file}: ${secret}`),
    );
    expect(leaks).toEqual([]);
  });

  test('are shown as small everywhere a figure is shown', () => {
    const page = readFileSync(join(dist, 'tien-do', 'xuan-neo', 'index.html'), 'utf8');
    expect(page).toContain('Mở Sổ sức khỏe điện tử: dưới 9.000 người trong tháng 9/2026.');
    expect(page).toContain('&lt;9.000</text>');
    expect(readFileSync(join(dist, 'du-lieu', 'ket-qua.csv'), 'utf8')).toMatch(
      /xuan-neo,Xuân Nẻo,health_book,[^\n]*,,dưới 9000,/,
    );
    const table = cellsOf(readFileSync(join(dist, 'du-lieu', 'thang', '2026-08-theo-thon.xlsx')));
    expect(table).toContain('dưới 9000');
    const month = readFileSync(join(dist, 'tien-do', '2026-08', 'index.html'), 'utf8');
    expect(month).toContain('ở 8/9 thôn; chưa kể 1 thôn có số dưới 9.000.');
  });
});
