// The sample commune with other targets, under a base path, with small counts in one column → its built site.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from '../../src/verify/pages.ts';
import { buildInto, putSample } from '../changed-site.ts';

const WORK = join('node_modules', '.cache', 'other-commune');
const DATA = join(WORK, 'data');
export const DIST = join(WORK, 'site');

export const BASE = '/thu-nghiem/';

/** Column of the counts that are changed, and the smallest of its counts that is published. */
const COLUMN = 4;
export const SMALLEST = 9000;
/** Counts of one village, month by month, that stand nowhere else on the site: finding one is finding a leak. */
export const SMALL = [7301, 7302, 7303, 7304, 7305];
/** What the other villages reported; all of it is shown. */
const OTHERS = 9500;
/** Sums of each month with its small count in it. */
export const sums: number[] = [];

function edit(name: string, change: (text: string) => string): void {
  const path = join(DATA, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

rmSync(WORK, { recursive: true, force: true });
putSample(DATA);
edit('commune.yaml', (text) =>
  text
    .replace('household_share: 80', 'household_share: 61')
    .replace('people_per_month: 50', 'people_per_month: 37'),
);
edit('indicators.csv', (text) => text.replace(/^(health_book,.*),,([^,\n]*)$/m, `$1,${SMALLEST},$2`));
for (const [month, name] of readdirSync(join(DATA, 'results')).sort().entries()) {
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
}
buildInto(DIST, DATA, { BASE_PATH: BASE, SITE_URL: 'https://xa.example' });

export const pages = readPages(DIST);
