// How well pages answer → whether the first may be called just what was meant.

/** How well a page answers. */
interface Answering {
  /** Of its names and parts, to about 110. */
  score: number;
  /** Share of the query it holds, and that stands side by side on it as in the query, 0 to 1. */
  share: number;
  firm: number;
}

/** From this score on, names answer by themselves. */
const SURE = 42;
/** From this score on a name of the page says just what was typed. */
const NAMED = 85;
/** Share of the query that a page must hold to be what was meant. */
const [HELD, FIRM] = [0.7, 0.5];
/** True when the first of these may be called just what was meant. */
export const isSure = ([first]: readonly Answering[]): boolean =>
  first !== undefined &&
  first.score >= SURE &&
  (first.score >= NAMED || (first.share >= HELD && first.firm >= FIRM));
