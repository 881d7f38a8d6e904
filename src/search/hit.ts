// What a search answers with.
import type { Entry } from './names.ts';
import type { Passage } from './passage.ts';

/** An entry that answers a query, and the other name by which it does, when its title does not. */
export interface Hit {
  entry: Entry;
  alias: string | null;
  /** The part of the page that answers, when it does so better than its names. */
  part: Passage | null;
  /** How well the best of its names and parts answers: to about 110, more when its kind was asked for. */
  score: number;
  /** The same with what all its names say: the best of all has most. */
  rank: number;
  /** Its index in the directory; -1 for a village’s page of a month. */
  page: number;
  /** Share of the query that the page holds, and that stands side by side on it as in the query, 0 to 1. */
  share: number;
  firm: number;
}
