// Several runs → one number.

/**
 * Mean without the fifth at each end. Paint falls into one frame or the next, so the middle of a few runs is a coin
 * toss between two values; their mean is not.
 */
export function average(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 5);
  const kept = sorted.slice(cut, sorted.length - cut);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
