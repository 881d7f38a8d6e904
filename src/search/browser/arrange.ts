// Pages found by their names and parts → groups of results in the order they are shown.
import { GROUPS } from '../kinds.ts';
import { isSure } from './sure.ts';
import { BEST, type Result, type ResultGroup } from './result.ts';

export interface Found extends Result {
  /** Address of its page, without the place on it. */
  page: string;
  /** How well its best name answers, and with what all its names say. */
  score: number;
  rank: number;
  /** Share of the query it holds, and of that what stands side by side in it as in the query, 0 to 1. */
  share: number;
  firm: number;
}

/** Share of the best page's rank below which a page is no answer beside it. */
const BESIDE = 0.4;
/** Best ones, whatever their kind, above the groups. */
const ABOVE = 3;
/** Shown when no page is sure to be meant. */
const NEAR = 4;
/** Of all, and of one group, so that pictures and villages are seen beside many guides. */
const [SHOWN, OF_ONE_GROUP] = [8, 5];

/** Those that are answers beside the best one, which stands first. */
export function besideBest(titles: readonly Found[]): Found[] {
  const least = (titles[0]?.rank ?? 0) * BESIDE;
  return titles.filter(({ rank }) => rank >= least);
}

/** The first of each group, and of all. */
export function mixed(results: readonly Found[]): Found[] {
  const counts = new Map<string, number>();
  return results
    .filter(({ group }) => {
      const count = (counts.get(group) ?? 0) + 1;
      counts.set(group, count);
      return count <= OF_ONE_GROUP;
    })
    .slice(0, SHOWN);
}

/**
 * The best ones, then what else was found in groups, the group of the best first; when none is sure, one group of the
 * nearest.
 * @param shown results that stand there already and keep their place
 * @param titles best first, as `besideBest` leaves them
 */
export function arrange(shown: readonly Result[], titles: readonly Found[]): ResultGroup[] {
  const kept = new Set(shown.map(({ path }) => path));
  const others = titles.filter(({ page }) => !kept.has(page));
  const all = [...shown, ...others];
  if (shown.length === 0 && !isSure(titles))
    return withResults([{ heading: 'Có thể bác tìm', results: all.slice(0, NEAR) }]);
  const isMissing = all[0]?.group === 'missing';
  return withResults(isMissing ? missingGroups(all) : sureGroups(all, Math.max(ABOVE, shown.length)));
}

const withResults = (groups: ResultGroup[]) => groups.filter(({ results }) => results.length > 0);

/** A task no guide covers, and below it what comes near. */
function missingGroups([card, ...others]: readonly Result[]): ResultGroup[] {
  const near = others.filter(({ group }) => group !== 'missing').slice(0, NEAR);
  return [
    { heading: GROUPS.missing, results: card ? [card] : [] },
    { heading: 'Có thể bác tìm', results: near },
  ];
}

function sureGroups(all: readonly Result[], above: number): ResultGroup[] {
  const rest = all.slice(above);
  const kinds = [...new Set(all.map(({ group }) => group))];
  return [
    { heading: BEST, results: all.slice(0, above) },
    ...kinds.map((kind) => ({ heading: GROUPS[kind], results: rest.filter(({ group }) => group === kind) })),
  ];
}
