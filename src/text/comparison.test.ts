// What a page and a sheet say of a guide that nobody has tried, and of one tried on a phone.
import { expect, test } from 'vitest';
import { comparedLine, triedWords } from './comparison.ts';
import type { Day } from './date.ts';

const app = { name: 'VNeID', version: null };
const compared = '2026-11-26' as Day;
const walk = { device: 'Samsung A06', app_version: '2.2.6', date: '2026-12-01' as Day };

test.each([
  [[], 'Đối chiếu nguồn ngày 26/11/2026; chưa thử trên máy thật'],
  [[walk], 'Đối chiếu nguồn ngày 26/11/2026; đã thử trên máy thật ngày 1/12/2026'],
  [
    [walk, { ...walk, date: '2026-12-09' as Day }],
    'Đối chiếu nguồn ngày 26/11/2026; đã thử trên máy thật ngày 9/12/2026',
  ],
])('a sheet claims no trial that was not made: %j', (tried, line) =>
  expect(comparedLine(compared, { tried })).toBe(line),
);

test.each([
  [[], 'chưa thử trên máy thật'],
  [[walk], 'đã thử trên Samsung A06, VNeID bản 2.2.6, ngày 1/12/2026.'],
  [[{ ...walk, app_version: null }], 'đã thử trên Samsung A06, ngày 1/12/2026.'],
  [
    [{ ...walk, differs: 'nút tên khác.' }],
    'đã thử trên Samsung A06, VNeID bản 2.2.6, ngày 1/12/2026. Khác bài: nút tên khác.',
  ],
])('the page names the phone of the last trial: %j', (tried, words) =>
  expect(triedWords({ tried, app })).toBe(words),
);
