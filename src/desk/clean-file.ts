// Figures that may be published → the one file that the import and the inbox read back: counts, days, states, and words the clerk has seen.
import { formatCsv } from '../files/csv.ts';
import { WITHDRAWN } from '../intake/figures/count.ts';
import type { State } from '../reports/receipt.ts';
import { isQuarter, type Period } from '../text/period.ts';
import type { Entry, Submission } from '../intake/submission.ts';
import type { Judged } from './judged.ts';

const RECEIPT = ['team', 'received', 'source_kind', 'version', 'state'] as const;
/** Only where there are some. */
const WORDS = ['reason', 'difficulties', 'proposals'] as const;

/** The name tells the month: a table of ids has no title. */
export const cleanName = (period: Period) => `${isQuarter(period) ? 'khao-sat' : 'bao-cao'}-${period}.csv`;

type Figure = number | typeof WITHDRAWN | null;

/** Figures of one village, or of one of its teams, that came in on one day. */
interface Arrival {
  first: Entry;
  figures: Figure[];
}

type Cells = Pick<Judged, 'submissions' | 'villages' | 'indicators' | 'notes' | 'changes'>;

/**
 * A row for every village, or team, and day: what came later than the rest has a row of its own.
 * @param reason why published figures change
 */
export function cleanText(
  { submissions, villages, indicators, notes, changes }: Cells,
  stateOf: (village: string) => State,
  reason = '',
): string {
  const columns = indicators.map(({ id }) => id);
  const rows = villages.flatMap(({ id }) => {
    const all = arrivals(id, submissions, columns);
    const changed = changes.some(({ village }) => village === id);
    return all.map(({ first: { team, receipt }, figures }, at) => {
      const { received = '', kind = 'file', version = '' } = receipt;
      const isFirst = all.findIndex(({ first }) => first.team === team) === at;
      const own = isFirst ? notes.find((one) => one.village === id && one.team === team) : undefined;
      const why = changed || figures.includes(WITHDRAWN) ? reason.trim() : '';
      return {
        receipt: [id, team, received, kind, version, stateOf(id)],
        words: { reason: why, difficulties: own?.difficulties ?? '', proposals: own?.proposals ?? '' },
        figures,
      };
    });
  });
  const used = WORDS.filter((word) => rows.some(({ words }) => words[word] !== ''));
  return formatCsv([
    ['village', ...RECEIPT, ...used, ...columns],
    ...rows.map(({ receipt, words, figures }) => [
      ...receipt,
      ...used.map((word) => words[word]),
      ...figures,
    ]),
  ]);
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
          value: (column: string): Figure =>
            entry.withdrawn?.includes(column)
              ? WITHDRAWN
              : (entry.figures[submission.columns.indexOf(column)] ?? null),
        })),
    )
    .sort((a, b) => dayOf(a.entry).localeCompare(dayOf(b.entry)) || a.entry.team.localeCompare(b.entry.team));
  const rows = new Map<string, Arrival>();
  const said = new Set<string>();
  const rowOf = (entry: Entry) => {
    const key = `${dayOf(entry)} ${entry.team}`;
    const row = rows.get(key) ?? { first: entry, figures: columns.map(() => null) };
    rows.set(key, row);
    return row;
  };
  for (const { entry, value } of own) {
    // A team without a figure may have something to say.
    if (entry.receipt.notes) rowOf(entry);
    for (const [at, column] of columns.entries()) {
      const figure = value(column);
      const cell = `${entry.team} ${column}`;
      if (figure === null || said.has(cell)) continue;
      said.add(cell);
      rowOf(entry).figures[at] = figure;
    }
  }
  return [...rows.values()];
}

const dayOf = ({ receipt }: Entry): string => receipt.received ?? '';
