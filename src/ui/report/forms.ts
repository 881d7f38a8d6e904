// What the two pages of a team get of each month: the figures that are asked, and the villages with what is known of them.
import type { Day, Month } from '../../text/date.ts';

export interface FormTeams {
  month: Month;
  villages: readonly {
    id: string;
    name: string;
    households: number | null;
    /** Marks of its teams; empty where it has one. */
    teams: readonly string[];
    /** In the order of the indicators. */
    known: readonly { last: number | null; highest: number | null; target: number | null }[];
  }[];
}

export interface MonthForm extends FormTeams {
  due: Day;
  indicators: readonly { id: string; short: string; unit: string; period: string; target: string | null }[];
}
