// A commune that changes, one line at a time, through the commands: what was published stays, what comes next is taken.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asOf } from '../src/progress/history.ts';
import { targetFigure } from '../src/progress/figure.ts';
import { listsIn } from '../src/reports/lists/lists.ts';
import { loadReports } from '../src/reports/load.ts';
import { protect } from '../src/reports/public/protect.ts';
import type { Month } from '../src/text/date.ts';
import { Clerk } from '../tests/clerk.ts';
import { SAMPLE_CHANGES, withLives } from '../tests/commune-changes.ts';

const OCTOBER = '2026-10' as Month;

let clerk: Clerk;
beforeEach(() => {
  clerk = new Clerk();
  withLives(clerk.data);
  // The guides lead to the portal of whoever's site this is.
  cpSync('data/links.csv', join(clerk.data, 'links.csv'));
});
afterEach(() => clerk.leave());

const reportsOf = () => {
  const { reports, issues } = loadReports(clerk.data);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return reports!;
};

/** The commune's table of October: everything it asks then, of every village there is then. */
function october(): string {
  const { villages, indicators } = listsIn(reportsOf().lists, OCTOBER);
  const rows = villages.map(({ name, households }, v) => [
    `Thôn ${name}`,
    ...indicators.map(({ period }, i) =>
      period === 'cumulative' ? String(Math.ceil(households * 0.89)) : String(20 + v + i * 3),
    ),
  ]);
  const text = [['Thôn', ...indicators.map(({ label }) => `"${label}"`)], ...rows]
    .map((row) => row.join(','))
    .join('\n');
  const file = join(clerk.desk, 'thang-10.csv');
  writeFileSync(file, `KẾT QUẢ THÁNG 10/2026\n${text}\n`);
  return file;
}

/** Everything the pages of a published month are made from. */
function published(month: Month) {
  const then = asOf(protect(reportsOf()), month);
  const figures = then.villages.flatMap((village) =>
    (['household_share', 'people_per_month'] as const).map((target) =>
      targetFigure(then, { kind: 'village', village }, target),
    ),
  );
  return JSON.stringify([
    then.villages.map(({ id, name, households, householdsOn }) => [id, name, households, householdsOn]),
    then.indicators.map(({ id, label, short, unit, target }) => [id, label, short, unit, target]),
    then.commune.targets,
    figures.map(({ sentence, points, target, status }) => [sentence, points, target, status]),
  ]);
}

describe.each(SAMPLE_CHANGES)('$name', ({ lines, make }) => {
  test('is at most two lines; the next month is taken in, earlier months stay', async () => {
    expect(lines).toBeLessThanOrEqual(2);
    const before = ['2026-05', '2026-07', '2026-09'].map((month) => published(month as Month));
    make(clerk.data);
    const taken = await clerk.run('import', october(), '--received', '2026-10-18', '--accept-warnings');
    expect(taken.status, taken.said).toBe(0);
    expect(['2026-05', '2026-07', '2026-09'].map((month) => published(month as Month))).toEqual(before);
    expect(reportsOf().editions.at(-1)?.period).toBe(OCTOBER);
  });
});

test('the check passes after all of them', async () => {
  for (const { make } of SAMPLE_CHANGES) make(clerk.data);
  const checked = await clerk.run('check');
  expect(checked.status, checked.said).toBe(0);
});
