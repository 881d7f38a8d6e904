// The figures that files bring, and the receipts of their period → its receipts afterwards, the same in whatever order files came.
import { countsOf, hasCount, type Counts } from '../../reports/counts.ts';
import type { Figure, Receipt, SourceKind, State } from '../../reports/receipt.ts';
import type { Day } from '../../text/date.ts';
import type { Period } from '../../text/period.ts';
import type { Brought, Said } from './cells.ts';

/** What holds for figures whose rows do not say it themselves. */
export interface Arrival {
  period: Period;
  received: Day;
  kind: SourceKind;
}

/** One figure of a village, or of its team, with its day. */
interface Arrived extends Pick<Receipt, 'village' | 'team' | 'received' | 'kind'> {
  column: string;
  value: number | null;
  state: State | undefined;
  version: number | undefined;
}

/** The day a figure came in: of the files that have it, the first. */
export const dayOf = (said: readonly Said[], { received }: Pick<Arrival, 'received'>): Day =>
  said.map(({ receipt }) => receipt.received ?? received).sort()[0] ?? received;

/**
 * @param earlier the receipts of the period
 * @param before what was published of it
 */
export function nextReceipts(
  earlier: readonly Receipt[],
  brought: readonly Brought[],
  arrival: Arrival,
  before: Counts<number> | undefined,
): Receipt[] {
  const keyOf = ({ village, team }: Pick<Receipt, 'village' | 'team'>) => `${village} ${team}`;
  const arrived = Map.groupBy(
    brought.flatMap((one) => arrivedWith(one, arrival)),
    keyOf,
  );
  const rest = superseded(earlier, brought).filter((one) => !arrived.has(keyOf(one)));
  const changed = [...arrived].flatMap(([key, figures]) => {
    const rows = earlier.filter((one) => keyOf(one) === key);
    return receiptsOf(rows, figures, arrival.period, before);
  });
  return [...rest, ...changed];
}

function arrivedWith({ village, column, said }: Brought, arrival: Arrival): Arrived[] {
  return [...Map.groupBy(said, ({ team }) => team)].map(([team, own]) => {
    const received = dayOf(own, arrival);
    const first = own.find(({ receipt }) => (receipt.received ?? arrival.received) === received) ?? own[0]!;
    const { kind = arrival.kind, state, version } = first.receipt;
    return { village, team, column, value: first.value, received, kind, state, version };
  });
}

/** A figure of the whole village takes the place of those of its teams; when these came in stays. */
function superseded(earlier: readonly Receipt[], brought: readonly Brought[]): Receipt[] {
  const whole = new Set(
    brought.flatMap(({ village, column, said }) =>
      said.some(({ team }) => team === '') ? [`${village} ${column}`] : [],
    ),
  );
  return earlier.map((one) =>
    one.team === ''
      ? one
      : { ...one, figures: one.figures.filter(({ column }) => !whole.has(`${one.village} ${column}`)) },
  );
}

/** The receipts of one village, or one team, in order of their days, each naming what came with it. */
function receiptsOf(
  rows: readonly Receipt[],
  arrived: readonly Arrived[],
  period: Period,
  before: Counts<number> | undefined,
): Receipt[] {
  const [{ village, team }] = arrived as [Arrived, ...Arrived[]];
  const first = rows.find(({ figures }) => figures.length === 0);
  // Published before receipts were kept: the journal of editions has the day it first came in.
  const isOlder = team === '' && !first && hasCount(before, village);
  const named = new Set(rows.flatMap(({ figures }) => figures.map(({ column }) => column)));
  const all = (before?.columns ?? []).filter(
    (column, at) => countsOf(before, village)[at] !== null && !named.has(column),
  );
  const receipts = rows.map((one) => ({
    ...one,
    figures: one === first && team === '' ? all.map((column): Figure => ({ column })) : [...one.figures],
  }));
  for (const { column, value, received, kind, state, version = 0 } of arrived) {
    let receipt = receipts.find((one) => one.received === received);
    if (!receipt) {
      receipt = { period, village, team, received, kind, version, state: 'da-nhan', figures: [] };
      receipts.push(receipt);
    }
    if (state && state !== 'chua-co') receipt.state = state;
    const others = receipt.figures.filter((figure) => figure.column !== column);
    receipt.figures = [...others, team === '' ? { column } : { column, value }];
  }
  receipts.sort((a, b) => (a.received < b.received ? -1 : 1));
  return receipts
    .filter(({ figures }, at) => figures.length > 0 || (at === 0 && !isOlder))
    .map(numbered(isOlder ? 1 : 0))
    .map((one, at) => (at === 0 && team === '' && !isOlder ? { ...one, figures: [] } : inOrder(one)));
}

/** Versions count up; a desk that has seen more of them than we have keeps its own numbers. */
function numbered(last: number) {
  return (one: Receipt): Receipt => {
    last = Math.max(last + 1, one.version);
    return { ...one, version: last };
  };
}

const inOrder = (one: Receipt): Receipt => ({
  ...one,
  figures: [...one.figures].sort((a, b) => (a.column < b.column ? -1 : 1)),
});
