// A site whose data has small counts to hide: none of them, nor a sum they are in, is anywhere in its files.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFilesBelow } from '../src/files/disk.ts';
import type { SaveList } from '../src/offline/names.ts';
import { putSample } from './changed-site.ts';

const WORK = join('node_modules', '.cache', 'small-numbers');
const DATA = join(WORK, 'data');
const DIST = join(WORK, 'site');
const COLUMN = 4;

/** Counts that stand nowhere else on the site, so that finding one is finding a leak. */
const SMALL = [7301, 7302, 7303, 7304, 7305];
/** What the other villages reported; all of it is shown. */
const OTHERS = 9500;
/** Sums of each month with its small count in it. */
const sums: number[] = [];

beforeAll(() => {
  rmSync(WORK, { recursive: true, force: true });
  putSample(DATA);
  edit('indicators.csv', (text) => text.replace(/^(health_book,.*),,([^,\n]*)$/m, '$1,9000,$2'));
  const months = readdirSync(join(DATA, 'results')).sort();
  months.forEach((name, month) => {
    let sum = 0;
    edit(join('results', name), (text) =>
      text.replace(/^(?!village)(.*)$/gm, (line, _, place: number) => {
        const cells = line.split(',');
        if (cells.length <= COLUMN || cells[1] === '') return line;
        const count = cells[0] === 'xuan-neo' ? SMALL[month]! : OTHERS + month * 10 + (place % 7);
        sum += count;
        cells[COLUMN] = String(count);
        return cells.join(',');
      }),
    );
    sums.push(sum);
  });
  const env = { ...process.env, DATA_DIR: DATA };
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.ts', '--out', DIST], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
});

function edit(name: string, change: (text: string) => string): void {
  const path = join(DATA, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** The list of what a phone can save, without the files' sizes: any of them may happen to be the number looked for. */
const withoutSizes = (text: string) =>
  (JSON.parse(text) as SaveList).files.map(([path, , hash]) => `${path} ${hash}`).join('\n');

/** Every readable file of the site as text, the search index unpacked. */
function texts(): { file: string; text: string }[] {
  return listFilesBelow(DIST)
    .filter((file) => !/\.(png|webp|jpg)$/.test(file))
    .map((file) => {
      const bytes = readFileSync(join(DIST, file));
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = (packed ? gunzipSync(bytes) : bytes).toString('utf8');
      return { file, text: file === 'luu/danh-sach.json' ? withoutSizes(text) : text };
    });
}

describe('small counts', () => {
  const spellings = (value: number) => [String(value), String(value).replace(/(\d+)(\d{3})$/, '$1.$2')];

  test('are nowhere in the site, and neither is a sum they are in', () => {
    const secrets = [...SMALL, ...sums].flatMap(spellings);
    const leaks = texts().flatMap(({ file, text }) =>
      secrets
        .filter((secret) => new RegExp(`(?<![\\d.])${secret.replace('.', '\\.')}(?![\\d])`).test(text))
        .map((secret) => `${file}: ${secret}`),
    );
    expect(leaks).toEqual([]);
  });

  test('are told as small everywhere a figure is told', () => {
    const page = readFileSync(join(DIST, 'tien-do', 'xuan-neo', 'index.html'), 'utf8');
    expect(page).toContain('Mở Sổ sức khỏe điện tử: dưới 9.000 người trong tháng 9/2026.');
    expect(page).toContain('&lt;9.000</text>');
    expect(readFileSync(join(DIST, 'du-lieu', 'ket-qua.csv'), 'utf8')).toMatch(
      /xuan-neo,Xuân Nẻo,health_book,[^\n]*,,dưới 9000,/,
    );
    const month = readFileSync(join(DIST, 'tien-do', '2026-08', 'index.html'), 'utf8');
    expect(month).toContain('ở 8/9 thôn; chưa kể 1 thôn có số dưới 9.000.');
  });
});
