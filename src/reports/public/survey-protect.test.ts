// The rule for small counts of a survey, and an onlooker who knows the rule, every shown number, and tries to go back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf } from '../counts.ts';
import { FEWEST_ASKED, shownRow, SMALL, type SurveyCount } from './disclosure.ts';
import { loadReports } from '../load.ts';
import { protect } from './protect.ts';
import { questionsOf } from '../survey/questions.ts';
import type { SurveyItem } from '../survey/survey-items.ts';
import { protectSurvey, sumShown } from './survey-protect.ts';
import type { Day } from '../../text/date.ts';
import type { Quarter } from '../../text/quarter.ts';

const ITEMS = loadReports('tests/sample').reports!.items;
/** A survey of one question with three answers and one skill: what one question shows depends on no other. */
const FEW_ITEMS = ['base', 'device', 'device', 'device', 'skill'].map(
  (group, index) => ({ group, id: `i${index}` }) as SurveyItem,
);
const HIDDEN = 'withheld';

describe('a row', () => {
  test.each<[string, number[], SurveyCount[]]>([
    ['without small counts is shown whole', [60, 40, 15, 5, 30], [60, 40, 15, 5, 30]],
    ['with a zero is shown whole: nobody is in it', [60, 45, 15, 0, 60], [60, 45, 15, 0, 60]],
    ['with a small answer keeps its main answer', [60, 40, 17, 3, 30], [60, 40, HIDDEN, HIDDEN, 30]],
    ['… also where the other answer is large', [60, 5, 1, 54, 30], [60, 5, HIDDEN, HIDDEN, 30]],
    ['whose others are few together keeps nothing', [60, 51, 5, 4, 30], [60, HIDDEN, HIDDEN, HIDDEN, 30]],
    ['whose main answer is small keeps nothing', [60, 4, 30, 26, 30], [60, HIDDEN, HIDDEN, HIDDEN, 30]],
    ['with a small "yes" hides the skill', [60, 40, 15, 5, 4], [60, 40, 15, 5, HIDDEN]],
    ['with a small "no" hides the skill', [60, 40, 15, 5, 56], [60, 40, 15, 5, HIDDEN]],
    ['of fewer than 20 households shows nothing', [19, 9, 5, 5, 9], Array(5).fill(HIDDEN)],
  ])('%s', (_, row, shown) => expect(shownRow(row, FEW_ITEMS)).toEqual(shown));

  test('of a village nobody asked is not hidden but missing', () => {
    expect(shownRow([null, null, null, null, null], FEW_ITEMS)).toEqual(Array(5).fill(null));
  });
});

/** Every row an onlooker must reckon with: all that add up and would be shown as this one is. */
function possibleRows(shown: readonly SurveyCount[], most: number): number[][] {
  const same = (row: number[]) => shownRow(row, FEW_ITEMS).every((count, index) => count === shown[index]);
  const rows: number[][] = [];
  const bases = typeof shown[0] === 'number' ? [shown[0]] : [...Array(most).keys()].slice(1);
  for (const asked of bases)
    for (let a = 0; a <= asked; a++)
      for (let b = 0; a + b <= asked; b++) {
        // The skill stands by itself: one value that hides it and one that does not tell all there is to tell.
        const skill = typeof shown[4] === 'number' ? shown[4] : 1;
        const row = [asked, a, b, asked - a - b, Math.min(skill, asked)];
        if (same(row)) rows.push(row);
      }
  return rows;
}

const row = fc
  .integer({ min: 1, max: 70 })
  .chain((asked) =>
    fc.tuple(
      fc.constant(asked),
      fc.oneof(fc.nat({ max: asked }), fc.nat({ max: Math.min(6, asked) })),
      fc.oneof(fc.nat({ max: asked }), fc.nat({ max: Math.min(6, asked) })),
      fc.nat({ max: asked }),
    ),
  )
  .map(([asked, a, b, skill]) => {
    const second = Math.min(b, asked - a);
    return [asked, a, second, asked - a - second, skill];
  });

