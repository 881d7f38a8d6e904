// What an author writes in content/journeys/<slug>.yaml, and where a guide stands in the journeys that hold it.
import { z } from 'zod';
import { slug } from '../frontmatter.ts';
import { icon } from '../sheet.ts';

const answers = z
  .array(
    z.strictObject({
      text: z.string().max(90),
      right: z.boolean().default(false),
      /** A wrong answer that is to wait, to look away, to do nothing. */
      idle: z.boolean().default(false),
      /** Why it is right or wrong, from the journey's own guides. */
      explain: z.string().min(10).max(200),
    }),
  )
  .min(3)
  .max(4)
  .superRefine((list, ctx) => {
    const right = list.filter((one) => one.right).length;
    if (list.some((one) => one.right && one.idle))
      ctx.addIssue({
        code: 'custom',
        message: 'câu đúng không thể là câu “không làm gì”.\nBỏ idle ở câu ấy.',
      });
    if (right === 1) return;
    const what = right === 0 ? 'chưa có câu trả lời đúng' : `có ${right} câu trả lời đúng`;
    ctx.addIssue({ code: 'custom', message: `${what}.\nGhi right: true ở đúng một câu.` });
  });

const quiz = z
  .array(
    z.strictObject({
      ask: z.string().max(120),
      /** The message or call that the right answer is about is a real one: not everything is a swindle. */
      genuine: z.boolean().default(false),
      answers,
    }),
  )
  .min(3)
  .max(5)
  .superRefine((list, ctx) => {
    const lacking = (what: string) => ctx.addIssue({ code: 'custom', message: what });
    if (!list.some(({ genuine }) => genuine))
      lacking('chưa có câu nào về tin hay cuộc gọi thật.\nThêm một câu, ghi genuine: true cạnh ask.');
    if (!list.some(({ answers: all }) => all.some(({ idle }) => idle)))
      lacking('chưa có câu nào mà không làm gì là sai.\nThêm một câu trả lời sai như thế, ghi idle: true.');
  });

export const journeySchema = z.strictObject({
  title: z.string().max(60),
  /** One or two sentences: what the reader can do at the end. Also the preview's text. */
  summary: z.string().min(40).max(160),
  /** Who it is for, in their own words. */
  who: z.string().max(120),
  /** Over how many sittings it is best spread; the minutes are those of its guides. */
  sessions: z.number().int().min(1).max(6),
  /** Its place in the list of journeys, the smallest first. */
  order: z.number().int().min(1).max(99),
  icon,
  aliases: z.array(z.string()).min(3),
  /** The message ready to send in a village's Zalo group, without the link. */
  zalo: z.string().min(60).max(300),
  /** Guides in the order they are learned, and why each one comes now. */
  steps: z
    .array(z.strictObject({ guide: slug, why: z.string().min(10).max(140) }))
    .min(3)
    .max(8),
  quiz,
});

export type Journey = z.output<typeof journeySchema> & { slug: string; file: string };
export type Question = Journey['quiz'][number];

/** A guide in one journey: its place in the order, and the guides around it. */
export interface JourneyPlace {
  journey: Journey;
  /** From 1. */
  number: number;
  before: string | undefined;
  after: string | undefined;
}

/** Where a guide stands in each journey that holds it, in the order of the journeys. */
export function placesOf(guide: string, journeys: readonly Journey[]): JourneyPlace[] {
  return journeys.flatMap((journey) => {
    const slugs = journey.steps.map((step) => step.guide);
    const index = slugs.indexOf(guide);
    if (index < 0) return [];
    return [{ journey, number: index + 1, before: slugs[index - 1], after: slugs[index + 1] }];
  });
}

/** Minutes all its guides take together. */
export function journeyMinutes(
  steps: Journey['steps'],
  guides: readonly { slug: string; minutes: number }[],
): number {
  const minutes = new Map(guides.map((guide) => [guide.slug, guide.minutes]));
  return steps.reduce((sum, { guide }) => sum + (minutes.get(guide) ?? 0), 0);
}
