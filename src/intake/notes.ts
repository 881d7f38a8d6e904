// What teams wrote beside their figures, in several files → their notes of the month, and those that name somebody.
import { issue, type Issue } from '../files/issue.ts';
import type { Village } from '../reports/lists/villages.ts';
import { personalNote, type TeamNotes } from '../reports/team-note.ts';
import type { Period } from '../text/period.ts';
import type { Entry, Submission } from './submission.ts';

const keyOf = ({ village, team }: Entry) => `${village} ${team}`;
const versionOf = ({ receipt: { version = 0 } }: Entry) => version;

/** Of a team's messages the newest; what stands in two files in other words is kept both times. */
export function notesOf(submissions: readonly Submission[], period: Period): TeamNotes[] {
  const teams = Map.groupBy(
    submissions.flatMap(({ entries }) => entries),
    keyOf,
  );
  return [...teams.values()].flatMap((entries): TeamNotes[] => {
    const newest = Math.max(...entries.map(versionOf));
    const said = entries
      .filter((one) => [0, newest].includes(versionOf(one)))
      .flatMap(({ receipt: { notes } }) => notes ?? []);
    const [{ village, team }] = entries as [Entry, ...Entry[]];
    const join = (words: readonly string[]) => [...new Set(words.filter(Boolean))].join(' ');
    if (said.length === 0) return [];
    return [
      {
        ...{ period, village, team },
        difficulties: join(said.map(({ difficulties }) => difficulties)),
        proposals: join(said.map(({ proposals }) => proposals)),
      },
    ];
  });
}

/** The words themselves are never repeated. */
export function noteIssues(
  submissions: readonly Submission[],
  villages: readonly Pick<Village, 'id' | 'name'>[],
): Issue[] {
  return submissions.flatMap(({ file, entries }) =>
    entries.flatMap((entry) => {
      const personal = entry.receipt.notes && personalNote(entry.receipt.notes);
      if (!personal) return [];
      const name = villages.find(({ id }) => id === entry.village)?.name ?? entry.village;
      const what = `${name}: lời của tổ (khó khăn, đề xuất) có ${personal}, là dữ liệu cá nhân.`;
      const fix = 'Viết lại lời ấy không nhắc đến ai, hoặc bỏ lời ấy; các số giữ nguyên.';
      return [issue(file, what, fix, entry.places.find((place) => place !== null) ?? {})];
    }),
  );
}
