// The desk itself, without its page, as a script of its own: a file's bytes → what it says of it, before and after the clerk's answers.
import { Desk } from '../src/desk/browser/desk.ts';
import type { Known } from '../src/desk/known.ts';
import { formatIssue } from '../src/files/issue.ts';
import type { Day, Month } from '../src/text/date.ts';
import type { Period } from '../src/text/period.ts';

export interface Said {
  period: Period | undefined;
  /** It can be published as it is; once every question is confirmed; once a reason is given too. */
  ok: readonly [boolean, boolean, boolean];
  figures: readonly (readonly (number | null)[])[] | undefined;
  issues: string[];
}

export async function sayOf(
  name: string,
  bytes: Uint8Array,
  known: Known,
  month: Month | undefined,
  day: Day,
): Promise<Said> {
  const desk = new Desk(known, day, '2026-08' as Month);
  desk.clear();
  await desk.addFile(name, bytes);
  if (month && desk.unclear.length > 0) await desk.settlePeriod(name, month);
  const issuesOf = (all: readonly Parameters<typeof formatIssue>[0][]) => all.map(formatIssue).sort();
  const [unclear] = desk.unclear;
  if (unclear) {
    const issues = issuesOf(unclear.submission.issues);
    return { period: undefined, ok: [false, false, false], figures: undefined, issues };
  }
  const { ready: first, questions, found } = desk.judged;
  desk.answer({ confirmed: questions.map(({ key }) => key) });
  const second = desk.judged.ready;
  desk.answer({ reason: 'Thôn đếm lại' });
  return {
    period: desk.period,
    ok: [first, second, desk.judged.ready],
    figures: found?.publication.dataset.counts.rows,
    issues: issuesOf(questions.map(({ issue }) => issue)),
  };
}

declare global {
  interface Window {
    known: Known;
    sayOf: (name: string, base64: string, month: Month | undefined, day: Day) => Promise<Said>;
  }
}
if (typeof window !== 'undefined')
  window.sayOf = (name, base64, month, day) =>
    sayOf(
      name,
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      window.known,
      month,
      day,
    );
