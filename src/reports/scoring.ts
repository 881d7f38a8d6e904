// data/scoring.yaml → the scale by which the commune gives marks for thi đua in a year. Without the file there is none, and none is made up.
import { z } from 'zod';
import { hasErrors, type Issue } from '../files/issue.ts';
import { readListText } from '../files/list-text.ts';
import { parseYaml } from '../files/yaml.ts';
import { MEASURES, type Measure } from './measures.ts';

const points = z.number().positive().max(1000);
const level = z.strictObject({ from: z.number().min(0).max(100_000), points: z.number().min(0).max(1000) });

const criterion = z
  .strictObject({
    name: z.string().max(80),
    measure: z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]]),
    /** The most that can be had. */
    points,
    /** All points from here on, below it in proportion. */
    full_at: z.number().positive().optional(),
    /** Or steps: the points of the highest one reached; none reached: 0. */
    levels: z.array(level).min(1).max(20).optional(),
  })
  .superRefine(({ points: most, full_at, levels = [] }, ctx) => {
    const add = (message: string, ...path: (string | number)[]) =>
      ctx.addIssue({ code: 'custom', message, path });
    if ((full_at === undefined) === (levels.length === 0))
      add('phải có "full_at" hoặc "levels", và chỉ một trong hai.\nGiữ cách tính mà quyết định của xã nêu.');
    levels.forEach(({ from, points: own }, index) => {
      if (own > most) add(`${own} điểm, hơn điểm tối đa ${most}.\nSửa một trong hai số.`, 'levels', index);
      const before = levels[index - 1];
      if (before && from >= before.from)
        add('các mức phải xếp từ cao xuống thấp.\nĐổi thứ tự các dòng.', 'levels', index);
    });
  });

const schema = z
  .strictObject({
    /** The decision that set the scale; a scale without one is nobody's. */
    source: z.string().min(10).max(300),
    /** The year it is for. */
    year: z.number().int().min(2020).max(2100),
    /** A month without figures: left out of the reckoning, or a month that did not reach the number of people. */
    silent_months: z.enum(['leave_out', 'not_reached']),
    criteria: z.array(criterion).min(1).max(20),
    /** Names for sums of points, highest first. */
    grades: z
      .array(z.strictObject({ name: z.string().max(60), from: z.number().min(0) }))
      .max(10)
      .optional(),
  })
  .superRefine(({ grades = [] }, ctx) => {
    grades.forEach(({ from }, index) => {
      const before = grades[index - 1];
      if (before && from >= before.from)
        ctx.addIssue({
          code: 'custom',
          message: 'các mức xếp loại phải xếp từ cao xuống thấp.\nĐổi thứ tự các dòng.',
          path: ['grades', index],
        });
    });
  });

export type Scoring = z.output<typeof schema>;
export type Criterion = Scoring['criteria'][number];

export function readScoring(file: string): { scoring?: Scoring; issues: Issue[] } {
  const read = readListText(file);
  if (!read) return { issues: [] };
  if (hasErrors(read.issues)) return { issues: read.issues };
  const { value, issues } = parseYaml({ file, text: read.text }, schema);
  return { ...(value && { scoring: value }), issues: [...read.issues, ...issues] };
}
