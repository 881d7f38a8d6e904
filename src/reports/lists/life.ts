// A fact with a first and a last month → whether it holds in a month.
import type { Month } from '../../text/date.ts';

/** A fact of a list and the months it holds for; null = open. */
export interface Life {
  /** First month. */
  from: Month | null;
  /** Last month. */
  until: Month | null;
}

/** True when a fact holds in a month. */
export function holdsIn({ from, until }: Life, month: Month): boolean {
  return (from === null || from <= month) && (until === null || month <= until);
}
