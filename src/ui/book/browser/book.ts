// The counts of a team's month, by the phones that made them → what stands in each row, and the book after a press.
// Each phone counts for itself: books can be added together in any order, and twice, and nothing is counted twice.
import { fold } from '../../../text/fold.ts';
import type { Month } from '../../../text/date.ts';

/** By id of the indicator or key of the lane; what was never touched is left out: "not counted yet" is not 0. */
export type Counts = Readonly<Record<string, number>>;

export interface Lane {
  /** "Ngõ chợ" */
  name: string;
  /** Households that live there; 0 where the team has not said. */
  homes: number;
  /** How many of them were guided before this month; the start of the households counts them too. */
  before: number;
}

/** What one phone counted. Below 0 where it took back what another had counted. */
export interface Part {
  /** One more with each press. */
  version: number;
  counts: Counts;
}

export interface Book {
  month: Month;
  /** Village and team, as the form writes them: "xuan-neo|Tổ 2". */
  team: string;
  /** Of figures counted since the beginning: what was there before this month. */
  starts: Counts;
  lanes: Readonly<Record<string, Lane>>;
  parts: Readonly<Record<string, Part>>;
}

/** More digits than any figure of a commune has. */
export const MOST = 9_999_999;

export const emptyBook = (month: Month, team: string, starts: Counts): Book => ({
  ...{ month, team, starts, lanes: {}, parts: {} },
});

/** No id of an indicator begins like it. */
export const laneKey = (name: string) => `~${fold(name).replace(/ /g, '-')}`;

/** In the order of their names. */
export const laneKeys = (book: Book) => Object.keys(book.lanes).sort();

const partsOf = ({ parts }: Book) => Object.keys(parts).map((phone) => parts[phone]!);

/** True once anything was counted this month, and not taken back. */
export const hasCounts = (book: Book) => partsOf(book).some(({ counts }) => Object.keys(counts).length > 0);

const isCounted = (book: Book, key: string) => partsOf(book).some(({ counts }) => key in counts);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const partSum = (book: Book, key: string) => sum(partsOf(book).map(({ counts }) => counts[key] || 0));

/** What all phones counted this month under one key; never below 0. */
export const counted = (book: Book, key: string) => Math.max(0, partSum(book, key));

/** The book after this phone made a count what it is to be. */
export function setCounted(book: Book, phone: string, key: string, to: number): Book {
  const own = book.parts[phone] || { version: 0, counts: {} };
  const value = Math.min(MOST, Math.max(0, to)) - partSum(book, key) + (own.counts[key] || 0);
  const part = { version: own.version + 1, counts: { ...own.counts, [key]: value } };
  return { ...book, parts: { ...book.parts, [phone]: part } };
}

/** An earlier state of the book as its newest: other phones must not take it for the one they have seen. */
export function restore(earlier: Book, now: Book, phone: string): Book {
  const version = (book: Book) => (book.parts[phone] ? book.parts[phone]!.version : 0);
  const counts = earlier.parts[phone] ? earlier.parts[phone]!.counts : {};
  const part = { version: Math.max(version(earlier), version(now)) + 1, counts };
  return { ...earlier, parts: { ...earlier.parts, [phone]: part } };
}

/** What the lanes have counted this month. */
export const inLanes = (book: Book) => sum(laneKeys(book).map((key) => counted(book, key)));

/** True once somebody has counted in a row this month. @param lanes as of `figure` */
export const isTouched = (book: Book, id: string, lanes: boolean) =>
  isCounted(book, id) || (lanes && inLanes(book) > 0);

/** The figure of a row. @param lanes true for the row of the households, to which the lanes add up */
export const figure = (book: Book, id: string, lanes: boolean) =>
  (book.starts[id] || 0) + counted(book, id) + (lanes ? inLanes(book) : 0);

/** Households guided in a lane since the beginning. */
export const laneFigure = (book: Book, key: string) =>
  (book.lanes[key] ? book.lanes[key]!.before : 0) + counted(book, key);

/** Households that belong to no lane. */
export function outsideLanes(book: Book, id: string): number {
  const before = sum(laneKeys(book).map((key) => book.lanes[key]!.before));
  return Math.max(0, (book.starts[id] || 0) - before) + counted(book, id);
}

export const withLane = (book: Book, lane: Lane): Book => ({
  ...book,
  lanes: { ...book.lanes, [laneKey(lane.name)]: lane },
});

/** Only what no phone has counted in may go. */
export const canDropLane = (book: Book, key: string) =>
  partsOf(book).every(({ counts }) => (counts[key] || 0) === 0);

export function withoutLane(book: Book, gone: string): Book {
  const lanes: Record<string, Lane> = {};
  for (const key of laneKeys(book)) if (key !== gone) lanes[key] = book.lanes[key]!;
  return { ...book, lanes };
}

/** A book whose month began at more than it knew: the month before went on, or was published since. */
export function raised(book: Book, { starts, lanes }: Pick<Book, 'starts' | 'lanes'>): Book {
  const higher = { ...book.starts };
  for (const id of Object.keys(starts)) higher[id] = Math.max(starts[id]!, higher[id] || 0);
  const own: Record<string, Lane> = {};
  for (const key of laneKeys(book)) {
    const lane = book.lanes[key]!;
    own[key] = { ...lane, before: Math.max(lane.before, lanes[key] ? lanes[key].before : 0) };
  }
  return { ...book, starts: higher, lanes: own };
}

/**
 * The book of the next month: monthly figures from nothing, others from where they stood.
 * @param published what is published of each figure since the beginning; a count never starts below it
 * @param laneRow the row of the households
 */
export function nextBook(
  last: Book | undefined,
  month: Month,
  team: string,
  published: Counts,
  laneRow: string,
): Book {
  const starts: Record<string, number> = {};
  for (const id of Object.keys(published)) {
    const before = last ? figure(last, id, id === laneRow) : 0;
    starts[id] = Math.max(before, published[id]!);
  }
  const lanes: Record<string, Lane> = {};
  if (last) {
    for (const key of laneKeys(last)) lanes[key] = { ...last.lanes[key]!, before: laneFigure(last, key) };
  }
  return { ...emptyBook(month, team, starts), lanes };
}
