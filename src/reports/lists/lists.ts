// Lists with dates → what held in one month: villages, their households, indicators, targets, teams.
import type { Commune, TargetId } from '../commune.ts';
import type { HouseholdCount } from './households.ts';
import type { Indicator, IndicatorLife } from './indicators.ts';
import { holdsIn } from './life.ts';
import type { Target } from './targets.ts';
import type { Team } from './teams.ts';
import type { Village, VillageLife } from './villages.ts';
import type { Day, Month } from '../../text/date.ts';

/** Everything the commune knows about its villages and its plan, through time. Plain data: phones get it too. */
export interface DatedLists {
  villages: readonly VillageLife[];
  households: readonly HouseholdCount[];
  indicators: readonly IndicatorLife[];
  targets: readonly Target[];
  teams: readonly Team[];
}

/** The villages and the columns of one dataset, in the order of their lists. */
export interface Lists {
  villages: readonly Village[];
  indicators: readonly Indicator[];
}

/** What held in one month. */
export interface MonthLists extends Lists {
  targets: Commune['targets'];
  /** Days by which targets are to be reached; null where no decision names one. */
  targetDays: Readonly<Record<TargetId, Day | null>>;
  /** Teams of a village, at least one. */
  teamsOf: Readonly<Record<string, number>>;
}

/** The same reports with the lists of a month in place of those they came with. */
export function inMonth<R extends { lists: DatedLists; commune: Commune }>(reports: R, month: Month) {
  const { villages, indicators, targets } = listsIn(reports.lists, month);
  return { ...reports, month, villages, indicators, commune: { ...reports.commune, targets } };
}

/** Months asked for before, by the lists they were asked of. */
const made = new WeakMap<DatedLists, Map<Month, MonthLists>>();

/** The lists as of a month. Asking again for a month in which nothing changed gives the same object. */
export function listsIn(lists: DatedLists, month: Month): MonthLists {
  let months = made.get(lists);
  if (!months) made.set(lists, (months = new Map()));
  const since = changes(lists).findLast((one) => one <= month) ?? ('' as Month);
  let found = months.get(since);
  if (!found) months.set(since, (found = resolve(lists, month)));
  return found;
}

const changeMonths = new WeakMap<DatedLists, Month[]>();

/** Every month from which on something is different, in order. */
function changes(lists: DatedLists): Month[] {
  const known = changeMonths.get(lists);
  if (known) return known;
  const lives = [...lists.villages, ...lists.indicators, ...lists.teams];
  const from = [
    ...[...lives, ...lists.households, ...lists.targets].map((one) => one.from),
    ...lists.villages.flatMap(({ names }) => names.map((name) => name.from)),
  ].filter((month) => month !== null);
  // The month after the last one sorts right behind it, whichever it is.
  const after = lives.flatMap(({ until }) => (until === null ? [] : [`${until}+` as Month]));
  const months = [...new Set([...from, ...after])].sort();
  changeMonths.set(lists, months);
  return months;
}

function resolve(lists: DatedLists, month: Month): MonthLists {
  const villages = lists.villages.filter((one) => holdsIn(one, month));
  const counts = latestCounts(lists.households, month);
  const target = (id: TargetId) =>
    lists.targets.findLast((one) => one.target === id && (one.from === null || one.from <= month));
  const [share, people] = [target('household_share'), target('people_per_month')];
  const said = new Map<string, IndicatorLife>();
  for (const one of lists.indicators) if (one.from === null || one.from <= month) said.set(one.id, one);
  return {
    villages: villages.map((one) => villageIn(one, counts.get(one.id), month)),
    indicators: [...said.values()]
      .filter((one) => holdsIn(one, month))
      .map((one) => withOldLabels(one, lists)),
    targets: { household_share: share?.value ?? 0, people_per_month: people?.value ?? 0 },
    targetDays: { household_share: share?.by ?? null, people_per_month: people?.by ?? null },
    teamsOf: Object.fromEntries(villages.map(({ id }) => [id, teamCount(lists.teams, id, month)])),
  };
}

/**
 * How many teams a village had in a month; at least one, since the plan asks for one in every village (plan of May
 * 2026, I.2: "mỗi thôn ít nhất 01 tổ").
 */
function teamCount(teams: readonly Team[], village: string, month: Month): number {
  const there = teams.filter(
    (team) => team.village === village && team.members !== 0 && holdsIn(team, month),
  );
  return Math.max(1, there.length);
}

/** A village's count of the month: the last one used by then; before its first count, that one. */
function latestCounts(households: readonly HouseholdCount[], month: Month): Map<string, HouseholdCount> {
  const counts = new Map<string, HouseholdCount>();
  for (const one of households)
    if (one.from <= month || !counts.has(one.village)) counts.set(one.village, one);
  return counts;
}

function villageIn(village: VillageLife, count: HouseholdCount | undefined, month: Month): Village {
  const { id, names, aliases } = village;
  const name = (names.findLast(({ from }) => from === null || from <= month) ?? names[0])!.name;
  const others = names.flatMap((one) => (one.name === name ? [] : [one.name]));
  return {
    ...{ id, name, aliases: [...aliases, ...others] },
    households: count?.households ?? 0,
    householdsOn: count?.on ?? ('' as Village['householdsOn']),
  };
}

/** Offices may go on using the headings of other times. */
function withOldLabels(indicator: IndicatorLife, { indicators }: DatedLists): Indicator {
  const others = indicators.filter(({ id, label }) => id === indicator.id && label !== indicator.label);
  return others.length === 0
    ? indicator
    : { ...indicator, aliases: [...indicator.aliases, ...others.map(({ label }) => label)] };
}

const byId = new WeakMap<readonly Village[], ReadonlyMap<string, Village>>();

/** A village of the lists by its id; undefined when it was not there. */
export function villageOf({ villages }: Pick<Lists, 'villages'>, id: string): Village | undefined {
  let found = byId.get(villages);
  if (!found) byId.set(villages, (found = new Map(villages.map((one) => [one.id, one]))));
  return found.get(id);
}

/** The villages with these ids, as they are called and counted in a month, also those not there in just that month. */
export function villagesNamed(lists: DatedLists, ids: readonly string[], month: Month): Village[] {
  const [wanted, counts] = [new Set(ids), latestCounts(lists.households, month)];
  return lists.villages
    .filter(({ id }) => wanted.has(id))
    .map((village) => villageIn(village, counts.get(village.id), month));
}

/** Every village there ever was, under its last name and with its last count: for addresses, ids and files. */
export function everyVillage(lists: DatedLists): Village[] {
  const counts = latestCounts(lists.households, END);
  return lists.villages.map((village) => villageIn(village, counts.get(village.id), END));
}

/** Every indicator there ever was, in its last words. */
export function everyIndicator({ indicators }: Pick<DatedLists, 'indicators'>): Indicator[] {
  return [...new Map(indicators.map((one) => [one.id, one])).values()];
}

/** After everything. */
const END = '9999-12' as Month;
