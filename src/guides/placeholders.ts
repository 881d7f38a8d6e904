// What a folder of content may name in double round brackets: its facts, the commune, and the numbers of its plan.
import type { Words } from '../text/placeholder.ts';

/** The commune's name and the numbers of its plan, from data/commune.yaml. */
const PLAN = [
  'commune',
  'household_share',
  'people_per_month',
  'report_day',
  'team_members',
  'plan_month',
  'plan_year',
] as const;

export type PlanNumbers = Readonly<Record<(typeof PLAN)[number], string>>;

/** Without a plan, something as short as a number, for those who only look at the words. */
const UNKNOWN: Words = Object.fromEntries(PLAN.map((name) => [name, '…']));

export const contentWords = (facts: Words, plan: Words = UNKNOWN): Words => ({ ...facts, ...plan });
