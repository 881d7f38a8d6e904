// How far a figure is from a target of the plan, as a word all stages share.

/**
 * met: the month's figure is at or above the target;
 * growing: below it, but more than at the last report (or this is the first report);
 * stuck: below it and not more than at the last report;
 * unknown: nothing reported this month.
 */
export type Status = 'met' | 'growing' | 'stuck' | 'unknown';
