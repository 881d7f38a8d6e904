// Villages of any size → surveys that contradict nothing and hide just what is meant to be hidden.
import { describe, expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { shownRow } from '../reports/public/disclosure.ts';
import { findMisfits } from '../reports/survey/survey-misfits.ts';
import type { Quarter } from '../text/quarter.ts';
import type { Village } from '../reports/lists/villages.ts';
import { SAMPLE_QUARTERS, sampleSurvey } from './sample-survey.ts';

const { items } = loadReports('tests/sample').reports!;

const survey = (households: readonly number[], quarter: number) => {
  const villages = households.map((all, v) => ({ id: `v${v}`, name: `V${v}`, households: all }) as Village);
  const counts = sampleSurvey({ villages, items }, quarter);
  const misfits = findMisfits({ period: '2026-q4' as Quarter, counts }, { villages, items });
  return { counts: counts.rows, misfits };
};
const hidden = (row: readonly (number | null)[]) =>
  shownRow(row, items).flatMap((count, item) => (count === 'withheld' ? [items[item]?.id] : []));
const QUARTERS = [...Array(SAMPLE_QUARTERS).keys()];
const COMMUNES: [what: string, households: number[]][] = [
  ['two villages', [420, 380]],
  ['two villages, one tiny', [1200, 21]],
  ['forty, small and large', Array.from({ length: 40 }, (_, v) => 21 + v * v * 9)],
];

describe('sample surveys', () => {
  test.each(COMMUNES)(
    'of %s hide a phone in the first and a skill in the last, at the end',
    (_, households) => {
      const surveys = QUARTERS.map((quarter) => survey(households, quarter));
      expect(surveys.flatMap(({ misfits }) => misfits)).toEqual([]);
      const [newest, ...before] = surveys.reverse();
      expect(before.flatMap(({ counts }) => counts.flatMap(hidden))).toEqual([]);
      expect(newest?.counts.map(hidden).filter((ids) => ids.length > 0)).toEqual([
        ['feature_phone', 'no_phone'],
        ['skill_services'],
      ]);
    },
  );

  test('of villages too small to show anything add up, too', () => {
    for (const quarter of QUARTERS) expect(survey([1, 2, 4, 9, 15], quarter).misfits).toEqual([]);
  });
});
