// A figure beside what is known of its village → whether it is possible but so unusual that somebody must confirm it.

/** A jump is noticed from this many earlier reports on: before, a village has no history to be far from. */
export const MIN_HISTORY = 3;
/** How many times the highest month so far, and by how much at least. */
const TIMES = 5;
const AT_LEAST = 100;

/** By how much a series counted since the beginning grew from report to report. */
export const increases = (figures: readonly number[]): number[] =>
  figures.slice(1).map((figure, at) => figure - (figures[at] ?? 0));

/** Households of five and more are rare: this many people to each household are more than live in the village. */
const PER_HOUSEHOLD = 6;

/**
 * @param now what was done in the month
 * @param highest the most that was ever done in a month, of at least `MIN_HISTORY` months
 */
export function isJump(now: number, highest: number): boolean {
  return now > highest * TIMES && now - highest >= AT_LEAST;
}

/** Of figures that do not count households: more households than there are is a mistake, not a question. */
export function isBeyondVillage(value: number, households: number): boolean {
  return value > households * PER_HOUSEHOLD;
}
