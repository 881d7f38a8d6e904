// A year's workbook: every number against the files, targets as of each month, marks by a scale, and none without one.
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { sampleReports, SCALE } from '../../tests/sample-reports.ts';
import { workbookSheets } from '../../tests/read-paper.ts';
import { inFull } from '../reports/in-full.ts';
import { villageYearWorkbook, yearWorkbook } from './year-workbook.ts';

const MONTHS = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09'];
const reports = inFull(sampleReports());
const without = { reports, year: '2026', scoring: undefined };
const sheetsOf = async (of: Parameters<typeof yearWorkbook>[0]) => workbookSheets((await yearWorkbook(of))!);
/** Rows of villages, by name; of the second sheet those of every month. */
const rowsOf = (sheet: { rows: (string | number | null)[][] } | undefined, name: string, at: number) =>
  (sheet?.rows ?? []).filter((row) => row[at] === name);

/** What the files say of a village: one line a month. */
function counts(village: string) {
  return MONTHS.map((month) => {
    const [head = '', ...rest] = readFileSync(`tests/sample/results/${month}.csv`, 'utf8').trim().split('\n');
    const columns = head.split(',');
    const cells = rest.map((line) => line.split(',')).find(([id]) => id === village) ?? [];
    const at = (id: string) =>
      cells[columns.indexOf(id)] === '' ? null : Number(cells[columns.indexOf(id)]);
    return { month, people: at('people_guided'), homes: at('households_guided'), sessions: at('sessions') };
  });
}

const sum = (values: (number | null)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0);

