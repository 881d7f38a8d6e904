// The rules of the plan by table: on time, status of the commune, rates, the year for thi đua, the weakest indicator.
import { describe, expect, test } from 'vitest';
import { countOf, makeCounts } from '../reports/counts.ts';
import { loadReports } from '../reports/load.ts';
import { protect, type PublicEdition, type PublicReports } from '../reports/public/protect.ts';
import type { Day, Month } from '../text/date.ts';
import { communeShare, communeStatus } from './figure.ts';
import { asOf, villagePlaces } from './history.ts';
import { rateWords, swingSentence, weakest, weakestSentence } from './rate.ts';
import { reportCounts, reportRule, reportWords, villageReport } from './reporting.ts';
import { villageYear, yearSentence } from './year.ts';

const sample = protect(loadReports('tests/sample').reports!);
const MONTH = '2026-09' as Month;
const [xuanNeo, , , , , , moDoan] = villagePlaces(sample);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

const receivedOn = (day: string): PublicReports => ({
  ...sample,
  firstReceived: new Map([...sample.firstReceived, [MONTH, day as Day]]),
});

/** The sample with the newest edition changed by `change`. */
function withNewest(change: (edition: PublicEdition) => Partial<PublicEdition>): PublicReports {
  const editions = [...sample.editions];
  const newest = editions.pop()!;
  return { ...sample, editions: [...editions, { ...newest, ...change(newest) }] };
}

describe('a report', () => {
  // Plan of May 2026, III.3: "trước ngày 20 hằng tháng".
  test.each([
    ['2026-09-01', 'on-time', 'báo cáo đúng hạn, ngày 1/9/2026'],
    ['2026-09-19', 'on-time', 'báo cáo đúng hạn, ngày 19/9/2026'],
    ['2026-09-20', 'late', 'báo cáo sau hạn, ngày 20/9/2026'],
    ['2026-10-02', 'late', 'báo cáo sau hạn, ngày 2/10/2026'],
  ])('received on %s is %s', (day, state, words) => {
    const report = villageReport(receivedOn(day), MONTH, 'xuan-neo');
    expect(report.state).toBe(state);
    expect(reportWords(report)).toBe(words);
  });

  test('of a silent village is missing, also in a month without an edition', () => {
    expect(reportWords(villageReport(sample, MONTH, 'mo-doan'))).toBe('chưa báo cáo');
    expect(villageReport(sample, '2027-01' as Month, 'xuan-neo').state).toBe('silent');
  });

  test('that did not come through an import has no day', () => {
    const undated = { ...sample, firstReceived: new Map() };
    expect(reportWords(villageReport(undated, MONTH, 'xuan-neo'))).toBe('báo cáo không rõ ngày');
  });

  test('added to an edition later counts from the day it was added; a corrected one does not', () => {
    const added = sample.indicators.map(({ id }) => ({
      month: MONTH,
      village: 'xuan-neo',
      indicator: id,
      old: null,
      new: 1,
      reason: 'Thôn báo sau',
      date: '2026-09-25' as Day,
    }));
    const late = { ...sample, corrections: added };
    expect(villageReport(late, MONTH, 'xuan-neo')).toEqual({ state: 'late', day: '2026-09-25' });
    const corrected = { ...sample, corrections: added.slice(1) };
    expect(villageReport(corrected, MONTH, 'xuan-neo').state).toBe('on-time');
  });

  test('is counted by village, and its rule is said', () => {
    expect(reportCounts(sample, MONTH)).toEqual({ 'on-time': 8, late: 0, undated: 0, silent: 1 });
    expect(reportRule(sample)).toBe('Đúng hạn là báo cáo trước ngày 20 của tháng.');
  });
});

