// What stands in content/facts.yaml and data/facts.yaml, field by field. This file is the reference for editors.
import { z } from 'zod';
import { day, slug, source } from '../frontmatter.ts';

const words = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !/[<>{}`"\n]/.test(text), {
    error: 'có dấu không dùng được trong bài.\nBỏ ngoặc nhọn, dấu nháy kép và chỗ xuống dòng.',
  });

const text = z.strictObject({
  /** As it is read on a page. */
  value: words,
  /** As the loudspeaker says it: ((name:noi)). */
  spoken: words.optional(),
});

/** Where it is from. */
const origin = {
  /** A document's number, or who wrote it where. */
  source: z.string().min(5).max(200),
  url: z
    .url({ protocol: /^https$/, error: 'không phải địa chỉ https.\nChép lại địa chỉ đầy đủ.' })
    .optional(),
  /** The day the source was read. */
  date: day,
  /** From this day somebody must look at the source again. */
  review_by: day,
  /** As in the list of facts: "cao" from the document itself or two sources, "vừa" from one good source. */
  confidence: z.enum(['cao', 'vừa', 'thấp']),
};

const call = z.strictObject({
  /** Who answers, for the button. */
  who: z.string().min(2).max(60),
  /** Whether the caller pays. */
  free: z.boolean(),
  /** One of several a reader chooses the own from. */
  of: z.enum(['bank', 'carrier']).optional(),
  /** A number that takes messages, not calls. */
  sms: z.boolean().default(false),
});

const rule = z.strictObject({
  ...text.shape,
  ...origin,
  /** The last day on which the value is right, and what is right from the next day on. */
  until: day.optional(),
  then: text.optional(),
  /** A number that a reader may need to call. */
  call: call.optional(),
  /** Printed as long as the value may not be. */
  otherwise: words.optional(),
});

/** Something each commune has its own value of, in its data folder. */
const local = z.strictObject({
  local: z.literal(true),
  call: call.optional(),
  otherwise: words,
});

export const factsSchema = z.strictObject({
  facts: z.record(slug, z.union([rule, local])),
  /** Numbers that are nobody's rule: what a swindler says, an exercise. Written out in texts just as they stand here. */
  examples: z.array(z.strictObject({ text: z.string().min(2), why: z.string().min(5) })).default([]),
});

export const localFactsSchema = z.strictObject({
  facts: z.record(slug, z.strictObject({ ...text.shape, ...origin })).default({}),
  /** Number → the day somebody of the commune rang it and the right office answered. */
  called: z.record(slug, day).default({}),
  /** Guide → its sources that speak of this commune alone. */
  sources: z.record(slug, z.array(source)).default({}),
});

export type Rule = z.output<typeof rule>;
export type Local = z.output<typeof local>;
export type Own = z.output<typeof localFactsSchema>;
export type LocalValue = Own['facts'][string];
export type Call = z.output<typeof call>;
