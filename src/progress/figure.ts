// One indicator of one place in one month → everything a page, a chart or a card shows about it.
import type { Indicator } from '../reports/lists/indicators.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Month } from '../text/date.ts';
import {
  asOf,
  history,
  householdsBehind,
  valueBefore,
  villagePlaces,
  type Place,
  type Point,
} from './history.ts';
import { commonSentence } from './sentence.ts';
import { householdSentence, peopleSentence } from './village-sentence.ts';
import type { Status } from '../text/status.ts';
import { statusOf, targetCount } from './target.ts';

export interface Figure {
  indicator: Indicator;
  place: Place;
  month: Month;
  /** From the first edition to `month`. */
  points: readonly Point[];
  /** The count to reach, where the plan sets one for this place. */
  target: number | null;
  status: Status | null;
  /** One sentence: caption, chart title, alt text and preview all use it. */
  sentence: string;
  /** What the commune calls its villages: "thôn", "tổ dân phố". */
  word: string;
  /** Points and target are for every 100 households, not counts. */
  rate?: true;
}

/** Builds the figure of the newest month of `reports`; a village is taken as it was in that month. */
export function figure(reports: PublicReports, of: Place, indicator: Indicator): Figure {
  const place = placeIn(reports, of);
  const points = history(reports, place, indicator);
  const target = place.kind === 'village' ? targetCount(indicator, place.village, reports) : null;
  const before = valueBefore(reports, place, indicator, points);
  const status = target === null ? null : statusOf(points, target, before);
  return {
    indicator,
    place,
    month: reports.month,
    points,
    target,
    status,
    sentence: sentence(reports, place, indicator, points, before, target),
    word: reports.commune.village_word.toLowerCase(),
  };
}

function placeIn({ villages }: PublicReports, place: Place): Place {
  if (place.kind === 'commune') return place;
  return { ...place, village: villages.find(({ id }) => id === place.village.id) ?? place.village };
}

function sentence(
  reports: PublicReports,
  place: Place,
  indicator: Indicator,
  points: readonly Point[],
  before: Point | null,
  target: number | null,
): string {
  if (place.kind === 'village' && target !== null) {
    if (indicator.target === 'household_share') {
      return householdSentence(place.village, points, target, reports.commune);
    }
    if (indicator.target === 'people_per_month')
      return peopleSentence(place.village, points, target, reports.commune);
  }
  return commonSentence(indicator, points, before, reports);
}

/** The figure of the indicator that a target of the plan is about. Throws when the lists have none. */
export function targetFigure(reports: PublicReports, place: Place, target: Indicator['target']): Figure {
  const indicator = reports.indicators.find((one) => one.target === target);
  if (!indicator) throw new Error(`no indicator for target ${target}`);
  return figure(reports, place, indicator);
}

/** How many villages meet a target this month, and how many have reported it. */
export function villagesMeeting(reports: PublicReports, target: Indicator['target']): Record<Status, number> {
  const counts: Record<Status, number> = { met: 0, growing: 0, stuck: 0, below: 0, unknown: 0 };
  for (const place of villagePlaces(reports))
    counts[targetFigure(reports, place, target).status ?? 'unknown']++;
  return counts;
}

export interface CommuneStatus {
  status: Status;
  /** Villages by their own status. */
  villages: Record<Status, number>;
}

/**
 * How far the commune is from a target the plan sets for every village.
 * met: every village meets it; unknown: no village has reported; growing: more than a month before (the share of
 * households guided, or the number of villages with enough people); stuck: not more; below: nothing to compare with.
 */
export function communeStatus(
  reports: PublicReports,
  target: NonNullable<Indicator['target']>,
): CommuneStatus {
  const villages = villagesMeeting(reports, target);
  const all = reports.villages.length;
  if (villages.met === all) return { status: 'met', villages };
  if (villages.unknown === all) return { status: 'unknown', villages };
  const before = reports.editions.at(-2);
  const then = before && asOf(reports, before.month);
  const result = (at: PublicReports) =>
    target === 'household_share' ? (communeShare(at) ?? 0) : villagesMeeting(at, target).met;
  if (!then) return { status: 'below', villages };
  if (result(reports) <= result(then)) return { status: 'stuck', villages };
  return { status: target === 'household_share' ? 'growing' : peopleStatus(reports, then), villages };
}

/**
 * More villages have enough people: growing only when those that reported both times guided no fewer, and when the sum
 * that stands beside it does not fall because others are silent.
 */
function peopleStatus(reports: PublicReports, then: PublicReports): Status {
  const people = (at: PublicReports, place: Place) =>
    targetFigure(at, place, 'people_per_month').points.at(-1)?.value ?? null;
  const change = villagePlaces(reports).reduce((sum, place) => {
    const [before, now] = [people(then, place), people(reports, place)];
    return before === null || now === null ? sum : sum + now - before;
  }, 0);
  if (change < 0) return 'stuck';
  const [before, now] = [then, reports].map((at) => people(at, { kind: 'commune' }));
  return before != null && (now ?? 0) < before ? 'below' : 'growing';
}

/** Share of households guided in the villages that reported it in the newest edition; null when none did. */
export function communeShare(reports: PublicReports): number | null {
  const { points, indicator, place } = targetFigure(reports, { kind: 'commune' }, 'household_share');
  const now = points.at(-1);
  if (now?.value == null) return null;
  return now.value / householdsBehind(reports, place, indicator, now);
}
