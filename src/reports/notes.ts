// data/notes.csv → what teams wrote beside the figures of a month, difficulties and proposals, for the commune's own report.
//
// No page shows them and `protect` leaves them out; but the file stands in the repository, which others may read. So a note may
// name nobody: what looks like a person's name or number is refused wherever notes are read.
import { formatCsv } from '../files/csv.ts';
import { readCsvFile } from '../files/csv-file.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseMonth } from '../text/date.ts';
import { personalData } from '../text/person.ts';
import type { TeamNotes } from './team-note.ts';

const COLUMNS = ['month', 'village', 'team', 'difficulties', 'proposals'] as const;

/** @param villages ids of every village there ever was */
export function readTeamNotes(
  file: string,
  villages: ReadonlySet<string>,
): { notes: TeamNotes[]; issues: Issue[] } {
  const read = readCsvFile(file, COLUMNS);
  if (!read) return { notes: [], issues: [] };
  const { rows, issues } = read;
  const notes = rows.flatMap((row): TeamNotes[] => {
    const wrong = (column: (typeof COLUMNS)[number], fix: string) =>
      issues.push(issue(file, `Cột "${column}": "${row.get(column)}" không dùng được.`, fix, row.at(column)));
    const period = parseMonth(row.get('month'));
    const village = row.get('village');
    if (!period) wrong('month', 'Viết dạng 2026-09.');
    if (!villages.has(village)) wrong('village', 'Ghi mã thôn có trong villages.csv.');
    for (const column of ['difficulties', 'proposals'] as const) {
      const personal = personalData(row.get(column));
      const fix = 'Viết lại không nhắc đến ai, hoặc xóa lời ấy: kho có thể có người ngoài xem.';
      if (personal) issues.push(issue(file, `Lời của tổ có ${personal}.`, fix, row.at(column)));
    }
    if (!period || !villages.has(village)) return [];
    const [difficulties, proposals] = [row.get('difficulties'), row.get('proposals')];
    return [{ period, village, team: row.get('team'), difficulties, proposals }];
  });
  return { notes, issues };
}

export function formatTeamNotes(notes: readonly TeamNotes[]): string {
  const keyOf = ({ period, village, team }: TeamNotes) => `${period} ${village} ${team}`;
  const rows = [...notes]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((one) => [one.period, one.village, one.team, one.difficulties, one.proposals]);
  return formatCsv([COLUMNS, ...rows]);
}