describe('the status of the commune', () => {
  const [people, households] = ['people_guided', 'households_guided'] as const;
  const sumOf = (values: (number | null)[]) => values.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const setAll = (column: string, value: (village: number) => number | null) =>
    withNewest(({ counts, totals }) => ({
      totals: { ...totals, [column]: { value: sumOf(counts.villages.map((_, v) => value(v))), silent: 0 } },
      counts: makeCounts(counts.villages, counts.columns, (village, id) =>
        id === column ? value(counts.villages.indexOf(village)) : countOf(counts, village, id),
      ),
    }));

  test.each([
    ['every village meets it', () => setAll(people, () => 50), 'met'],
    ['no village has reported', () => setAll(people, () => null), 'unknown'],
    [
      'more villages meet it than a month before',
      () => setAll(people, (v) => (v === 0 ? 49 : 90)),
      'growing',
    ],
    [
      'more villages meet it with fewer people in all',
      () => setAll(people, (v) => (v === 0 ? 49 : 50)),
      'stuck',
    ],
    ['more villages meet it, and the sum falls as one is silent', () => sample, 'below'],
    ['fewer villages meet it', () => setAll(people, (v) => (v < 2 ? 60 : 10)), 'stuck'],
    ['nobody meets it, nobody did', () => setAll(people, () => 10), 'stuck'],
  ] as const)('people, %s: %#', (_, data, status) =>
    expect(communeStatus(data(), 'people_per_month').status).toBe(status),
  );

  test('by households compares the share in the villages that reported', () => {
    expect(communeStatus(sample, 'household_share').status).toBe('growing');
    expect(communeShare(sample)).toBeCloseTo(4136 / 6620);
    const met = setAll(households, (v) => sample.villages[v]!.households);
    expect(communeStatus(met, 'household_share').status).toBe('met');
    expect(communeStatus(asOf(sample, '2026-05' as Month), 'household_share').status).toBe('below');
  });
});

describe('a rate', () => {
  test.each([
    [39, 1310, '3,0 người trên 100 hộ'],
    [0, 470, '0,0 người trên 100 hộ'],
    [56, 470, '11,9 người trên 100 hộ'],
  ])('of %d people in %d households is %s', (value, households, words) =>
    expect(rateWords(value, households, 'người')).toBe(words),
  );

  test('of a small village swings, and the page says why', () => {
    expect(plain(swingSentence(sample))).toBe(
      '10 hộ ở thôn Bỉnh Di (470 hộ) là 2,1 %, ở thôn Xuân Nẻo (1.310 hộ) chỉ là 0,8 %. Vì thế tỷ lệ của thôn nhỏ lên xuống nhiều hơn; hơn kém nhau vài phần trăm chưa nói lên điều gì.',
    );
    expect(swingSentence({ ...sample, villages: sample.villages.slice(0, 1) })).toBe('');
  });
});

describe('the year for thi đua', () => {
  // Plan of May 2026, III.3 and VI.7: reports before the 20th; at least 50 people a month.
  test('counts months on time and months with enough people', () => {
    const year = villageYear(sample, xuanNeo!);
    expect(year.months.map(({ people, enough }) => [people, enough])).toEqual([
      [89, true],
      [97, true],
      [101, true],
      [36, false],
      [39, false],
    ]);
    expect(yearSentence(year)).toBe(
      'Năm 2026, trong 5 tháng: báo cáo đúng hạn 5 tháng; đạt mức 50 người 3 tháng.',
    );
  });

  test('a silent month is neither on time nor short of people', () => {
    const year = villageYear(sample, moDoan!);
    expect(year.months.at(-1)).toMatchObject({ people: null, enough: null, report: { state: 'silent' } });
    expect(year.onTime).toBe(4);
  });

  test('starts in January once the plan began in an earlier year', () => {
    const editions = [...sample.editions, { ...sample.editions.at(-1)!, month: '2027-02' as Month }];
    expect(villageYear({ ...sample, editions }, xuanNeo!).months.map(({ month }) => month)).toEqual([
      '2027-01',
      '2027-02',
    ]);
  });
});

describe('the weakest indicator', () => {
  test('is the one furthest below the commune for the village’s size', () => {
    expect(weakestSentence(weakest(sample, xuanNeo!)!, sample.commune)).toBe(
      'Học Bình dân học vụ số: 11 người, bằng 0,8 người trên 100 hộ; mức chung của xã là 4,5.',
    );
  });
  test('is not named for a silent village', () => expect(weakest(sample, moDoan!)).toBeUndefined());
});
