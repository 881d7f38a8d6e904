// What a team wrote beside its figures of a month, difficulties and proposals, for the commune's own report: no page shows it.
import { hasNotes, type Notes } from '../text/notes.ts';
import { personalData } from '../text/person.ts';
import type { Period } from '../text/period.ts';

export interface TeamNotes extends Notes {
  period: Period;
  village: string;
  /** Name of the team; "" where the village has one. */
  team: string;
}

/** "tên người"; undefined where neither of them holds data about a person. */
export const personalNote = ({ difficulties, proposals }: Notes) =>
  personalData(difficulties) ?? personalData(proposals);

/** The notes with what is new; a team that writes again writes all of it. */
export function withNotes(known: readonly TeamNotes[], brought: readonly TeamNotes[]): TeamNotes[] {
  const isOf = (a: TeamNotes, b: TeamNotes) =>
    a.period === b.period && a.village === b.village && a.team === b.team;
  const rest = known.filter((one) => !brought.some((other) => isOf(one, other)));
  return [...rest, ...brought.filter(hasNotes)];
}
