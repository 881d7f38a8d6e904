// The sample commune with more teams → the marks a form names them by, as tables do; the months it offers.
import { expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import type { Month } from '../text/date.ts';
import { monthsToReport, reportForm } from './report-form.ts';

const samples = protect(loadReports('tests/sample').reports!);
const reports = { ...samples, commune: { ...samples.commune, sample: false } };
const [team] = reports.lists.teams;

function marks(...names: string[]) {
  const teams = names.map((name) => ({ ...team!, name }));
  const others = reports.lists.teams.filter(({ village }) => village !== team!.village);
  const changed = { ...reports, lists: { ...reports.lists, teams: [...teams, ...others] } };
  return reportForm(changed, '2026-10' as Month).villages.find(({ id }) => id === team!.village)!;
}

test.each([
  [['']],
  [['Tổ 2', ''], 'Tổ 2', 'Tổ 1'],
  [['', 'Tổ 2'], 'Tổ 1', 'Tổ 2'],
  [['', 'Tổ công nghệ số 1'], 'Tổ 2', 'Tổ 1'],
  [['Tổ III', 'tổ số 02', 'Đội thanh niên'], 'Tổ III', 'Tổ 2', 'Tổ 1'],
])('teams %j', (names, ...expected) => {
  expect(marks(...names).teams).toEqual(expected);
});

test('what several teams share is compared with none of them', () => {
  const known = marks('', 'Tổ 2').known;
  expect(known.filter(({ last, highest }) => last !== null || highest !== null)).toEqual([]);
  expect(marks('').known[0]!.last).toBeGreaterThan(0);
});

test('while figures are made up nothing real is compared with them, nor counted on from them', () => {
  const { villages } = reportForm(samples, '2026-10' as Month);
  const known = villages.flatMap((one) => one.known);
  expect(known.filter(({ last, highest }) => last !== null || highest !== null)).toEqual([]);
  expect(villages.map(({ households }) => households)).toEqual(villages.map(() => null));
  expect(known.some(({ target }) => target !== null)).toBe(true);
});

test('each of several teams is asked for its own people, and all of them for the households of the village', () => {
  const targets = (...names: string[]) => marks(...names).known.map(({ target }) => target);
  expect(targets('', 'Tổ 2')).toEqual(targets(''));
});

test('months from the one after the last published to the present one, at least one, at most six', () => {
  const months = (present: string) => monthsToReport(reports, present as Month);
  expect(months('2026-09')).toEqual(['2026-10']);
  expect(months('2026-11')).toEqual(['2026-10', '2026-11']);
  expect(months('2027-09')).toHaveLength(6);
});
