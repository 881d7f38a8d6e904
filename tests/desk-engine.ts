// The desk's engine as a script of its own: a file's bytes → what the desk says of it, for a page that has nothing else.
import { judge, NO_ANSWERS } from '../src/desk/judged.ts';
import { reportsFrom, type Known } from '../src/desk/known.ts';
import { formatIssue } from '../src/files/issue.ts';
import { submit } from '../src/intake/submit.ts';
import type { Day, Month } from '../src/text/date.ts';

export interface Said {
  ok: boolean;
  figures: readonly (readonly (number | null)[])[] | undefined;
  issues: string[];
}

export function sayOf(
  name: string,
  bytes: Uint8Array,
  known: Known,
  month: Month | undefined,
  day: Day,
): Said {
  const reports = reportsFrom(known);
  const submission = submit(name, bytes, reports, { month });
  if (!submission.period)
    return { ok: false, figures: undefined, issues: submission.issues.map(formatIssue).sort() };
  const source = { submission, way: 'file' as const, received: day, above: '' };
  const { ready, questions, after, found } = judge([source], NO_ANSWERS, reports, submission.period, day);
  return {
    ok: ready,
    figures: found && after.rows,
    issues: questions.map(({ issue }) => formatIssue(issue)).sort(),
  };
}

declare global {
  interface Window {
    sayOf: (name: string, base64: string, known: Known, month: Month | undefined, day: Day) => Said;
  }
}
if (typeof window !== 'undefined')
  window.sayOf = (name, base64, known, month, day) =>
    sayOf(
      name,
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      known,
      month,
      day,
    );
