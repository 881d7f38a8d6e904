// A year → its tables: one row a village with sums and marks, and one row a village and month.
import { reportDay, type ReportState } from '../progress/reporting.ts';
import type { Scoring } from '../reports/scoring.ts';
import { monthName } from '../text/date.ts';
import { marksOf } from './marks.ts';
import { center, decimal, left, NO_COUNT, right, type Cell, type Column, type Table } from './paper.ts';
import { sumOf, type Asked, type VillageMonth, type VillageYear, type Year } from './year.ts';

interface Field {
  column: Column;
  of: (village: VillageYear) => Cell;
  /** Whether its numbers may be added up over the villages. */
  summed?: true;
}

const STATES: readonly [ReportState, string][] = [
  ['on-time', 'Số tháng báo cáo đúng hạn'],
  ['late', 'Số tháng báo cáo sau hạn'],
  ['undated', 'Số tháng không rõ ngày báo cáo'],
  ['silent', 'Số tháng chưa báo cáo'],
];

/** @param called "Thôn" */
export function summaryTable(year: Year, called: string, scale: Scoring | undefined): Table {
  const word = called.toLowerCase();
  const seldom = (state: ReportState) =>
    state === 'undated' && year.villages.every(({ states }) => states.undated === 0);
  const fields: Field[] = [
    { column: left(called, 14), of: ({ village }) => village.name },
    { column: right(`Số tháng của ${word}`, 8), of: ({ months }) => months.length, summed: true },
    ...STATES.filter(([state]) => !seldom(state)).map(([state, title]): Field => ({
      column: right(title, 9),
      of: ({ states }) => states[state],
      summed: true,
    })),
    { column: right('Số tháng đạt mức số người', 9), of: ({ people }) => people.enough, summed: true },
    {
      column: right('Tổng số người được hướng dẫn', 10),
      of: ({ people }) => people.sum ?? NO_COUNT,
      summed: true,
    },
    {
      column: right('Số hộ đã hướng dẫn (lũy kế)', 10),
      of: ({ households }) => households?.households.value ?? NO_COUNT,
      summed: true,
    },
    { column: center('Tính đến tháng', 8), of: ({ households }) => monthOf(households) },
    {
      column: right('Số hộ', 8),
      of: (one) => (one.households ?? one.months.at(-1))?.households.all ?? null,
      summed: true,
    },
    { column: decimal('Tỷ lệ hộ (%)', 8), of: ({ households }) => shareOf(households) },
    { column: center('Mục tiêu số hộ', 14), of: ({ households }) => metWords(households?.households) },
    { column: right('Tổng số buổi', 8), of: ({ sessions }) => sessions ?? NO_COUNT, summed: true },
    ...markFields(scale),
  ];
  return {
    columns: [center('TT', 5), ...fields.map(({ column }) => column)],
    rows: year.villages.map((village, index) => [index + 1, ...fields.map(({ of }) => of(village))]),
    foot: [[null, 'Cộng', ...fields.slice(1).map((field) => total(field, year))]],
    notes: [],
  };
}

function total({ of, summed }: Field, { villages }: Year): Cell {
  if (!summed) return null;
  return sumOf(villages.map(of).filter((cell) => typeof cell === 'number')) ?? NO_COUNT;
}

const monthOf = (one: VillageMonth | null) =>
  one === null ? NO_COUNT : monthName(one.month).replace('tháng ', '');

/** Never rounded up: a share below its target must not read as if it had reached it. */
function shareOf(one: VillageMonth | null): Cell {
  if (one?.households.value == null || one.households.all === 0) return NO_COUNT;
  return Math.floor((one.households.value / one.households.all) * 1000 + 1e-9) / 10;
}

function metWords(asked: Asked | undefined): string {
  if (asked?.value == null) return 'chưa có số liệu';
  return asked.value >= asked.goal ? 'đạt' : 'chưa đạt';
}

/** Empty columns where the commune has no scale: marks are hers to give. */
const EMPTY = ['Điểm báo cáo', 'Điểm số người', 'Điểm số hộ', 'Điểm khác'];

function markFields(scale: Scoring | undefined): Field[] {
  const blank = (title: string, width = 9): Field => ({ column: right(title, width), of: () => null });
  if (!scale) return [...EMPTY.map((title) => blank(title)), blank('Tổng điểm'), blank('Xếp loại', 12)];
  const unknown = 'chưa đủ số liệu';
  return [
    ...scale.criteria.map(({ name, points }, index): Field => ({
      column: right(`${name} (tối đa ${points} điểm)`.replace('.', ','), 11),
      of: (village) => marksOf(village, scale).points[index] ?? unknown,
    })),
    { column: right('Tổng điểm', 9), of: (village) => marksOf(village, scale).total ?? unknown },
    { column: left('Xếp loại', 12), of: (village) => marksOf(village, scale).grade },
  ];
}

/** Without the village where there is only one. */
export function monthsTable(villages: readonly VillageYear[], called: string): Table {
  const several = villages.length > 1;
  const rows = villages.flatMap(({ village, months }) =>
    months.map((one): Cell[] => [...(several ? [village.name] : []), ...monthCells(one)]),
  );
  const sum = (pick: (one: VillageYear) => number | null) =>
    sumOf(villages.flatMap((one) => pick(one) ?? [])) ?? NO_COUNT;
  const blank = several ? [null] : [];
  return {
    columns: [
      ...(several ? [left(called, 16)] : []),
      ...[center('Tháng', 10), left('Báo cáo', 24), right('Số người được hướng dẫn', 11)],
      ...[right('Mức của kế hoạch (người)', 11), center('Đạt mức số người', 15)],
      ...[right('Số hộ đã hướng dẫn (lũy kế)', 11), right('Số hộ phải đạt', 9), right('Số hộ', 9)],
      ...[decimal('Tỷ lệ hộ (%)', 9), center('Đạt mục tiêu số hộ', 15), right('Số buổi', 8)],
    ],
    rows,
    foot: [
      [
        ...[...blank, 'Cộng', null, sum(({ people }) => people.sum), null, null],
        ...[null, null, null, null, null, sum(({ sessions }) => sessions)],
      ],
    ],
    notes: [],
  };
}

function monthCells(one: VillageMonth): Cell[] {
  const { month, report, people, households, sessions } = one;
  return [
    ...[monthName(month).replace('tháng ', ''), reportDay(report)],
    ...[people.value ?? NO_COUNT, people.goal, metWords(people)],
    ...[households.value ?? NO_COUNT, households.goal, households.all],
    ...[shareOf(one), metWords(households), sessions ?? NO_COUNT],
  ];
}
