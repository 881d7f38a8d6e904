// Published reports → the months a team may report now, what each asks, and what is known of each village beside its figures.
import { increases, MIN_HISTORY } from '../message/plausible.ts';
import { countOf } from '../reports/counts.ts';
import { deadline } from '../reports/due.ts';
import { holdsIn } from '../reports/lists/life.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { addMonths, monthsBetween, type Month } from '../text/date.ts';
import { teamName } from '../text/team-name.ts';
import { latest } from './history.ts';
import { targetCount } from './target.ts';

/** What is known of a village beside one indicator. */
export interface Known {
  /** Last published figure; null where there is none, it is hidden or made up, or several teams share it. */
  last: number | null;
  /** The most that was ever done in a month; null where there is too little history. */
  highest: number | null;
  target: number | null;
}

export interface FormVillage {
  id: string;
  name: string;
  /** null while they are samples: the commune may have more. */
  households: number | null;
  /** "Tổ 1", "Tổ 2"; empty where the village has one team. */
  teams: readonly string[];
  /** In the order of the month's indicators. */
  known: readonly Known[];
}

/** Months between the last one published and the present one, at least one; never more than half a year. */
export function monthsToReport(reports: PublicReports, present: Month): Month[] {
  const next = addMonths(latest(reports).month, 1);
  return next >= present ? [next] : monthsBetween(next, present).slice(-6);
}

/** The months to report, and the one after: a phone's clock may be ahead of the day the site was built. */
export function monthsToCount(reports: PublicReports, present: Month): Month[] {
  const months = monthsToReport(reports, present);
  return [...months, addMonths(months.at(-1)!, 1)];
}

/** What a team is asked in each of those months, the newest first. */
export const countingForms = (reports: PublicReports, present: Month) =>
  monthsToCount(reports, present)
    .map((month) => reportForm(reports, month))
    .reverse();

/** What a team is asked in a month. */
export function reportForm(reports: PublicReports, month: Month) {
  const { lists, commune } = reports;
  const { villages, indicators, targets } = listsIn(lists, month);
  const then = { lists, month, commune: { ...commune, targets } };
  return {
    month,
    due: deadline(month, commune.plan),
    indicators,
    villages: villages.map((village): FormVillage => {
      const own = lists.teams.filter((team) => team.village === village.id && holdsIn(team, month));
      const teams = own.length < 2 ? [] : teamMarks(own.map(({ name }) => name));
      const known = indicators.map((indicator): Known => {
        const target = targetCount(indicator, village, then);
        // A real figure is smaller than a made-up one as likely as not, and a count must not begin with it.
        if (teams.length > 0 || commune.sample)
          return {
            last: null,
            highest: null,
            target:
              teams.length > 0 && indicator.target === 'people_per_month' ? targets.people_per_month : target,
          };
        const counts = reports.editions.map((one) => countOf(one.counts, village.id, indicator.id));
        const figures = counts.filter((count) => typeof count === 'number');
        const done = indicator.period === 'cumulative' ? increases(figures) : figures;
        const highest = done.length >= MIN_HISTORY ? Math.max(...done) : null;
        return { last: figures.at(-1) ?? null, highest, target };
      });
      const households = commune.sample ? null : village.households;
      return { id: village.id, name: village.name, households, teams, known };
    }),
  };
}

/** The marks by which messages and tables name the teams; who has none gets the first number that is free. */
function teamMarks(names: readonly string[]): string[] {
  const named = names.map(teamName);
  const free = names.map((_, at) => `Tổ ${at + 1}`).filter((mark) => !named.includes(mark));
  return named.map((mark) => mark ?? free.shift()!);
}
