// A file or a message as it was given to the desk → what it says, with its day and where it came from; of several of one team the newest.
import { hasErrors } from '../files/issue.ts';
import type { Entry, Submission } from '../intake/submission.ts';
import type { Day } from '../text/date.ts';

export interface Source {
  submission: Submission;
  way: 'file' | 'message';
  /** Day the commune received it. */
  received: Day;
  /** What the chat wrote above the message; nothing proves it. */
  above: string;
}

export const nameOf = ({ submission }: Pick<Source, 'submission'>) => submission.file;
export const isBroken = ({ submission }: Source) => hasErrors(submission.issues);

/** A name no other source has: what is said of a figure names its file. */
export function freeName(name: string, sources: readonly Source[]): string {
  const taken = new Set(sources.map(nameOf));
  if (!taken.has(name)) return name;
  const [, stem = name, ending = ''] = /^(.+?)(?: 1)?(\.[a-z]{2,5})?$/i.exec(name) ?? [];
  for (let number = 2; ; number++) {
    const next = ending === '' ? `${stem} ${number}` : `${stem} (${number})${ending}`;
    if (!taken.has(next)) return next;
  }
}

/** True when the same was given before, be it under another name. */
export function isRepeated({ submission }: Source, sources: readonly Source[]): boolean {
  const said = ({ file, ...rest }: Submission) => JSON.stringify(rest).split(JSON.stringify(file)).join('""');
  return sources.some((one) => said(one.submission) === said(submission));
}

/** What a source says, each row with the day it came in. */
export function datedSubmission({ submission, received }: Source): Submission {
  const entries = submission.entries.map((entry) => ({ ...entry, receipt: { received, ...entry.receipt } }));
  return { ...submission, entries };
}

/** A message that a newer one of the same team took the place of. */
export interface Older {
  village: string;
  team: string;
  file: string;
  version: number;
  newest: number;
}

const keyOf = ({ village, team }: Pick<Entry, 'village' | 'team'>) => `${village} ${team}`;

/** Without what a newer message of the same team took the place of; figures in tables have no version and stay. */
export function newestOnly(submissions: readonly Submission[]): {
  submissions: Submission[];
  older: Older[];
} {
  const newest = new Map<string, number>();
  for (const { entries } of submissions)
    for (const entry of entries)
      newest.set(keyOf(entry), Math.max(newest.get(keyOf(entry)) ?? 0, entry.receipt.version ?? 0));
  const older: Older[] = [];
  const left = submissions.map((submission) => ({
    ...submission,
    entries: submission.entries.filter(({ village, team, receipt: { version = 0 } }) => {
      const last = newest.get(keyOf({ village, team })) ?? 0;
      if (version === 0 || version === last) return true;
      older.push({ village, team, file: submission.file, version, newest: last });
      return false;
    }),
  }));
  return { submissions: left, older };
}

/** By village: the file whose figures hold where another says something else. */
export type Kept = Readonly<Record<string, string>>;

/** Without the figures that the clerk decided against: those of the same team, and of the whole village beside its teams. */
export function chosenOnly(submissions: readonly Submission[], kept: Kept): Submission[] {
  const said = new Map<string, Set<string>>();
  for (const { file, columns, entries } of submissions)
    for (const { village, team, figures } of entries)
      if (kept[village] === file)
        figures.forEach((figure, at) => {
          if (figure === null) return;
          const key = `${village} ${columns[at]}`;
          said.set(key, (said.get(key) ?? new Set()).add(team));
        });
  return submissions.map((submission) => ({
    ...submission,
    entries: submission.entries.map((entry): Entry => {
      if (kept[entry.village] === undefined || kept[entry.village] === submission.file) return entry;
      const isOut = (at: number) => {
        const teams = said.get(`${entry.village} ${submission.columns[at]}`);
        return teams !== undefined && (teams.has('') || entry.team === '' || teams.has(entry.team));
      };
      return {
        ...entry,
        figures: entry.figures.map((figure, at) => (isOut(at) ? null : figure)),
        places: entry.places.map((place, at) => (isOut(at) ? null : place)),
      };
    }),
  }));
}
