// A village's households, how many to visit, and words for the lot → their numbers in the village's own list, drawn by chance anybody can repeat.
//
// The words are hashed by FNV-1a (32 bits); the hash seeds mulberry32; a number that would make some households likelier
// than others is drawn again. docs/decisions/skills.md has it in words and with an example.

/** FNV-1a of ASCII letters and digits. */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** mulberry32: whole numbers below 2^32, one after another. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

const ALL = 0x100000000;

/** From 1 to `households`, no number twice, in order; every household where there are no more than asked for. */
export function drawLots(words: string, households: number, size: number): number[] {
  const next = chance(hashOf(words));
  const fair = ALL - (ALL % households);
  const drawn: number[] = [];
  while (drawn.length < Math.min(size, households)) {
    const number = next();
    const household = (number % households) + 1;
    if (number < fair && drawn.indexOf(household) < 0) drawn.push(household);
  }
  return drawn.sort((a, b) => a - b);
}

/** "2026-09 xuan-neo 4821": what is printed on the sheet. */
export const lotWords = (month: string, village: string, lot: string) => `${month} ${village} ${lot}`;
