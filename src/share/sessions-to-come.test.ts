// Sessions of the sample commune and a moment → those to come in words, and a calendar for each village.
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../guides/load.ts';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import type { Session } from '../reports/sessions.ts';
import type { Day } from '../text/date.ts';
import { sessionsToCome } from './sessions-to-come.ts';

const sample = protect(loadReports('tests/sample').reports!);
const library = loadLibrary('content', 'data/links.csv').library!;
const topic = library.trainings[0]!.slug;
const session = (day: string, village: string | null, start: string | null): Session =>
  ({ day: day as Day, village, place: 'Nhà văn hóa', topic, start, end: null }) as Session;
const PLANNED = [
  session('2026-12-05', 'xuan-neo', '19:30'),
  session('2026-12-06', 'o-me', null),
  session('2026-12-12', null, '08:00'),
];

const at = (moment: string, reports = sample) =>
  sessionsToCome(PLANNED, library, reports, 'https://xa.example', {
    now: new Date(moment),
    today: moment.slice(0, 10) as Day,
  });

describe('sessions to come', () => {
  test('say when, where and what; without an hour, whom to ask', () => {
    const { sessions } = at('2026-12-01T08:00:00+07:00');
    expect(sessions.map(({ day, village }) => [day, village])).toEqual([
      ['Thứ bảy 5/12/2026', 'Thôn Xuân Nẻo'],
      ['Chủ nhật 6/12/2026', 'Thôn Ô Mễ'],
      ['Thứ bảy 12/12/2026', 'Cả xã'],
    ]);
    expect(sessions[0]!.time).toMatch(/^19:30 đến \d\d:\d\d$/);
    expect(sessions[1]!.time).toBe('Giờ: hỏi tổ công nghệ số');
  });

  test('leave out what is over', () => {
    expect(at('2026-12-06T20:00:00+07:00').sessions).toHaveLength(2);
    expect(at('2026-12-13T08:00:00+07:00').sessions).toEqual([]);
  });

  test('say in their title that they are made up, while they are', () => {
    const real = { ...sample, commune: { ...sample.commune, sample: false } };
    const [made, own] = [sample, real].map(
      (reports) => at('2026-12-01T08:00:00+07:00', reports).sessions[0]!.title,
    );
    expect(made).toBe(`Số liệu minh hoạ: ${own}`);
  });
});

test('a village’s calendar has its own sessions and what is for all; the commune’s has every one', () => {
  const { calendars } = at('2026-12-01T08:00:00+07:00');
  const count = (name: string) =>
    calendars
      .find((one) => one.name === name)!
      .text()
      .split('BEGIN:VEVENT').length - 1;
  expect(['Cả xã', 'Thôn Xuân Nẻo', 'Thôn Lạc Dục'].map(count)).toEqual([3, 2, 1]);
  expect(calendars).toHaveLength(1 + sample.villages.length);
});
