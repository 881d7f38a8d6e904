// A village's year + the commune's scale → its marks, with nothing given where a figure is missing.
import type { Measure } from '../reports/measures.ts';
import type { Criterion, Scoring } from '../reports/scoring.ts';
import type { VillageYear } from './year.ts';

export interface Marks {
  /** One a criterion; null where the figure it needs is missing. */
  points: readonly (number | null)[];
  /** null while one of them is. */
  total: number | null;
  /** "" where the scale names none, or the total is not known. */
  grade: string;
}

export function marksOf(year: VillageYear, scale: Scoring): Marks {
  const points = scale.criteria.map((one) => pointsOf(one, measured(year, one.measure, scale)));
  const total = points.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : tenth(sum + one)),
    0,
  );
  const grade = total === null ? undefined : scale.grades?.find(({ from }) => total >= from);
  return { points, total, grade: grade?.name ?? '' };
}

/** What a criterion looks at, in percent or as a count; null where there is no figure. */
function measured(
  { months, states, people, households, sessions }: VillageYear,
  measure: Measure,
  { silent_months: silent }: Scoring,
): number | null {
  // Nobody knows of a month without its day whether it was on time.
  if (measure === 'on_time') return percent(states['on-time'], months.length - states.undated);
  if (measure === 'sessions') return sessions;
  if (measure === 'households')
    return households && percent(households.households.value ?? 0, households.households.all);
  return people.known === 0
    ? null
    : percent(people.enough, silent === 'leave_out' ? people.known : months.length);
}

const percent = (part: number, whole: number) => (whole === 0 ? null : (part / whole) * 100);

/** Points have one digit behind the comma: what is added up is what is shown. */
const tenth = (points: number) => Math.round(points * 10 + 1e-9) / 10;

function pointsOf({ points, full_at, levels = [] }: Criterion, value: number | null): number | null {
  if (value === null) return null;
  if (full_at !== undefined) return tenth(points * Math.min(1, value / full_at));
  return levels.find(({ from }) => value >= from - 1e-9)?.points ?? 0;
}