describe('what is hidden', () => {
  test('can be at least four different numbers for who knows the rule and all that is shown', () => {
    let hidden = 0;
    fc.assert(
      fc.property(row, (counts) => {
        const shown = shownRow(counts, FEW_ITEMS);
        const rows = possibleRows(shown, FEWEST_ASKED);
        [0, 1, 2, 3].forEach((item) => {
          if (shown[item] !== HIDDEN) return;
          hidden++;
          expect(new Set(rows.map((one) => one[item])).size).toBeGreaterThanOrEqual(SMALL - 1);
        });
        if (shown[4] !== HIDDEN || typeof shown[0] !== 'number') return;
        const skills = [...Array(shown[0] + 1).keys()].filter(
          (skill) => shownRow([...counts.slice(0, 4), skill], FEW_ITEMS)[4] === HIDDEN,
        );
        expect(skills.length).toBeGreaterThanOrEqual(2 * (SMALL - 1));
      }),
      { numRuns: 400 },
    );
    expect(hidden).toBeGreaterThan(100);
  });

  test('includes every small count, and every difference from the households asked that is small', () => {
    fc.assert(
      fc.property(row, (counts) => {
        const shown = shownRow(counts, FEW_ITEMS);
        const asked = counts[0]!;
        for (const [item, count] of shown.entries()) {
          if (item === 0 || typeof count !== 'number') continue;
          expect(count === 0 || count >= SMALL).toBe(true);
          expect(asked - count === 0 || asked - count >= SMALL).toBe(true);
        }
        const [, a, b, c] = shown;
        if ([a, b, c].some((one) => one === HIDDEN) && typeof a === 'number')
          expect(asked - a).toBeGreaterThanOrEqual(2 * SMALL);
        expect([a, b, c].filter((one) => one === HIDDEN).length).not.toBe(1);
      }),
    );
  });

  test('moves nothing that is shown: not the sums of the commune, not the change since the last survey', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, row), { minLength: 1, maxLength: 5 }), (villages) => {
        const survey = (rows: number[][]) => {
          const counts = {
            villages: rows.map((_, v) => `v${v}`),
            columns: FEW_ITEMS.map(({ id }) => id),
            rows,
          };
          return protectSurvey({ period: '2026-q4' as Quarter, counts, received: null }, FEW_ITEMS);
        };
        const [before, after] = [0, 1].map((time) => survey(villages.map((pair) => pair[time]!)));
        // The onlooker puts any other possible row in the place of each village's: all that is shown stays.
        const other = villages.map(([, counts]) => {
          const shown = shownRow(counts, FEW_ITEMS);
          const skill = counts[4]!;
          const rows = possibleRows(shown, FEWEST_ASKED).map((one) => [...one.slice(0, 4), skill]);
          return rows.find((one) => one.join() !== counts.join() && skill <= one[0]!) ?? counts;
        });
        const changed = survey(other);
        expect(changed).toEqual(after);
        FEW_ITEMS.forEach(({ id }) => {
          const both = (village: string) => typeof countOf(before!.counts, village, id) === 'number';
          expect(sumShown(changed, id, both)).toEqual(sumShown(after!, id, both));
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('the sample surveys', () => {
  const { surveys, items } = loadReports('tests/sample').reports!;

  test('hide something, so that every page shows how that looks', () => {
    const latest = protectSurvey(surveys.at(-1)!, items);
    const hidden = latest.counts.villages.flatMap((village) =>
      items.flatMap(({ id }) => (countOf(latest.counts, village, id) === HIDDEN ? [`${village} ${id}`] : [])),
    );
    expect(hidden).toEqual(['mo-doan feature_phone', 'mo-doan no_phone', 'binh-di skill_services']);
  });

  test('sum over the villages that show the count and say which', () => {
    const latest = protectSurvey(surveys.at(-1)!, items);
    items.forEach(({ id }, item) => {
      const { value, asked, villages } = latest.sums[id]!;
      const shown = latest.counts.rows.filter((counts) => typeof counts[item] === 'number');
      expect(villages).toHaveLength(shown.length);
      expect(value).toBe(shown.reduce((sum, counts) => sum + Number(counts[item]), 0));
      expect(asked).toBe(shown.reduce((sum, counts) => sum + Number(counts[0]), 0));
    });
  });

  test('ask of ten skills and three questions with answers that add up', () => {
    expect(questionsOf(ITEMS).map(({ group, answers }) => `${group} ${answers.length}`)).toEqual([
      'device 3',
      'network 3',
      'helper 3',
      ...Array(10).fill('skill 1'),
    ]);
  });
});

describe('a corrected survey', () => {
  const reports = loadReports('tests/sample').reports!;
  const { period } = reports.surveys.at(-1)!;
  const correction = { period, village: 'mo-doan', reason: 'Đếm lại', date: '2026-12-20' as Day };
  const tell = (changes: { indicator: string; old: number; new: number }[]) => {
    const corrections = changes.map((one) => ({ ...correction, ...one }));
    return protect({ ...reports, corrections }).surveys.at(-1)!;
  };
  const now = (item: string) => countOf(reports.surveys.at(-1)!.counts, 'mo-doan', item)!;

  test('is not told of while only hidden answers are others', () => {
    const hidden = tell([
      { indicator: 'feature_phone', old: now('feature_phone') + 1, new: now('feature_phone') },
      { indicator: 'no_phone', old: now('no_phone') - 1, new: now('no_phone') },
    ]);
    expect(hidden).toEqual(protect(reports).surveys.at(-1));
  });

  test('is told of where an answer that is shown is another', () => {
    const [old, count] = [now('skill_call') - 1, now('skill_call')];
    expect(tell([{ indicator: 'skill_call', old, new: count }]).replaced).toEqual([
      { date: '2026-12-20', reason: 'Đếm lại' },
    ]);
  });
});
