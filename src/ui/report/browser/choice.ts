// The month and the team a phone works for: what there is to choose, and the day it is.
import type { Day } from '../../../text/date.ts';

/** The day it is in Việt Nam, by the reader's clock. */
export const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10) as Day;

/** Selects the newest of the months, which stand newest first, that is not after this one. */
export function selectMonth(months: HTMLSelectElement, latest: string): void {
  const found = [...months.options].find(({ value }) => value <= latest);
  if (found) found.selected = true;
}

/** Offers the teams of one month, and selects this one where it is among them. @param all the teams of every month */
export function offerTeams(
  teams: HTMLSelectElement,
  all: readonly HTMLOptionElement[],
  month: string,
  team: string,
): void {
  while (teams.options.length > 1) teams.remove(1);
  teams.append(...all.filter((one) => one.dataset['month'] === month));
  teams.value = team;
  if (teams.selectedIndex < 0) teams.selectedIndex = 0;
}
