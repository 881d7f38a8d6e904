// What is said beside a count of people: one sentence for each way it became known, and what the commune found on its visits.
import { describe, expect, test } from 'vitest';
import { sampleReports } from '../../tests/sample-reports.ts';
import { protect, type PublicReports } from '../reports/public/protect.ts';
import type { Month } from '../text/date.ts';
import { figure, targetFigure } from './figure.ts';
import { asOf, villagePlaces } from './history.ts';
import { basisOf, howKnown } from './provenance.ts';

const COMMUNE = { kind: 'commune' } as const;
const made = (lines: readonly string[], visits: readonly string[] = []): PublicReports =>
  protect(
    sampleReports({
      'provenance.csv': () => ['month,indicator,village,how', ...lines, ''].join('\n'),
      'rechecks.csv': () => ['month,indicator,visited,agreed', ...visits, ''].join('\n'),
    }),
  );
const people = (reports: PublicReports, village?: string) =>
  targetFigure(
    reports,
    village === undefined ? COMMUNE : villagePlaces(reports).find((one) => one.village.id === village)!,
    'people_per_month',
  );
const said = (reports: PublicReports, village?: string) => howKnown(reports, people(reports, village));

describe('without a line', () => {
  const reports = made([]);
  test('teams told it', () => {
    expect(said(reports)).toBe('Số người này do các tổ tự đánh giá.');
    expect(said(reports, 'xuan-neo')).toBe('Số người này do tổ tự đánh giá.');
  });
  test('nothing is said of a village that was silent, nor of other figures', () => {
    expect(said(reports, 'mo-doan')).toBe('');
    const sessions = reports.indicators.find(({ id }) => id === 'sessions')!;
    expect(basisOf(reports, figure(reports, COMMUNE, sessions))).toBeNull();
  });
});

describe('checked', () => {
  test('in every village that reported', () => {
    const reports = made(['2026-09,people_guided,,kiem-tra']);
    expect(said(reports)).toBe('Số người này qua kiểm tra ba việc.');
    expect(said(reports, 'xuan-neo')).toBe('Số người này qua kiểm tra ba việc.');
  });
  test('in some', () => {
    const reports = made(['2026-09,people_guided,xuan-neo,kiem-tra', '2026-09,people_guided,o-me,kiem-tra']);
    expect(said(reports)).toBe('Số người này có 2/8 thôn qua kiểm tra ba việc, còn lại do tổ tự đánh giá.');
    expect(said(reports, 'lac-duc')).toBe('Số người này do tổ tự đánh giá.');
    expect(basisOf(reports, people(reports))!.phrase).toBe('2/8 thôn qua kiểm tra ba việc');
  });
});

test('visits are told of the whole commune, also beside the figure of a village', () => {
  const reports = made(['2026-09,people_guided,,kiem-tra'], ['2026-09,people_guided,45,41']);
  const visits =
    'Xã đến xem lại 45 hộ bốc thăm trong các thôn về số của tháng 9/2026: 41 hộ đúng như tổ ghi.';
  expect(said(reports)).toBe(`Số người này qua kiểm tra ba việc. ${visits}`);
  expect(said(reports, 'o-me')).toBe(`Số người này qua kiểm tra ba việc. ${visits}`);
});

test('a month published earlier stays as it was when a later one is checked', () => {
  const [before, after] = [
    made([]),
    made(['2026-09,people_guided,,kiem-tra'], ['2026-09,people_guided,45,41']),
  ];
  for (const month of ['2026-06', '2026-07', '2026-08'] as Month[])
    for (const village of [undefined, 'xuan-neo'])
      expect(said(asOf(after, month), village)).toBe(said(asOf(before, month), village));
});
