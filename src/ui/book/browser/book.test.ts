// A book under presses, added to another, written and read: counts never fall below 0, and nothing is counted twice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSum } from '../../../message/check-sum.ts';
import type { Month } from '../../../text/date.ts';
import {
  canDropLane,
  counted,
  emptyBook,
  figure,
  inLanes,
  laneFigure,
  laneKey,
  laneKeys,
  nextBook,
  outsideLanes,
  raised,
  restore,
  setCounted,
  withLane,
  withoutLane,
  type Book,
} from './book.ts';
import { readCopy, writeCopy } from './copy.ts';
import { addBooks, differences } from './together.ts';

const MONTH = '2026-10' as Month;
const IDS = ['households_guided', 'people_guided', 'sessions'];
const HOMES = IDS[0]!;
const PHONES = ['AAAAAA', 'BBBBBB', 'CCCCCC'];
const LANES = ['Ngõ chợ', 'Xóm đình', 'Khu 3/2'];
const idsOf = (month: Month) => (month === MONTH ? IDS : undefined);
const START = emptyBook(MONTH, 'xuan-neo|Tổ 2', { [HOMES]: 814 });
const ROWS = IDS.map((id) => ({ id, short: id, lanes: id === HOMES }));

/** What one phone may do to its book. */
type Press = { key: string; step: number } | { lane: string; homes: number; before: number };

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ key: fc.constantFrom(...IDS, ...LANES.map(laneKey)), step: fc.integer({ min: -3, max: 5 }) }),
  fc.record({ lane: fc.constantFrom(...LANES), homes: fc.nat(60), before: fc.nat(9) }),
);

function pressed(book: Book, phone: string, one: Press): Book {
  if ('lane' in one) return withLane(book, { name: one.lane, homes: one.homes, before: one.before });
  if (one.key.startsWith('~') && !book.lanes[one.key]) return book;
  return setCounted(book, phone, one.key, counted(book, one.key) + one.step);
}

const after = (book: Book, phone: string, presses: readonly Press[]) =>
  presses.reduce((now, one) => pressed(now, phone, one), book);

/** A book some phones have counted in, one after another. */
const books = fc
  .array(fc.tuple(fc.constantFrom(...PHONES), fc.array(press, { maxLength: 8 })), { maxLength: 4 })
  .map((turns) => turns.reduce((book, [phone, presses]) => after(book, phone, presses), START));

const keysOf = (book: Book) => [...IDS, ...laneKeys(book)];

describe('a book', () => {
  test('starts where the last one stood, or at what is published', () => {
    const lane = { name: 'Ngõ chợ', homes: 30, before: 4 };
    const key = laneKey(lane.name);
    const october = setCounted(setCounted(withLane(START, lane), 'AAAAAA', key, 8), 'AAAAAA', HOMES, 2);
    expect([figure(october, HOMES, true), outsideLanes(october, HOMES)]).toEqual([824, 812]);
    const november = nextBook(october, '2026-11' as Month, START.team, { [HOMES]: 820 }, HOMES);
    expect(november.starts).toEqual({ [HOMES]: 824 });
    expect(november.parts).toEqual({});
    expect([laneFigure(november, key), outsideLanes(november, HOMES)]).toEqual([12, 812]);
    const begun = (count: number) => raised(november, { starts: { [HOMES]: count }, lanes: {} }).starts;
    expect([begun(830), begun(820)]).toEqual([{ [HOMES]: 830 }, { [HOMES]: 824 }]);
    // More was counted in a lane of the month before, after this one had begun.
    const more = nextBook(setCounted(october, 'AAAAAA', key, 13), november.month, START.team, {}, HOMES);
    const again = raised(november, { ...more, starts: { [HOMES]: 829 } });
    expect([laneFigure(again, key), outsideLanes(again, HOMES)]).toEqual([17, 812]);
    expect(nextBook(undefined, MONTH, START.team, { [HOMES]: 820 }, HOMES).starts).toEqual({ [HOMES]: 820 });
    expect(nextBook(october, MONTH, START.team, { [HOMES]: 900 }, HOMES).starts).toEqual({ [HOMES]: 900 });
  });

  test('lets a lane go only where nobody has counted in it', () => {
    const key = laneKey('Ngõ chợ');
    const empty = withLane(START, { name: 'Ngõ chợ', homes: 30, before: 0 });
    const one = setCounted(empty, 'AAAAAA', key, 1);
    expect([canDropLane(empty, key), canDropLane(one, key)]).toEqual([true, false]);
    expect(withoutLane(empty, key)).toEqual(START);
  });

  test('never counts below 0, and its lanes add up to the households', () => {
    fc.assert(
      fc.property(books, fc.array(press), (book, presses) => {
        const now = after(book, 'AAAAAA', presses);
        expect(keysOf(now).filter((key) => counted(now, key) < 0)).toEqual([]);
        expect(figure(now, HOMES, true)).toBe(814 + counted(now, HOMES) + inLanes(now));
        const sorted = laneKeys(now).map((key) => laneFigure(now, key));
        expect(sorted.reduce((a, b) => a + b, 0) + outsideLanes(now, HOMES)).toBe(figure(now, HOMES, true));
      }),
    );
  });

  test('becomes what a press makes it, also where another phone counted', () => {
    fc.assert(
      fc.property(books, fc.constantFrom(...IDS), fc.nat(99_999), (book, id, to) => {
        expect(counted(setCounted(book, 'BBBBBB', id, to), id)).toBe(to);
      }),
    );
  });

  test('is what it was after a press is taken back, and newer than what was sent meanwhile', () => {
    fc.assert(
      fc.property(books, press, (book, one) => {
        const now = pressed(book, 'AAAAAA', one);
        const back = restore(book, now, 'AAAAAA');
        expect(keysOf(back).map((key) => counted(back, key))).toEqual(
          keysOf(book).map((key) => counted(book, key)),
        );
        expect([back.starts, back.lanes]).toEqual([book.starts, book.lanes]);
        const again = addBooks(now, back);
        expect(again.parts['AAAAAA']).toEqual(back.parts['AAAAAA']);
      }),
    );
  });
});

