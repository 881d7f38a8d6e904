// Figures that may be published → the one file that the import and the inbox read back; nothing but counts and days is in it.
import { formatCsv } from '../files/csv.ts';
import type { State } from '../reports/receipt.ts';
import { isQuarter, type Period } from '../text/period.ts';
import type { Entry, Submission } from '../intake/submission.ts';
import type { Judged } from './judged.ts';

const RECEIPT = ['team', 'received', 'source_kind', 'version', 'state'] as const;

/** The name tells the month: a table of ids has no title. */
export const cleanName = (period: Period) => `${isQuarter(period) ? 'khao-sat' : 'bao-cao'}-${period}.csv`;

/** Figures of one village, or of one of its teams, that came in on one day. */
interface Arrival {
  first: Entry;
  figures: (number | null)[];
}

/** A row for every village, or team, and day: what came later than the rest has a row of its own. */
export function cleanText(
  { submissions, villages, indicators }: Pick<Judged, 'submissions' | 'villages' | 'indicators'>,
  stateOf: (village: string) => State,
): string {
  const columns = indicators.map(({ id }) => id);
  const rows = villages.flatMap(({ id }) =>
    arrivals(id, submissions, columns).map(({ first: { team, receipt }, figures }) => {
      const { received = '', kind = 'file', version = '' } = receipt;
      return [id, team, received, kind, version, stateOf(id), ...figures];
    }),
  );
  return formatCsv([['village', ...RECEIPT, ...columns], ...rows]);
}

/** A figure that came twice came on the first of its days. */
function arrivals(
  village: string,
  submissions: readonly Submission[],
  columns: readonly string[],
): Arrival[] {
  const own = submissions
    .flatMap((submission) =>
      submission.entries
        .filter((entry) => entry.village === village)
        .map((entry) => ({
          entry,
          value: (column: string) => entry.figures[submission.columns.indexOf(column)] ?? null,
        })),
    )
    .sort((a, b) => dayOf(a.entry).localeCompare(dayOf(b.entry)) || a.entry.team.localeCompare(b.entry.team));
  const rows = new Map<string, Arrival>();
  const said = new Set<string>();
  for (const { entry, value } of own)
    for (const [at, column] of columns.entries()) {
      const figure = value(column);
      const cell = `${entry.team} ${column}`;
      if (figure === null || said.has(cell)) continue;
      said.add(cell);
      const key = `${dayOf(entry)} ${entry.team}`;
      const row = rows.get(key) ?? { first: entry, figures: columns.map(() => null) };
      row.figures[at] = figure;
      rows.set(key, row);
    }
  return [...rows.values()];
}

const dayOf = ({ receipt }: Entry): string => receipt.received ?? '';