describe('the table of a year', () => {
  test('has every village in every month as the files have it', async () => {
    const [, months] = await sheetsOf(without);
    for (const { id, name, households } of reports.villages) {
      const expected = counts(id).map(({ month, people, homes, sessions }) => [
        `${Number(month.slice(5))}/2026`,
        people ?? '–',
        50,
        people === null ? 'chưa có số liệu' : people >= 50 ? 'đạt' : 'chưa đạt',
        homes ?? '–',
        Math.ceil(households * 0.8),
        households,
        homes === null ? '–' : Math.floor((homes / households) * 1000) / 10,
        homes === null ? 'chưa có số liệu' : homes >= households * 0.8 ? 'đạt' : 'chưa đạt',
        sessions ?? '–',
      ]);
      expect(rowsOf(months, name, 0).map(([, month, , ...rest]) => [month, ...rest])).toEqual(expected);
    }
    expect(rowsOf(months, 'Mỗ Đoạn', 0).map((row) => row[2])).toEqual([
      'đúng hạn, ngày 19/5/2026',
      'đúng hạn, ngày 18/6/2026',
      'đúng hạn, ngày 17/7/2026',
      'đúng hạn, ngày 19/8/2026',
      'chưa báo cáo',
    ]);
  });

  test('adds up what the files say, with the sums of the villages below', async () => {
    const [summary] = await sheetsOf(without);
    const expected = reports.villages.map(({ id, name, households }) => {
      const own = counts(id);
      const people = own.map((one) => one.people);
      const last = own.findLast(({ homes }) => homes !== null)!;
      return [
        ...[
          name,
          5,
          own.filter((one) => one.people !== null).length,
          0,
          people.filter((one) => one === null).length,
        ],
        ...[people.filter((one) => (one ?? 0) >= 50).length, sum(people), last.homes],
        ...[
          `${Number(last.month.slice(5))}/2026`,
          households,
          Math.floor((last.homes! / households) * 1000) / 10,
        ],
        ...['chưa đạt', sum(own.map((one) => one.sessions))],
      ];
    });
    const rows = reports.villages.map(({ name }) => rowsOf(summary, name, 1)[0]?.slice(1, 14));
    expect(rows).toEqual(expected);
    const total = summary!.rows.find((row) => row[1] === 'Cộng')!;
    for (const at of [1, 2, 3, 4, 5, 6, 7, 9, 12])
      expect(total[at + 1]).toBe(sum(expected.map((row) => Number(row[at]))));
  });

  test('leaves the marks to the commune while she has no scale for the year, and says so', async () => {
    for (const scoring of [undefined, { ...SCALE, year: 2025 }]) {
      const [summary, , rules] = await sheetsOf({ ...without, scoring });
      expect(
        rowsOf(summary, 'Ô Mễ', 1)[0]
          ?.slice(14)
          .filter((cell) => cell !== null),
      ).toEqual([]);
      expect(rules!.rows.flat()).toContain(
        'Xã chưa ghi thang điểm thi đua của năm 2026 (data/scoring.yaml), nên các cột điểm để trống.',
      );
    }
  });

  test('takes targets, households and teams of each month', async () => {
    const changed = inFull(
      sampleReports({
        'targets.csv': () =>
          'target,value,from,by,source\npeople_per_month,80,2026-08,,QĐ\nhousehold_share,50,2026-09,,QĐ\n',
        'editions.csv': (text) => text.replace(/,[0-9a-f-]{19}$/gm, ','),
        'teams.csv': (text) =>
          text
            .replace(/$/gm, ',,,')
            .replace('place,hours,,,', 'place,hours,team,from,until')
            .replace(/\n,+$/, '\no-me,5,,,Tổ 2,2026-07,\n'),
        'samples.csv': (text) => text.replace(/^teams.*\n/m, ''),
      }),
    );
    const [, months, rules] = await sheetsOf({ ...without, reports: changed });
    expect(rowsOf(months, 'Ô Mễ', 0).map((row) => [row[4], row[7]])).toEqual([
      [50, 944],
      [50, 944],
      [100, 944],
      [160, 944],
      [160, 590],
    ]);
    expect(rules!.rows.flat().filter((cell) => String(cell).startsWith('Mục tiêu từ'))).toHaveLength(3);
  });

  test('is the same bytes whenever it is made, marked as samples while they are, and of no year without figures', async () => {
    const bytes = await yearWorkbook(without);
    vi.useFakeTimers({ now: new Date('2031-03-04T05:06:07Z'), toFake: ['Date'] });
    const later = await yearWorkbook(without);
    vi.useRealTimers();
    expect(later).toEqual(bytes);
    const marked = (all: Awaited<ReturnType<typeof sheetsOf>>) =>
      all.filter(({ rows }) => rows.flat().includes('SỐ LIỆU MINH HOẠ')).length;
    expect(marked(workbookSheets(bytes!))).toBe(3);
    const real = { ...reports, commune: { ...reports.commune, sample: false } };
    expect(marked(await sheetsOf({ ...without, reports: real }))).toBe(0);
    expect(await yearWorkbook({ ...without, year: '2025' })).toBeUndefined();
  });
});

describe('one village', () => {
  test('has its months, their sums and the rules on one sheet', async () => {
    const sheets = workbookSheets((await villageYearWorkbook({ ...without, scoring: SCALE }, 'o-me'))!);
    expect(sheets.map(({ name }) => name)).toEqual(['Năm 2026']);
    const rows = sheets[0]!.rows;
    expect(rows.flat().slice(0, 1)).toEqual(['TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG THÔN Ô MỄ']);
    expect(rows.find((row) => row[0] === '9/2026')).toEqual([
      ...['9/2026', 'đúng hạn, ngày 18/9/2026', 33, 50, 'chưa đạt', 701, 944, 1180, 59.4, 'chưa đạt', 3],
    ]);
    expect(rows.find((row) => row[0] === 'Cộng')?.filter((cell) => cell !== null)).toEqual(['Cộng', 298, 12]);
    expect(rows.flat()).toContain(
      'Điểm của năm: Báo cáo đúng hạn (tối đa 30 điểm): 30; Số người (tối đa 30 điểm): 12; Số hộ (tối đa 35 điểm): 0; Số buổi (tối đa 5 điểm): 3; Tổng điểm: 45.',
    );
    expect(await villageYearWorkbook(without, 'nowhere')).toBeUndefined();
  });
});
