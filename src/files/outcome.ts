// What a command did, in words: lines and problems in the order they are said, and one last sentence.
import type { Issue } from './issue.ts';

export interface Outcome {
  /** Whether it did what was asked. */
  ok: boolean;
  said: readonly (string | readonly Issue[])[];
  /** Where the result is, or what to do. */
  last: string;
}

/** Nothing was done, because of these. */
export const refusal = (issues: readonly Issue[], last: string): Outcome => ({
  ok: false,
  said: [issues],
  last,
});
