// A chart as a file of its own stands alone: colours, letters and source inside, nothing fetched, nothing run.
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { targetFigure } from '../progress/figure.ts';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import { chartFile } from './chart-file.ts';

const reports = protect(loadReports('tests/sample').reports!);
const [village] = reports.villages;
const figure = targetFigure(reports, { kind: 'village', village: village! }, 'household_share');
const text = chartFile(figure, {
  title: 'Hộ <được> hướng dẫn',
  about: 'Thôn Xuân Nẻo, số liệu tháng 9/2026',
  source: ['Nguồn: Xã số & xã Mẫu', 'https://xa.example/bieu-do/'],
  watermark: 'Số liệu minh hoạ',
});

test('is one well-formed drawing with every word and number in it', () => {
  const $ = load(text, { xml: true });
  const words = $('text')
    .get()
    .map((one) => $(one).text());
  for (const one of ['Hộ <được> hướng dẫn', 'Nguồn: Xã số & xã Mẫu', '814', 'Số liệu minh hoạ'])
    expect(words).toContain(one);
  expect($('svg').first().attr('viewBox')).toBe('0 0 640 500');
  // Every class the drawing uses has its colour in the file.
  const classes = new Set(
    $('[class]')
      .get()
      .flatMap((one) => ($(one).attr('class') ?? '').split(' ')),
  );
  expect([...classes].filter((name) => !text.includes(`.${name}`))).toEqual([]);
});

test('fetches and runs nothing', () => {
  expect(text).not.toMatch(/<script|href=|url\(|@import|<image/);
});
