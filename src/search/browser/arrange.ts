// Pages found by their names and by their text → groups of results in the order they are shown.
import { GROUPS } from '../kinds.ts';
import type { Result } from './searcher.ts';

export interface ResultGroup {
  heading: string;
  results: Result[];
}

/** From this score on, names answer by themselves; below, a page whose text holds every word says more. */
const SURE = 42;
/** From this score on a name of the page says just what was typed. */
const NAMED = 85;
/** Share of the query that a page must hold to be what was meant. */
const [HELD, FIRM] = [0.7, 0.5];
/** Share of the best page's score below which a page is no answer beside it. */
const BESIDE = 0.5;
/** Best ones, whatever their kind, above the groups. */
const BEST = 3;
/** Shown when no page is sure to be meant. */
const NEAR = 3;

/** True when the first of these is an answer to show before the full text was asked. */
export const isSure = ([first]: readonly Pick<Result, 'score' | 'share' | 'firm'>[]): boolean =>
  first !== undefined &&
  first.score >= SURE &&
  (first.score >= NAMED || (first.share >= HELD && first.firm >= FIRM));

/** Those that are answers beside the best one, which stands first. */
export function besideBest(titles: readonly Result[]): Result[] {
  const least = (titles[0]?.score ?? 0) * BESIDE;
  return titles.filter(({ score }) => score >= least);
}

/**
 * The best ones, then what else was found by name in groups, the group of the best first, then those found by text.
 * When no name is sure, one group: what both found, the first found by text, then the nearest names.
 * @param titles best first, as `besideBest` leaves them
 */
export function arrange(titles: readonly Result[], texts: readonly Result[]): ResultGroup[] {
  const isMissing = titles[0]?.group === 'missing';
  const sure = isMissing ? missingGroups(titles) : sureGroups(titles, texts);
  const groups = isSure(titles) ? sure : [nearGroup(titles, texts)];
  return groups.filter(({ results }) => results.length > 0);
}

/** A task no guide covers, and below it what comes near. */
function missingGroups([card, ...others]: readonly Result[]): ResultGroup[] {
  const near = others.filter(({ group }) => group !== 'missing').slice(0, NEAR);
  return [
    { heading: GROUPS.missing, results: card ? [card] : [] },
    { heading: 'Có thể bác tìm', results: near },
  ];
}

function sureGroups(titles: readonly Result[], texts: readonly Result[]): ResultGroup[] {
  const named = new Set(titles.map(({ path }) => path));
  const rest = titles.slice(BEST);
  const kinds = [...new Set(titles.map(({ group }) => group))];
  return [
    { heading: 'Đúng ý nhất', results: titles.slice(0, BEST) },
    ...kinds.map((kind) => ({ heading: GROUPS[kind], results: rest.filter(({ group }) => group === kind) })),
    { heading: 'Có nhắc tới trong bài', results: texts.filter(({ path }) => !named.has(path)) },
  ];
}

function nearGroup(titles: readonly Result[], texts: readonly Result[]): ResultGroup {
  const told = new Map(texts.map((result) => [result.path, result]));
  const both = titles.filter(({ path }) => told.has(path)).map(({ path }) => told.get(path)!);
  const near = titles.filter(({ path }) => !told.has(path)).slice(0, NEAR);
  const [first, ...others] = texts.filter((result) => !both.includes(result));
  return { heading: 'Có thể bác tìm', results: [...both, ...(first ? [first] : []), ...near, ...others] };
}
