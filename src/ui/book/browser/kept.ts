// A book and the presses before it ⇄ what this phone keeps of them, for each month and team.
import { parseMonth, type Month } from '../../../text/date.ts';
import type { Book } from './book.ts';
import { readCopy, writeCopy } from './copy.ts';
import { stored, storedKeys, store } from '../../report/browser/stored.ts';

/** How many presses can be taken back. */
const STEPS = 10;

const OWN = 'so-dem';
const CHOSEN = 'so-dem:chon';
const keyOf = (month: Month, team: string) => [OWN, month, team].join(':');

export interface Kept {
  book: Book;
  /** The states before, the newest last. */
  earlier: readonly Book[];
}

/** The team this phone counts for, "xuan-neo|Tổ 2"; "" before one was chosen. */
export const chosenTeam = () => stored(CHOSEN) || '';
export const keepChosenTeam = (team: string) => store(CHOSEN, team);

/** With the ids of its figures: a book can be read when the page has long had others, or has dropped the month. */
export function storeBook({ book, earlier }: Kept, ids: readonly string[]): boolean {
  const lines = [...earlier.slice(-STEPS), book].map((one) => writeCopy(one, ids));
  return store(keyOf(book.month, book.team), [ids.join(), ...lines].join('\n'));
}

/** What is damaged is left out; undefined where nothing whole is kept. */
export function storedBook(month: Month, team: string): Kept | undefined {
  const [ids = '', ...lines] = (stored(keyOf(month, team)) || '').split('\n');
  const books = lines
    .map((line) => readCopy(line, (of) => (of === month ? ids.split(',') : undefined)))
    .filter((one): one is Book => typeof one !== 'string');
  const book = books.pop();
  return book && book.month === month && book.team === team ? { book, earlier: books } : undefined;
}

/** The team's newest book of a month before this one. */
export function bookBefore(month: Month, team: string): Book | undefined {
  const kept = storedKeys()
    .map((key) => key.split(':'))
    .filter(
      ([own, of = '', ...rest]) => own === OWN && parseMonth(of) && of < month && rest.join(':') === team,
    )
    .map(([, of]) => of as Month)
    .sort()
    .reverse()
    .map((of) => storedBook(of, team))
    .find(Boolean);
  return kept && kept.book;
}

/** The mark of this phone: by chance, it says nothing about the phone or who holds it. */
export function phoneMark(): string {
  const known = stored('so-dem:may') || '';
  if (/^[A-Z0-9]{6}$/.test(known)) return known;
  const made = `AAAAAA${Math.random().toString(36).slice(2)}`.slice(-6).toUpperCase();
  store('so-dem:may', made);
  return made;
}
