// What a search answers with.
import type { Entry } from './directory.ts';

/** An entry that answers a query, and the other name by which it does, when its title does not. */
export interface Hit {
  entry: Entry;
  alias: string | null;
  /** How well it answers: to about 110, more when its kind was asked for. */
  score: number;
}
