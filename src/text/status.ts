// How far a figure is from a target of the plan, as a word all stages share.

/**
 * met: the month's figure is at or above the target;
 * growing: below it, but more than at the last report;
 * stuck: below it and not more than at the last report;
 * below: below it, and there is no earlier report to compare with;
 * unknown: nothing reported this month.
 */
export type Status = 'met' | 'growing' | 'stuck' | 'below' | 'unknown';
