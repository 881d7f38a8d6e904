// The book that is open on this phone: every press is kept at once, and the last ones can be taken back.
import type { Month } from '../../../text/date.ts';
import { raised, restore, type Book } from './book.ts';
import type { IdsOf } from './copy.ts';
import { phoneMark, storeBook, storedBook, type Kept } from './kept.ts';

export interface Counter {
  readonly phone: string;
  book: () => Book;
  canGoBack: () => boolean;
  /** False once the phone has refused to keep a press. */
  isKept: () => boolean;
  /** @param make the book as it begins today; what the phone keeps begins at no less */
  open: (month: Month, team: string, make: () => Book) => void;
  /** Takes the next state of the book. */
  take: (book: Book) => void;
  /** Takes back the last press. */
  back: () => void;
}

export function openCounter(idsOf: IdsOf): Counter {
  const phone = phoneMark();
  let now: Kept;
  let isKept = true;
  function keep(next: Kept): void {
    now = next;
    isKept = storeBook(next, idsOf(next.book.month) || []);
  }
  return {
    phone,
    book: () => now.book,
    canGoBack: () => now.earlier.length > 0,
    isKept: () => isKept,
    open(month, team, make) {
      const made = make();
      const { book, earlier } = storedBook(month, team) || { book: made, earlier: [] };
      now = { book: raised(book, made), earlier: earlier.map((one) => raised(one, made)) };
    },
    take: (book) => keep({ book, earlier: [...now.earlier, now.book] }),
    back() {
      const last = now.earlier[now.earlier.length - 1];
      if (last) keep({ book: restore(last, now.book, phone), earlier: now.earlier.slice(0, -1) });
    },
  };
}
