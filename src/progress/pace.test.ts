// Figures with a target → how fast they come nearer, what is needed a month, and which months are due and missing.
import { describe, expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { protect, type PublicReports } from '../reports/public/protect.ts';
import type { Day, Month } from '../text/date.ts';
import { monthNames, overdueSentence, villageOverdueSentence } from './due.ts';
import { targetFigure } from './figure.ts';
import { asOf, villagePlaces } from './history.ts';
import { communePace, paceSentence } from './pace.ts';

const sample = protect(loadReports('tests/sample').reports!);
const [xuanNeo, , lacDuc, , , , moDoan] = villagePlaces(sample);
const pace = (reports: PublicReports, place = xuanNeo!, target: 'household_share' | 'people_per_month') =>
  paceSentence(reports, targetFigure(reports, place, target));

/** The sample with a day by which a share of households is to be reached. */
const until = (by: string): PublicReports => ({
  ...sample,
  lists: {
    ...sample.lists,
    targets: sample.lists.targets.map((one) => ({ ...one, by: by as Day })),
  },
});

describe('a village below its target', () => {
  test('is said with what it gained since the last report', () => {
    expect(pace(sample, xuanNeo, 'household_share')).toBe('Thêm 248 hộ so với tháng 8/2026.');
    expect(pace(sample, xuanNeo, 'people_per_month')).toMatch(/^(Nhiều|Ít) hơn tháng 8\/2026 \d+ người\.$/);
  });

  test('is said with what it needs a month where a day is set', () => {
    expect(pace(until('2026-12-31'), xuanNeo, 'household_share')).toBe(
      'Thêm 248 hộ so với tháng 8/2026. Để kịp ngày 31/12/2026 cần thêm 78 hộ mỗi tháng.',
    );
    expect(pace(until('2026-09-30'), xuanNeo, 'household_share')).toContain(
      'Hạn là ngày 30/9/2026, còn thiếu 234 hộ.',
    );
    expect(pace(until('2026-12-31'), xuanNeo, 'people_per_month')).not.toContain('Để kịp');
  });

  test('that reported once is not called fast or slow', () => {
    const first = asOf(sample, '2026-05' as Month);
    expect(pace(first, xuanNeo, 'household_share')).toBe('Mới có một lần báo cáo, chưa biết nhanh hay chậm.');
  });

  test('is said nothing of when it is silent, or there', () => {
    expect(pace(sample, moDoan, 'household_share')).toBe('');
    expect(pace(sample, lacDuc, 'people_per_month')).toBe('');
  });
});

test('the commune is compared over the villages that reported both times', () => {
  expect(communePace(sample, 'people_per_month')).toMatch(
    /^Ở 8 thôn báo cáo cả hai tháng: (nhiều|ít) hơn tháng 8\/2026 \d+ người\.$/,
  );
  expect(communePace(until('2026-12-31'), 'household_share')).toMatch(
    /^Ở 8 thôn báo cáo cả hai tháng: thêm \d+ hộ so với tháng 8\/2026\. Để kịp ngày 31\/12\/2026 cần thêm [\d.]+ hộ mỗi tháng\.$/,
  );
  expect(communePace(asOf(sample, '2026-05' as Month), 'household_share')).toBe('');
});

describe('months that are due', () => {
  test('are named with the day they were looked for', () => {
    expect(overdueSentence(sample, '2026-10-19' as Day)).toBe('');
    expect(overdueSentence(sample, '2026-11-27' as Day)).toBe(
      'Tính đến ngày 27/11/2026, xã chưa có số liệu tháng 10/2026, tháng 11/2026.',
    );
    expect(villageOverdueSentence(sample, 'xuan-neo', '2026-10-20' as Day)).toBe(
      'Tính đến ngày 20/10/2026, thôn chưa có số liệu tháng 10/2026.',
    );
    expect(villageOverdueSentence(sample, 'mo-doan', '2026-11-27' as Day)).toBe(
      'Tính đến ngày 27/11/2026, thôn chưa có số liệu tháng 9/2026 đến tháng 11/2026.',
    );
  });

  test('of a village end with it', () => {
    const villages = sample.lists.villages.map((one) => ({ ...one, until: '2026-10' as Month }));
    const ended = { ...sample, lists: { ...sample.lists, villages } };
    expect(villageOverdueSentence(ended, 'xuan-neo', '2026-12-27' as Day)).toContain(
      'số liệu tháng 10/2026.',
    );
  });

  test('are put together where more than two follow each other', () => {
    const names = (...months: string[]) => monthNames(months as Month[]);
    expect(names('2026-06', '2026-08', '2026-09', '2026-10')).toBe(
      'tháng 6/2026, tháng 8/2026 đến tháng 10/2026',
    );
    expect(names('2026-12', '2027-01')).toBe('tháng 12/2026, tháng 1/2027');
  });
});