describe('two books', () => {
  test('of two phones that began at the same figure count each household once', () => {
    const a = setCounted(START, 'AAAAAA', HOMES, 6);
    const b = setCounted(START, 'BBBBBB', HOMES, 11);
    const both = addBooks(a, b);
    expect(figure(both, HOMES, true)).toBe(831);
    expect(differences(a, both, ROWS)).toEqual([{ name: HOMES, before: 820, after: 831 }]);
    expect(addBooks(both, b)).toEqual(both);
    const later = setCounted(b, 'BBBBBB', HOMES, 12);
    expect(figure(addBooks(both, later), HOMES, true)).toBe(832);
  });

  test('make the same in whatever order and however often they are added', () => {
    fc.assert(
      fc.property(books, books, books, (a, b, c) => {
        const text = (book: Book) => writeCopy(book, IDS);
        expect(text(addBooks(a, b))).toBe(text(addBooks(b, a)));
        expect(text(addBooks(addBooks(a, b), c))).toBe(text(addBooks(a, addBooks(b, c))));
        expect(text(addBooks(addBooks(a, b), b))).toBe(text(addBooks(a, b)));
      }),
    );
  });
});

describe('a copy', () => {
  test('comes back as it was, also out of a message and a link', () => {
    fc.assert(
      fc.property(books, (book) => {
        const copy = writeCopy(book, IDS);
        expect(copy).toMatch(/^[!-~]+$/);
        expect(readCopy(copy, idsOf)).toEqual(book);
        expect(readCopy(`Thôn Xuân Nẻo: sổ đếm\nhttps://xa.vn/to/so-dem/${copy}\nbác Tư ơi`, idsOf)).toEqual(
          book,
        );
        expect(new URL(copy, 'https://xa.vn/').hash).toBe(copy);
      }),
    );
  });

  test('with one edit is refused', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        books,
        fc.nat(),
        fc.nat(3),
        fc.constantFrom(...'0123456789;,.:-%A~'),
        (book, spot, kind, sign) => {
          const copy = writeCopy(book, IDS);
          const at = spot % copy.length;
          const edited = [
            copy.slice(0, at) + sign + copy.slice(at + 1),
            copy.slice(0, at) + copy.slice(at + 1),
            copy.slice(0, at) + sign + copy.slice(at),
            copy.slice(0, at) + (copy[at + 1] ?? '') + copy[at] + copy.slice(at + 2),
          ][kind]!;
          const got = readCopy(edited, idsOf);
          expect(typeof got === 'string' || writeCopy(got, IDS) === copy).toBe(true);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test('says what is wrong with it', () => {
    const copy = writeCopy(START, IDS);
    expect(readCopy('chào cả nhóm', idsOf)).toBe('none');
    expect(readCopy(copy.slice(0, -3), idsOf)).toBe('damaged');
    expect(readCopy(copy, () => undefined)).toBe('month');
    expect(readCopy(copy, () => IDS.slice(1))).toBe('damaged');
    expect(readCopy(copy.replace('814', '815'), idsOf)).toBe('damaged');
    expect(readCopy(`${copy.replace('814', '815')} ${copy}`, idsOf)).toEqual(START);
    // The right sum over what no phone writes.
    const somebody = withLane(START, { name: 'Nguyễn Văn An', homes: 1, before: 0 });
    expect(readCopy(writeCopy(somebody, IDS), idsOf)).toBe('damaged');
    expect(readCopy(writeCopy({ ...START, starts: { [HOMES]: -1 } }, IDS), idsOf)).toBe('damaged');
  });
});

test('a copy written to keep a phone busy is refused at once', () => {
  const body = `#SD1;${MONTH};xuan-neo;2;814,,;;AAAAAA.1.${'1'.repeat(5000)}x`;
  const sum = checkSum([...body.split(';'), ...IDS].join(';'));
  expect(readCopy(`${body};${sum}`, idsOf)).toBe('damaged');
});
