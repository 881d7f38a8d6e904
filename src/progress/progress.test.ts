import { describe, expect, test } from 'vitest';
import { inMonth } from '../reports/lists/lists.ts';
import { loadReports } from '../reports/load.ts';
import { protect, type PublicReports } from '../reports/public/protect.ts';
import type { Day, Month } from '../text/date.ts';
import { figure, targetFigure, villagesMeeting } from './figure.ts';
import { asOf, history, previousReported, villagePlaces, type Point } from './history.ts';
import { communeOverview, overview } from './overview.ts';
import { editionChanges } from './changes.ts';
import { commonSentence, correctionNote, reportingSentence } from './sentence.ts';
import { statusOf, targetCount } from './target.ts';
import { villageSentence } from './village-sentence.ts';

const reports = protect(loadReports('tests/sample').reports!);
const [xuanNeo, , , , , , moDoan] = villagePlaces(reports);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const points = (...values: (number | null)[]): Point[] =>
  values.map((value, index) => ({
    month: `2026-0${index + 1}` as Month,
    value,
    silent: value === null ? 1 : 0,
    corrections: [],
  }));
const withTargets = (values: Partial<PublicReports['commune']['targets']>): PublicReports => {
  const targets = reports.lists.targets.map((one) => ({ ...one, value: values[one.target] ?? one.value }));
  return inMonth({ ...reports, lists: { ...reports.lists, targets } }, reports.month);
};

describe('the target of a village', () => {
  // Plan of May 2026: at least 80 % of the village's households; at least 50 people a month.
  test.each([
    ['household_share', 1310, 1048],
    ['household_share', 530, 424],
    ['household_share', 471, 377],
    ['people_per_month', 1310, 50],
  ] as const)('%s of %d households is %d', (target, households, count) => {
    const indicator = reports.indicators.find((one) => one.target === target)!;
    expect(targetCount(indicator, { ...xuanNeo!.village, households }, reports)).toBe(count);
  });

  test('is none where the plan sets none', () => {
    expect(targetCount(reports.indicators[2]!, xuanNeo!.village, reports)).toBeNull();
  });
});

describe('the status', () => {
  test.each([
    [points(10, 50), 'met'],
    [points(50, 50), 'met'],
    [points(60, 49), 'stuck'],
    [points(10, 49), 'growing'],
    [points(49, 49), 'stuck'],
    [points(49), 'below'],
    [points(0), 'below'],
    [points(10, null, 20), 'growing'],
    [points(60, null), 'unknown'],
  ])('of %j against 50 is %s', (series, status) =>
    expect(statusOf(series, 50, previousReported(series) ?? null)).toBe(status),
  );

  test('is counted over the villages', () => {
    expect(villagesMeeting(reports, 'people_per_month')).toEqual({
      met: 6,
      growing: 1,
      stuck: 1,
      below: 0,
      unknown: 1,
    });
    expect(villagesMeeting(withTargets({ people_per_month: 90 }), 'people_per_month').met).toBe(1);
  });
});

describe('a series', () => {
  test('of a village has null where it is silent', () => {
    expect(history(reports, moDoan!, reports.indicators[0]!).map(({ value }) => value)).toEqual([
      81,
      188,
      288,
      356,
      null,
    ]);
  });

  test('of the commune adds up what was reported and says how many villages are missing', () => {
    const shops = reports.indicators.find((one) => one.id === 'shops_online')!;
    expect(history(reports, { kind: 'commune' }, shops).at(-1)).toEqual({
      month: '2026-09',
      value: 18,
      silent: 2,
      corrections: [],
    });
  });

  test('has a gap for a month without an edition', () => {
    const gap = { ...reports, editions: reports.editions.filter(({ month }) => month !== '2026-07') };
    expect(history(gap, xuanNeo!, reports.indicators[0]!).map(({ value }) => value)).toEqual([
      98,
      269,
      null,
      566,
      814,
    ]);
  });

  test('of a frozen edition knows nothing later', () => {
    expect(history(asOf(reports, '2026-06' as Month), xuanNeo!, reports.indicators[0]!)).toHaveLength(2);
  });
});

