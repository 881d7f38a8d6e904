// The day a site was built → the day it must be built again.
import { addMonths, monthOf, type Day } from './date.ts';

/** The villages report until the 20th; the day after, the schedules build the site (.github/workflows). */
const REBUILD_DAY = 21;

/** The first 21st after the day the site was built. */
export function nextRebuild(built: Day): Day {
  const here = `${monthOf(built)}-${REBUILD_DAY}` as Day;
  return built < here ? here : (`${addMonths(monthOf(built), 1)}-${REBUILD_DAY}` as Day);
}
