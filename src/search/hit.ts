// What a search answers with.
import type { Entry } from './directory.ts';
import type { Passage } from './inside.ts';

/** An entry that answers a query, and the other name by which it does, when its title does not. */
export interface Hit {
  entry: Entry;
  alias: string | null;
  /** The part of the page that answers, when it does so better than its names. */
  part: Passage | null;
  /** How well it answers: to about 110, more when its kind was asked for. */
  score: number;
  /** Its index in the directory; -1 for a village’s page of a month. */
  page: number;
  /** True when its text holds every word of the query. */
  inText: boolean;
  /** Share of the query that the page holds, 0 to 1, rare words first. */
  share: number;
  firm: number;
}
