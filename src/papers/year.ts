// The editions of one year → every village's months beside what the plan asked of each, and their sums.
import { targetFigure } from '../progress/figure.ts';
import { asOf, type VillagePlace } from '../progress/history.ts';
import { villageReport, type ReportState, type VillageReport } from '../progress/reporting.ts';
import { countOf } from '../reports/counts.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Village } from '../reports/lists/villages.ts';
import { monthsBetween, type Month } from '../text/date.ts';

/** A count beside what the plan asked of the village in that month; null = not reported. */
export interface Asked {
  value: number | null;
  goal: number;
}

export interface VillageMonth {
  month: Month;
  report: VillageReport;
  people: Asked;
  /** Households guided since the plan began, and how many there are. */
  households: Asked & { all: number };
  sessions: number | null;
}

export interface VillageYear {
  /** As it was in its last month of the year. */
  village: Village;
  months: readonly VillageMonth[];
  states: Readonly<Record<ReportState, number>>;
  people: {
    /** null where no month has a figure. */
    sum: number | null;
    /** Months that reached the plan's number. */
    enough: number;
    /** Months with a figure. */
    known: number;
  };
  /** The last month of the year that has a figure. */
  households: VillageMonth | null;
  sessions: number | null;
}

export interface Year {
  year: string;
  first: Month;
  last: Month;
  villages: readonly VillageYear[];
}

/** The indicator of the sessions held. */
const SESSIONS = 'sessions';

/**
 * The year up to its newest edition, from the plan's first month in it; undefined for a year without an edition. Months in
 * between without an edition are silent ones. Targets, households and teams are those of each month.
 */
export function yearOf(all: PublicReports, year: string): Year | undefined {
  const last = all.editions.findLast(({ month }) => month.startsWith(year))?.month;
  const begin = all.editions[0]?.month;
  if (last === undefined || begin === undefined) return undefined;
  const first = begin.startsWith(year) ? begin : (`${year}-01` as Month);
  const months = monthsBetween(first, last).map((month) => asOf(all, month));
  const villages = all.lists.villages.flatMap(({ id }) => villageYear(id, months) ?? []);
  return { year, first, last, villages };
}

function villageYear(id: string, months: readonly PublicReports[]): VillageYear | undefined {
  const there = months.flatMap((reports) => {
    const village = listsIn(reports.lists, reports.month).villages.find((one) => one.id === id);
    return village ? [{ reports, village }] : [];
  });
  const newest = there.at(-1);
  if (!newest) return undefined;
  const own = there.map(({ reports, village }) => monthOf(reports, { kind: 'village', village }));
  const people = own.flatMap(({ people }) =>
    people.value === null ? [] : [{ ...people, value: people.value }],
  );
  const states: Record<ReportState, number> = { 'on-time': 0, late: 0, undated: 0, silent: 0 };
  for (const { report } of own) states[report.state]++;
  return {
    village: newest.village,
    months: own,
    states,
    people: {
      sum: sumOf(people.map(({ value }) => value)),
      enough: people.filter(({ value, goal }) => value >= goal).length,
      known: people.length,
    },
    households: own.findLast(({ households }) => households.value !== null) ?? null,
    sessions: sumOf(own.flatMap(({ sessions }) => sessions ?? [])),
  };
}

/** null of nothing: no figure is not 0. */
export const sumOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0);

function monthOf(reports: PublicReports, place: VillagePlace): VillageMonth {
  const { month } = reports;
  const { village } = place;
  const edition = reports.editions.find((one) => one.month === month);
  const asked = (target: 'people_per_month' | 'household_share'): Asked => {
    const { indicator, target: goal } = targetFigure(reports, place, target);
    const count = countOf(edition?.counts, village.id, indicator.id);
    return { value: typeof count === 'number' ? count : null, goal: goal ?? 0 };
  };
  const sessions = countOf(edition?.counts, village.id, SESSIONS);
  return {
    month,
    report: villageReport(reports, month, village.id),
    people: asked('people_per_month'),
    households: { ...asked('household_share'), all: village.households },
    sessions: typeof sessions === 'number' ? sessions : null,
  };
}
