// Another target in commune.yaml → another target in every sentence, chart, picture, table and file of the site.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFilesBelow } from '../src/files/disk.ts';
import { readPages } from '../scripts/pages.ts';
import { putSample } from './changed-site.ts';

const WORK = join('node_modules', '.cache', 'target');
const [BEFORE, DIST] = [join(WORK, 'before'), join(WORK, 'site')];

/** Builds the site of the sample commune with its targets changed by `change`. */
function build(dist: string, change: (commune: string) => string): void {
  const data = `${dist}-data`;
  putSample(data);
  const file = join(data, 'commune.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.ts', '--out', dist], {
    env: { ...process.env, DATA_DIR: data },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
}

beforeAll(() => {
  rmSync(WORK, { recursive: true, force: true });
  build(BEFORE, (text) => text);
  build(DIST, (text) =>
    text
      .replace('household_share: 80', 'household_share: 61')
      .replace('people_per_month: 50', 'people_per_month: 37'),
  );
});

describe('a new target', () => {
  test('stands in every place of the old one', () => {
    const old =
      /mục tiêu 80\s%|là đạt 80\s%|mức 50\b|ít nhất 50 người mỗi tháng|Mục tiêu: (50|1\.048)\b|ít nhất 80/i;
    const plan = /Kế hoạch tháng 5\/2026: [^"<,\n]*/g;
    const left = listFilesBelow(DIST)
      .filter((file) => /^(tien-do|du-lieu|thay-doi|ve-trang)\//.test(file) && !/\.(png|jpg)$/.test(file))
      .filter((file) => old.test(readFileSync(join(DIST, file), 'utf8').replace(plan, '')));
    expect(left).toEqual([]);
  });

  test('changes sentences, statuses, charts and pictures', () => {
    const pages = readPages(DIST);
    const $ = pages.find(({ path }) => path === '/tien-do/xuan-neo/')!.$;
    expect($('h1 + p').text().replaceAll('\u00A0', ' ')).toBe(
      'Thôn Xuân Nẻo đã hướng dẫn 814/1.310 hộ (62 %), đã đạt mục tiêu 61 %; tháng 9/2026 hướng dẫn 39 người, vượt mức 37.',
    );
    expect($('#households-guided svg').text()).toContain('Mục tiêu: 800 hộ');
    expect($('#people-guided svg').text()).toContain('Mục tiêu: 37 người');
    expect($('#households-guided').text()).toContain('Đạt');
    const picture = (dist: string) =>
      readPages(dist)
        .find(({ path }) => path === '/tien-do/2026-09/xuan-neo/')!
        .$('meta[property="og:image"]')
        .attr('content');
    expect(picture(DIST)).not.toBe(picture(BEFORE));
  });
});
