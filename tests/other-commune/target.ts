// Another target in commune.yaml → another target in every sentence, chart, picture, table and file of the site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, pageAt, site } from './site.ts';

describe('a new target', () => {
  test('stands in every place of the old one', () => {
    const old =
      /mục tiêu 80\s%|là đạt 80\s%|mức 50\b|ít nhất 50 người mỗi tháng|Mục tiêu: (50|1\.048)\b|ít nhất 80/i;
    const plan = /Kế hoạch tháng 5\/2026: [^"<,\n]*/g;
    const left = site.files
      .filter((file) => /^(tien-do|du-lieu|thay-doi|ve-trang)\//.test(file) && !/\.(png|jpg)$/.test(file))
      .filter((file) => old.test(readFileSync(join(dist, file), 'utf8').replace(plan, '')));
    expect(left).toEqual([]);
  });

  test('changes sentences, statuses, charts and pictures', () => {
    const { $ } = pageAt('/tien-do/xuan-neo/');
    expect($('h1 + p').text().replaceAll('\u00A0', ' ')).toBe(
      'Thôn Xuân Nẻo đã hướng dẫn 814/1.310 hộ (62 %), đã đạt mục tiêu 61 %; tháng 9/2026 hướng dẫn 39 người, vượt mức 37.',
    );
    expect($('#households-guided svg').text()).toContain('Mục tiêu: 800 hộ');
    expect($('#people-guided svg').text()).toContain('Mục tiêu: 37 người');
    expect($('#households-guided').text()).toContain('Đạt');
    const { $: shared } = pageAt('/tien-do/2026-09/xuan-neo/');
    expect(shared('meta[property="og:image:alt"]').attr('content')).toContain('mục tiêu 61');
  });
});
