// How a count of people became known: told by a village's team, or passed by its people in a check of three tasks.
import type { Month } from '../text/date.ts';

/** A month without a line was told by the team: so it was before there were checks, and published months stay as they are. */
export const WAYS = ['tu-bao', 'kiem-tra'] as const;
export type Way = (typeof WAYS)[number];

export interface Provenance {
  month: Month;
  indicator: string;
  /** Id of the village; null for every village without a line of its own. */
  village: string | null;
  how: Way;
}

/** A village's own line before the one for all of them. */
export function wayOf(
  provenance: readonly Provenance[],
  month: Month,
  indicator: string,
  village: string,
): Way {
  const about = provenance.filter((one) => one.month === month && one.indicator === indicator);
  const line = about.find((one) => one.village === village) ?? about.find((one) => one.village === null);
  return line?.how ?? 'tu-bao';
}
