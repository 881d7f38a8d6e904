// What stands beside the figures of files that were taken in → what the report tells of it: states, reasons, words of teams.
import type { Submission } from '../intake/submission.ts';
import { everyVillage } from '../reports/lists/lists.ts';
import type { Reports } from '../reports/load.ts';
import { tellsCount } from '../reports/public/disclosure.ts';
import type { TeamNotes } from '../reports/team-note.ts';
import type { Notes } from '../text/notes.ts';
import { plain } from './markdown.ts';

/** In Markdown, "" for each that there is none of. */
export interface Beside {
  /** "Ở bàn tổng hợp: đã duyệt Xuân Nẻo; chưa duyệt Ô Mễ." */
  states: string;
  /** 'Lý do đổi số: "Thôn đếm lại" (Mỗ Đoạn).' */
  reasons: string;
  /** A line for each note. */
  notes: string;
}

export function besideOf(
  submissions: readonly Submission[],
  notes: readonly TeamNotes[],
  reports: Reports,
): Beside {
  const nameOf = (village: string) =>
    everyVillage(reports.lists).find(({ id }) => id === village)?.name ?? village;
  return {
    states: statesOf(submissions, nameOf),
    reasons: reasonsOf(submissions, reports, nameOf),
    notes: notes.flatMap((one) => noteLines(one, nameOf)).join('\n'),
  };
}

type Naming = (village: string) => string;

function statesOf(submissions: readonly Submission[], nameOf: Naming): string {
  const rows = submissions.flatMap(({ entries }) => entries).filter(({ receipt }) => receipt.state);
  const villages = [...Map.groupBy(rows, ({ village }) => village)];
  const list = (approved: boolean) =>
    villages
      .filter(([, of]) => of.every(({ receipt }) => receipt.state === 'da-duyet') === approved)
      .map(([village]) => nameOf(village))
      .join(', ');
  const parts = [
    ['đã duyệt', list(true)],
    ['chưa duyệt', list(false)],
  ];
  const said = parts.flatMap(([what, of]) => (of === '' ? [] : [`${what} ${of}`]));
  return said.length === 0 ? '' : plain(`Ở bàn tổng hợp: ${said.join('; ')}.`);
}

/** A reason with a number may give back one that pages hide. */
function reasonsOf(submissions: readonly Submission[], { lists }: Reports, nameOf: Naming): string {
  const hides =
    submissions.some(({ kind }) => kind === 'survey') ||
    lists.indicators.some(({ minCount }) => minCount !== null);
  const given = submissions.flatMap(({ entries }) =>
    entries.flatMap(({ village, receipt: { reason } }) =>
      reason === undefined ? [] : [{ village, reason }],
    ),
  );
  const said = [...Map.groupBy(given, ({ reason }) => reason)].map(([reason, of]) => {
    const words = hides && tellsCount(reason) ? 'có số nên không nhắc lại' : `"${reason}"`;
    return `${words} (${[...new Set(of.map(({ village }) => nameOf(village)))].join(', ')})`;
  });
  return said.length === 0 ? '' : plain(`Lý do đổi số: ${said.join('; ')}.`);
}

const FIELDS: readonly [keyof Notes, string][] = [
  ['difficulties', 'khó khăn'],
  ['proposals', 'đề xuất'],
];

function noteLines(one: TeamNotes, nameOf: Naming): string[] {
  const who = [nameOf(one.village), ...(one.team === '' ? [] : [one.team.toLowerCase()])].join(', ');
  return FIELDS.flatMap(([field, name]) =>
    one[field] === '' ? [] : [`- ${plain(`${who}, ${name}: ${one[field]}`)}`],
  );
}
