// Recordings → episodes, newest first; rotas → the next two weeks in which somebody is heard.
import { expect, test } from 'vitest';
import { parseDay, type Day } from '../text/date.ts';
import type { Voice } from '../voice/current.ts';
import { episodesOf, programmesOf } from './programmes.ts';
import type { MonthRota } from '../share/month-rotas.ts';

const day = (text: string): Day => parseDay(text)!;
const voice = (guide: string, recorded: string, reading: Voice['reading'] = 'loa'): Voice => ({
  ...{ guide, reading, type: 'mp3', bytes: 100, file: `data/recordings/${reading}-${guide}-01.mp3` },
  taken: { seconds: 40, recorded: day(recorded), speaker: 'o-me' },
});
const guideOf = (slug: string) => ({ title: `Bài ${slug}`, summary: 'Một câu.' });

test('episodes are the newest first, and say what is read and by whom', () => {
  const voices = [voice('a', '2026-11-01'), voice('b', '2026-11-20'), voice('a', '2026-11-05', 'lam-theo')];
  const episodes = episodesOf(voices, guideOf, () => 'tổ thôn Mẫu');
  expect(episodes.map(({ title }) => title)).toEqual(['Bài b', 'Làm theo: Bài a', 'Bài a']);
  expect(episodes[0]).toMatchObject({
    ...{ id: 'loa-b-01.mp3', page: '/huong-dan/b/', file: '/huong-dan/b/loa.mp3', bytes: 100, seconds: 40 },
    day: '2026-11-20',
  });
  expect(episodes[0]!.summary).toMatch(/^\p{Lu}.*\. Một câu\. Giọng đọc: tổ thôn Mẫu\.$/u);
});

test('a file of which nobody knows when it was recorded is no episode', () => {
  const { taken, ...unknown } = voice('a', '2026-11-01');
  expect(taken).toBeDefined();
  expect(episodesOf([unknown], guideOf, () => undefined)).toEqual([]);
});

const rota = (...weeks: [monday: string, slugs: string[]][]): MonthRota => ({
  name: 'tháng',
  weeks: weeks.map(([monday, slugs]) => ({
    ...{ name: `Tuần từ ${monday}`, monday: day(monday) },
    days: slugs.map((slug) => ({
      ...{ day: day(monday), slug, name: `Ngày ${slug}`, path: '/', title: `Bài ${slug}` },
      ...{ seconds: 30, reason: '' },
    })),
  })),
});
const heard = (...slugs: string[]) => {
  return (slug: string) => (slugs.includes(slug) ? { path: `/${slug}.mp3`, bytes: 5 } : undefined);
};

test('a week of two months is one programme, with the days that nobody has recorded', () => {
  const months = [rota(['2026-11-30', ['a']]), rota(['2026-11-30', ['b', 'c']], ['2026-12-07', ['b']])];
  expect(programmesOf(months, heard('a', 'c'))).toEqual([
    {
      ...{ monday: '2026-11-30', name: 'Tuần từ 2026-11-30', days: 3 },
      voices: [
        { when: 'Ngày a', title: 'Bài a', file: '/a.mp3', seconds: 30, bytes: 5 },
        { when: 'Ngày c', title: 'Bài c', file: '/c.mp3', seconds: 30, bytes: 5 },
      ],
    },
  ]);
});

test('no more than two weeks are told, the next ones with a recording', () => {
  const mondays = ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'];
  const months = [rota(...mondays.map((monday, at): [string, string[]] => [monday, [at === 0 ? 'x' : 'a']]))];
  expect(programmesOf(months, heard('a')).map(({ monday }) => monday)).toEqual(mondays.slice(1, 3));
});