describe('a sentence', () => {
  const sentenceOf = (data: PublicReports, index: number) => {
    const place = villagePlaces(data)[index]!;
    const households = targetFigure(data, place, 'household_share');
    const people = targetFigure(data, place, 'people_per_month');
    return plain(villageSentence(place.village, households, people, data.commune));
  };

  test('says how far a village is and what is missing', () => {
    expect(sentenceOf(reports, 0)).toBe(
      'Thôn Xuân Nẻo đã hướng dẫn 814/1.310 hộ (62 %), còn 234 hộ nữa là đạt 80 %; tháng 9/2026 hướng dẫn 39 người, còn thiếu 11 người so với mức 50.',
    );
  });

  test('says that a village is silent, and when it last spoke', () => {
    expect(sentenceOf(reports, 6)).toBe(
      'Thôn Mỗ Đoạn chưa báo cáo số hộ tháng 9/2026. Lần báo cáo gần nhất là tháng 8/2026: 356/590 hộ (60 %), còn 116 hộ nữa là đạt 80 %.',
    );
  });

  test('follows the targets of the commune', () => {
    expect(sentenceOf(withTargets({ household_share: 60, people_per_month: 39 }), 0)).toBe(
      'Thôn Xuân Nẻo đã hướng dẫn 814/1.310 hộ (62 %), đã đạt mục tiêu 60 %; tháng 9/2026 hướng dẫn 39 người, đạt mức 39.',
    );
  });

  test.each([
    [
      points(48, 67),
      'Kích hoạt VNeID mức 2: 67 người trong tháng 2/2026, nhiều hơn tháng 1/2026 là 19 người.',
    ],
    [points(67, 48), 'Kích hoạt VNeID mức 2: 48 người trong tháng 2/2026, ít hơn tháng 1/2026 là 19 người.'],
    [points(67, 67), 'Kích hoạt VNeID mức 2: 67 người trong tháng 2/2026, bằng tháng 1/2026.'],
    [points(67), 'Kích hoạt VNeID mức 2: 67 người trong tháng 1/2026.'],
    [
      points(67, null),
      'Kích hoạt VNeID mức 2: chưa báo cáo tháng 2/2026. Lần báo cáo gần nhất là tháng 1/2026: 67 người.',
    ],
    [points(null), 'Kích hoạt VNeID mức 2: chưa báo cáo tháng 1/2026.'],
    [
      [{ month: '2026-09' as Month, value: 380, silent: 1, corrections: [] }],
      'Kích hoạt VNeID mức 2: 380 người trong tháng 9/2026, ở 8/9 thôn; 1 thôn chưa báo cáo.',
    ],
  ])('of %j', (series, text) =>
    expect(commonSentence(reports.indicators[2]!, series, previousReported(series) ?? null, reports)).toBe(
      text,
    ),
  );

  test('of the commune leaves silent villages out of the total and of the households', () => {
    expect(plain(communeOverview(reports))).toBe(
      'Xã Mẫu Sơn đã hướng dẫn 4.136/6.620 hộ (62 %) ở 8/9 thôn có báo cáo, mục tiêu 80 %.',
    );
    expect(reportingSentence(reports)).toBe('8/9 thôn đã báo cáo tháng 9/2026; chưa báo cáo: Mỗ Đoạn.');
    expect(reportingSentence(asOf(reports, '2026-08' as Month))).toBe('9/9 thôn đã báo cáo tháng 8/2026.');
  });
});

describe('a corrected figure', () => {
  const correction = {
    month: '2026-09' as Month,
    village: 'xuan-neo',
    indicator: 'households_guided',
    old: 800,
    new: 814,
    reason: 'Gửi nhầm',
    date: '2026-10-02' as Day,
  };
  const corrected = { ...reports, corrections: [correction] };

  test('carries old, new, day and reason, on the village and on the commune', () => {
    const [indicator] = reports.indicators;
    expect(history(corrected, xuanNeo!, indicator!).at(-1)?.corrections).toEqual([correction]);
    expect(history(corrected, moDoan!, indicator!).at(-1)?.corrections).toEqual([]);
    expect(history(corrected, { kind: 'commune' }, indicator!).at(-1)?.corrections).toEqual([correction]);
    expect(correctionNote(correction, indicator!)).toBe('đã đính chính 800 → 814 ngày 2/10/2026: Gửi nhầm');
    expect(correctionNote({ ...correction, old: null }, indicator!)).toBe(
      'đã đính chính chưa báo cáo → 814 ngày 2/10/2026: Gửi nhầm',
    );
  });

  test('is listed under its edition, newest edition first', () => {
    const [newest, ...older] = editionChanges(corrected);
    expect(newest).toMatchObject({ silent: [{ id: 'mo-doan' }], corrections: [correction] });
    expect(older.every(({ corrections }) => corrections.length === 0)).toBe(true);
  });
});

describe('an overview', () => {
  test('shows a silent village as silent, never as 0', () => {
    expect(overview(reports)[6]).toMatchObject({
      households: 'số hộ: chưa báo cáo',
      people: 'số người: chưa báo cáo',
      sortBy: { share: null, people: null, peopleRate: null },
      status: 'unknown',
    });
  });

  test('is the same figure as the village page', () => {
    for (const [index, place] of villagePlaces(reports).entries()) {
      const guided = figure(reports, place, reports.indicators[0]!).points.at(-1)?.value ?? null;
      const share = overview(reports)[index]!.sortBy.share;
      expect(share === null ? null : Math.round((share * place.village.households) / 100)).toBe(guided);
    }
  });
});
