import { gzipSync } from 'node:zlib';
import * as cheerio from 'cheerio';
import { describe, expect, test } from 'vitest';
import { figure } from '../progress/figure.ts';
import { villagePlaces } from '../progress/history.ts';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import { formatCount } from '../text/number.ts';
import { chartSvg } from './svg.ts';
import { monthRow } from './view.ts';

const reports = protect(loadReports('tests/sample').reports!);
const places = [...villagePlaces(reports), { kind: 'commune' as const }];
const all = places.flatMap((place) =>
  reports.indicators.map((indicator) => figure(reports, place, indicator)),
);
const draw = (one: (typeof all)[number], watermark: string | null = 'Số liệu minh hoạ') =>
  chartSvg(one, 'c', watermark);
const textsOf = (svg: string) => {
  const $ = cheerio.load(svg, { xml: true });
  return $('text')
    .map((_, element) => $(element).text())
    .get();
};

describe('a chart in the page', () => {
  test('shows every number of its figure as real text, and nothing else as a number', () => {
    for (const one of all) {
      const shown = textsOf(draw(one)).filter((text) => /^([\d.]+\*?|—)$/.test(text));
      const expected = one.points.map(({ value, silent }) =>
        value === null ? '—' : formatCount(value) + (one.place.kind === 'commune' && silent > 0 ? '*' : ''),
      );
      expect(shown).toEqual(expected);
    }
  });

  test('carries its sentence as title, its numbers as description, and the watermark', () => {
    const svg = draw(all[0]!);
    const $ = cheerio.load(svg, { xml: true });
    expect($('svg > title').text()).toBe(all[0]!.sentence);
    expect($('svg > desc').text()).toContain('tháng 9/2026: 814 hộ.');
    expect($('svg').attr('aria-label')).toBe('Biểu đồ');
    expect($('svg').attr('aria-describedby')).toBe($('desc').attr('id'));
    expect(textsOf(svg)).toContain('Số liệu minh hoạ');
    expect(textsOf(draw(all[0]!, null))).not.toContain('Số liệu minh hoạ');
  });

  test('draws the target as a dashed line with its words', () => {
    expect(textsOf(draw(all[0]!))).toContain('Mục tiêu: 1.048 hộ');
    expect(draw(all[0]!)).toContain('stroke-dasharray');
    expect(draw(all[2]!)).not.toContain('stroke-dasharray');
  });

  test('says what is missing in the commune’s own word for its villages', () => {
    const ward = { ...reports, commune: { ...reports.commune, village_word: 'Tổ dân phố' } };
    const whole = figure(ward, { kind: 'commune' }, ward.indicators[2]!);
    expect(textsOf(draw(whole))).toContain('* thiếu tổ dân phố');
    expect(monthRow(whole).notes).toEqual(['1 tổ dân phố chưa báo cáo']);
  });

  test('needs no script, no style, no colour of its own, and at most 1 KB', () => {
    for (const one of all) {
      const svg = draw(one);
      expect(svg).not.toMatch(/<script|style=|#[0-9a-f]{3}|rgb|NaN|undefined|transform/);
      expect(gzipSync(svg).length).toBeLessThanOrEqual(1024);
    }
  });

  test('starts its bars at zero: heights are in proportion to the numbers', () => {
    const one = all[2]!;
    const drawn = /class="f-bar" d="([^"]+)"/.exec(draw(one))?.[1] ?? '';
    const bars = [...drawn.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)h/g)].map(
      ([, foot, top]) => Number(foot) - Number(top),
    );
    expect(new Set(drawn.match(/ [\d.]+V/g)).size).toBe(1);
    const values = one.points.map(({ value }) => value ?? 0);
    expect(bars.length).toBe(values.length);
    const scale = bars[0]! / values[0]!;
    bars.forEach((height, index) => expect(Math.abs(height - values[index]! * scale)).toBeLessThan(0.7));
  });

  test('with five years of months keeps its labels apart', () => {
    const long = {
      ...all[2]!,
      points: Array.from({ length: 60 }, (_, i) => ({ ...all[2]!.points[0]!, value: 10 + (i % 40) })),
    };
    const texts = textsOf(draw(long));
    expect(texts.filter((text) => /^\d+$/.test(text)).length).toBeLessThanOrEqual(3);
    const ticks = texts.filter((text) => /^\d+\/\d\d$/.test(text)).length;
    expect(ticks).toBeGreaterThan(3);
    expect(ticks).toBeLessThanOrEqual(15);
  });

  test('holds two years of bars or points in few elements', () => {
    for (const one of [all[0]!, all[2]!]) {
      const points = Array.from({ length: 24 }, (_, i) => ({ ...one.points[0]!, value: 10 + (i % 40) }));
      const svg = draw({ ...one, target: null, points });
      expect(svg.match(/<path/g)?.length).toBeLessThanOrEqual(3);
    }
  });
});
