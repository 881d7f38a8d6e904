// A pass counted in the team's book: where the book does not exist yet, where it does, taken back, and never without a team.
import { beforeEach, expect, test } from 'vitest';
import type { Day, Month } from '../../../text/date.ts';
import { counted, emptyBook, figure, laneKeys, setCounted, withLane } from '../../book/browser/book.ts';
import { keepChosenTeam, storeBook, storedBook } from '../../book/browser/kept.ts';
import { openPasses, type Counting } from './count.ts';

const IDS = 'households_guided,people_guided';
const COUNTING: Counting = {
  row: 'people_guided',
  report_day: 20,
  counted_from: null,
  months: [
    { month: '2026-12', name: 'tháng 12/2026', ids: IDS },
    { month: '2026-11', name: 'tháng 11/2026', ids: IDS },
  ],
  villages: { 'xuan-neo': 'thôn Xuân Nẻo', 'o-me': 'thôn Ô Mễ' },
};
const TODAY = '2026-11-12' as Day;
const NOVEMBER = '2026-11' as Month;
/** Each test counts for a team of its own: what this phone keeps is held until the tests end. */
let team = '';
let number = 0;
beforeEach(() => {
  team = `xuan-neo|Tổ ${++number}`;
  keepChosenTeam(team);
});

test('adds one, says in whose book, and takes it back', () => {
  const passes = openPasses(COUNTING, TODAY)!;
  expect(passes.where).toBe(`thôn Xuân Nẻo, tổ ${number}, tháng 11/2026`);
  expect(passes.add()).toBe(1);
  expect(passes.add()).toBe(2);
  expect(passes.back()).toBe(1);
  expect(counted(storedBook(NOVEMBER, team)!.book, 'people_guided')).toBe(1);
});

test('goes on from what the book has, also what it got meanwhile', () => {
  const passes = openPasses(COUNTING, TODAY)!;
  const book = setCounted(emptyBook(NOVEMBER, team, { households_guided: 90 }), 'BBBBBB', 'people_guided', 7);
  storeBook({ book, earlier: [] }, IDS.split(','));
  expect(passes.add()).toBe(8);
  const kept = storedBook(NOVEMBER, team)!.book;
  expect(figure(kept, 'households_guided', true)).toBe(90);
});

test('takes the lanes of the month before into a new book', () => {
  const lane = { name: 'Ngõ chợ', homes: 30, before: 12 };
  const october = withLane(emptyBook('2026-10' as Month, team, { households_guided: 90 }), lane);
  storeBook({ book: october, earlier: [] }, IDS.split(','));
  openPasses(COUNTING, TODAY)!.add();
  expect(laneKeys(storedBook(NOVEMBER, team)!.book)).toHaveLength(1);
});

test.each([
  ['no team was chosen', '', COUNTING],
  ['the village is another commune’s', 'lang-khac|', COUNTING],
  [
    'the month does not ask for people',
    'o-me|',
    { ...COUNTING, months: [{ ...COUNTING.months[1]!, ids: 'sessions' }] },
  ],
  ['the site has no month to count', 'o-me|', { ...COUNTING, months: [] }],
])('counts nothing where %s', (_, chosen, counting) => {
  keepChosenTeam(chosen);
  expect(openPasses(counting, TODAY)).toBeUndefined();
});
