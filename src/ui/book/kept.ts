// A book and the presses before it ⇄ what this phone keeps of them, for each month and team.
import type { Month } from '../../text/date.ts';
import type { Book } from './book.ts';
import { readCopy, writeCopy, type IdsOf } from './copy.ts';

/** How many presses can be taken back. */
const STEPS = 10;

const keyOf = (month: Month, team: string) => ['so-dem', month, team].join(':');

export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False where the phone is full, or forbids it. */
export function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export interface Kept {
  book: Book;
  /** The states before, the newest last. */
  earlier: readonly Book[];
}

export function storeBook({ book, earlier }: Kept, ids: readonly string[]): boolean {
  const lines = [...earlier.slice(-STEPS), book].map((one) => writeCopy(one, ids));
  return store(keyOf(book.month, book.team), lines.join('\n'));
}

/** What is damaged is left out; undefined where nothing whole is kept. */
export function storedBook(month: Month, team: string, idsOf: IdsOf): Kept | undefined {
  const lines = (stored(keyOf(month, team)) || '').split('\n');
  const books = lines
    .map((line) => readCopy(line, idsOf))
    .filter((one): one is Book => typeof one !== 'string');
  const book = books.pop();
  return book && book.month === month && book.team === team ? { book, earlier: books } : undefined;
}

/** The mark of this phone: by chance, it says nothing about the phone or who holds it. */
export function phoneMark(): string {
  const known = stored('so-dem:may') || '';
  if (/^[A-Z0-9]{6}$/.test(known)) return known;
  const made = `AAAAAA${Math.random().toString(36).slice(2)}`.slice(-6).toUpperCase();
  store('so-dem:may', made);
  return made;
}
