// The sample commune on a day of December → the rotas its page shows, and scripts as lists show them.
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../guides/load.ts';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import type { Day } from '../text/date.ts';
import { monthRotas, scriptOf } from './month-rotas.ts';

const reports = protect(loadReports('tests/sample').reports!);
const library = loadLibrary('content', 'data/links.csv').library!;
const on = (day: string) => monthRotas(library, reports, day as Day);
const daysOf = (rota: ReturnType<typeof on>[number]) => rota.weeks.flatMap(({ days }) => days);

describe('rotas', () => {
  test('are of this month and the next; weeks that are over are left out, this one is whole', () => {
    const [december, january] = on('2026-12-17');
    expect([december!.name, january!.name]).toEqual(['tháng 12/2026', 'tháng 1/2027']);
    expect(december!.weeks.map(({ name }) => name)).toEqual([
      'Tuần từ 14/12/2026',
      'Tuần từ 21/12/2026',
      'Tuần từ 28/12/2026',
    ]);
    expect(daysOf(december!)[0]).toMatchObject({ day: '2026-12-14', name: 'Thứ hai 14/12' });
  });

  test('say why a script has its day, and lead to it', () => {
    const days = daysOf(on('2026-12-01')[0]!);
    expect(days).toHaveLength(31);
    const fridays = days.filter(({ name }) => name.startsWith('Thứ sáu'));
    expect(new Set(fridays.map(({ reason }) => reason))).toEqual(new Set(['Nhắc an toàn hằng tuần.']));
    const mondays = days.filter(({ name }) => name.startsWith('Thứ hai'));
    for (const { reason } of mondays) expect(reason).toMatch(/^Đang cần thêm người làm được việc “.+”\.$/);
    for (const { path, seconds } of days) {
      expect(path).toMatch(/^\/huong-dan\/[a-z0-9-]+\/loa\/$/);
      expect(seconds).toBeLessThanOrEqual(60);
    }
  });

  test('stay as printed when figures of the month come in later', () => {
    const before = { ...reports, editions: reports.editions.slice(0, -1) };
    const { month } = reports.editions.at(-1)!;
    const day = `${month}-10` as Day;
    expect(monthRotas(library, before, day)[0]).toEqual(monthRotas(library, reports, day)[0]);
  });
});

test('a script past its review is marked as due', () => {
  const [guide] = library.guides;
  expect(scriptOf(guide!, undefined, guide!.review_by).due).toBe(true);
  expect(scriptOf(guide!, undefined, guide!.checked).due).toBe(false);
});
