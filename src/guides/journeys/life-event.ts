// What an author writes in content/life-events/<slug>.yaml: the errands an event in life brings, and what may differ.
import { z } from 'zod';
import { slug, source } from '../frontmatter.ts';
import { icon } from '../sheet.ts';

const line = z.string().min(3).max(240);

/** One errand. What nobody can know for all is said as "hỏi …", never left out. */
const task = z.strictObject({
  title: z.string().max(70),
  who: line,
  where: line,
  bring: z.array(z.string().max(140)).min(1).max(6),
  /** How long it takes until one has it. */
  time: line,
  cost: line,
  /** Who pays nothing, or something else to know about the cost. */
  exempt: line.optional(),
  deadline: line.optional(),
  /** The guide that shows how. */
  guide: slug.optional(),
  /** What has happened, as content/emergency.yaml names it: the numbers to call stand there. */
  call: slug.optional(),
});

export const lifeEventSchema = z.strictObject({
  title: z.string().max(60),
  /** One or two sentences. Also the preview's text. */
  summary: z.string().min(40).max(160),
  who: z.string().max(120),
  /** Its place in the list, the smallest first. */
  order: z.number().int().min(1).max(99),
  icon,
  aliases: z.array(z.string()).min(3),
  /** What else people type for it. */
  typed: z.array(z.string()).min(2),
  /** The message ready to send in a village's Zalo group, without the link. */
  zalo: z.string().min(60).max(300),
  tasks: z.array(task).min(2).max(7),
  /** "Nếu khác thì sao": when it is not as usual, and what to do then. */
  otherwise: z
    .array(z.strictObject({ when: z.string().max(100), then: line, guide: slug.optional() }))
    .min(2)
    .max(8),
  sources: z.array(source).min(1),
});

export type LifeEvent = z.output<typeof lifeEventSchema> & { slug: string; file: string };
