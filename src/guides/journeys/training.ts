// What an author writes in content/training/<slug>.yaml: a session, minute by minute, for residents or for the team.
import { z } from 'zod';
import { slug, topicId } from '../frontmatter.ts';
import { icon } from '../sheet.ts';

/** Shorter is not worth the way, longer is more than people can sit through. */
const MINUTES = { least: 60, most: 90 };

/** A part from this length is practice on everybody's own phone; more subjects than that nobody takes home. */
const PRACTICE = { minutes: 15, subjects: 3 };

const line = z.string().min(5).max(140);
const lines = (least: number, most: number) => z.array(line).min(least).max(most);

const parts = z
  .array(
    z.strictObject({
      minutes: z.number().int().min(5).max(30),
      title: z.string().max(60),
      /** What the one who leads does and says. */
      how: z.string().min(20).max(240),
      /** The guide that is open meanwhile. */
      guide: slug.optional(),
    }),
  )
  .min(5)
  .max(10)
  .superRefine((list, ctx) => {
    const practised = new Set(
      list.flatMap(({ minutes, guide }) => (guide && minutes >= PRACTICE.minutes ? [guide] : [])),
    );
    if (practised.size > PRACTICE.subjects) {
      const what = `một buổi tập ${practised.size} bài, người chậm không theo kịp.`;
      const fix = `Giữ nhiều nhất ${PRACTICE.subjects} bài có phần từ ${PRACTICE.minutes} phút; bài còn lại để buổi khác.`;
      ctx.addIssue({ code: 'custom', message: `${what}\n${fix}` });
    }
    const sum = list.reduce((minutes, part) => minutes + part.minutes, 0);
    if (sum >= MINUTES.least && sum <= MINUTES.most) return;
    const fix = `Sửa số phút để cả buổi dài từ ${MINUTES.least} đến ${MINUTES.most} phút.`;
    ctx.addIssue({ code: 'custom', message: `các phần cộng lại ${sum} phút.\n${fix}` });
  });

export const trainingSchema = z.strictObject({
  title: z.string().max(60),
  /** One or two sentences: what people can do at the end. Also the preview's text. */
  summary: z.string().min(40).max(160),
  /** Who it is for, in their own words. */
  who: z.string().max(120),
  /** Whom it teaches: residents, or the team that teaches them. */
  for: z.enum(['residents', 'team']).default('residents'),
  topic: topicId,
  icon,
  /** Its place in the list, the smallest first. */
  order: z.number().int().min(1).max(99),
  /** Words people type for it besides its title; few, since every search loads them. */
  aliases: z.array(z.string()).min(1),
  /** The invitation ready to send in a village's Zalo group, without day and link. */
  zalo: z.string().min(60).max(300),
  aims: lines(2, 4),
  /** What those who come bring along. */
  bring: lines(2, 6),
  /** What the team sees to before. */
  prepare: lines(3, 7),
  parts,
  exercises: z
    .array(
      z.strictObject({
        guide: slug.optional(),
        task: z.string().min(10).max(160),
        /** How to see that it worked. */
        done: z.string().min(10).max(160),
      }),
    )
    .min(2)
    .max(5),
  /** What to look at before people go home. */
  checks: lines(3, 6),
  /** What must not happen in the room. */
  safety: z.string().min(20).max(200),
});

export type Training = z.output<typeof trainingSchema> & { slug: string; file: string };

/** Minutes of the whole session. */
export function trainingMinutes({ parts }: Pick<Training, 'parts'>): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Every part with the minute it begins and the minute it ends at. */
export function timetable({ parts }: Pick<Training, 'parts'>) {
  let at = 0;
  return parts.map((part) => {
    const from = at;
    at += part.minutes;
    return { ...part, from, to: at };
  });
}

/** The guides a session works with, each once, in the order they come up. */
export function guidesOf({ parts, exercises }: Pick<Training, 'parts' | 'exercises'>): string[] {
  const named = [...parts, ...exercises].flatMap(({ guide }) => guide ?? []);
  return [...new Set(named)];
}
