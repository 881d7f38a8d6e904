// Every figure that was published keeps its place, also when its village or its indicator ends.
import { expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { protect, type PublicReports } from '../reports/public/protect.ts';
import type { Month } from '../text/date.ts';
import { everyFigure } from './every-figure.ts';

const sample = protect(loadReports('tests/sample').reports!);

const ids = (reports: PublicReports) =>
  everyFigure(reports).map(({ place, indicator, then }) =>
    [place.kind === 'village' ? place.village.id : 'ca-xa', indicator.id, then.month].join(' '),
  );

test('each indicator for the commune and for every village, in official order', () => {
  const all = ids(sample);
  expect(all).toHaveLength(12 * 10);
  expect([all[0], all[12]]).toEqual([
    'ca-xa households_guided 2026-09',
    'xuan-neo households_guided 2026-09',
  ]);
});

test('an indicator that is no longer asked for keeps its figures as of its last edition', () => {
  const newest = sample.editions.at(-1)!;
  const asked = newest.counts.columns.filter((id) => id !== 'sessions');
  const editions = [
    ...sample.editions.slice(0, -1),
    { ...newest, counts: { ...newest.counts, columns: asked } },
  ];
  const all = ids({ ...sample, editions });
  expect(all).toHaveLength(12 * 10);
  expect(all.filter((one) => one.includes('sessions'))).toContain('xuan-neo sessions 2026-08');
  expect(all.filter((one) => one.includes('2026-08'))).toHaveLength(10);
});

test('a village that is no more keeps its figures as of the last edition it stood in', () => {
  const until = '2026-08' as Month;
  const villages = sample.lists.villages.map((one) => (one.id === 'binh-di' ? { ...one, until } : one));
  const newest = sample.editions.at(-1)!;
  const counts = { ...newest.counts, villages: newest.counts.villages.filter((id) => id !== 'binh-di') };
  const editions = [...sample.editions.slice(0, -1), { ...newest, counts }];
  const all = ids({ ...sample, editions, lists: { ...sample.lists, villages } });
  expect(all.filter((one) => one.startsWith('binh-di'))).toEqual(
    sample.indicators.map(({ id }) => `binh-di ${id} 2026-08`),
  );
});
