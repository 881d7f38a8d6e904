// The page of the counter → its parts, and the book that is open in it, for those who show it and those who change it.
import type { Month } from '../../../text/date.ts';
import { differences, type Difference } from './together.ts';
import type { Book } from './book.ts';
import type { Counter } from './counter.ts';

export const byId = (id: string) => document.getElementById(id)!;
export const inputOf = (id: string) => byId(id) as HTMLInputElement;
export const buttonOf = (id: string) => byId(id).querySelector('button')!;

export interface Row {
  id: string;
  short: string;
  unit: string;
  cumulative: boolean;
  /** The households, to which the lanes add up. */
  lanes: boolean;
  aim: string;
  item: HTMLElement;
}

export function rowOf(item: HTMLElement): Row {
  const { figure: id = '', short = '', unit = '', period, lanes, aim = '' } = item.dataset;
  return { id, short, unit, cumulative: period === 'cumulative', lanes: lanes !== undefined, aim, item };
}

/** What the parts of the page share. */
export interface Desk {
  counter: Counter;
  /** Address of this page on the site, for the link in a copy. */
  address: string;
  /** The rows of a month, in its order. */
  rows: (month: Month) => Row[];
  /** "Thôn Ô Mễ, tổ 2" */
  teamName: () => string;
  monthName: () => string;
  /** Makes the book another, and says what changed in it. */
  take: (next: Book) => void;
  /** Opens the book of a month and team; false where the page has none such. */
  open: (month: Month, team: string) => boolean;
}

export const changes = (desk: Desk, before: Book, after: Book): Difference[] =>
  differences(before, after, desk.rows(before.month));

/** A count as it was typed; undefined when it is none. */
export function typedCount(text: string): number | undefined {
  const digits = text.trim().replace(/^(\d{1,3})((?:\.\d{3})+)$/, (whole) => whole.replace(/\./g, ''));
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}
