// What an author writes above a guide or an infographic, field by field. This file is the reference for editors.
import { z } from 'zod';
import { hasIcon } from '../icons/icon.ts';
import { parseDay, type Day } from '../text/date.ts';
import { TOPIC_IDS } from '../text/topics.ts';

const day = z.string().transform((text, ctx): Day => {
  const value = parseDay(text);
  if (value) return value;
  ctx.addIssue({ code: 'custom', message: `"${text}" không phải ngày có thật.\nViết dạng 2026-11-22.` });
  return z.NEVER;
});

export const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: 'không phải tên thư mục bài.\nChỉ dùng chữ thường không dấu và gạch nối.',
});

const topicId = z.enum(TOPIC_IDS);

const source = z.strictObject({
  /** What the source is: a decree, an office's page, a newspaper's article. */
  title: z.string().max(160),
  /** Its date as the source gives it: a day, a month or a year; null when it gives none. */
  date: z
    .string()
    .regex(/^20\d\d(-\d\d(-\d\d)?)?$/, {
      error: 'không phải ngày, tháng hoặc năm.\nViết dạng 2026-08-13, 2026-08 hoặc "2026".',
    })
    .nullable(),
  /** Address, when it can be opened; its host must be in data/links.csv. */
  url: z
    .url({ protocol: /^https$/, error: 'không phải địa chỉ https.\nChép lại địa chỉ đầy đủ.' })
    .optional(),
});

export const guideSchema = z.strictObject({
  title: z.string().max(70),
  /** One or two sentences: what the reader will have at the end. Also the preview's text. */
  summary: z.string().min(40).max(160),
  topic: topicId,
  /** Who needs it, in their own words. */
  who: z.string().max(120),
  /** Time it takes at home, without waiting for an office. */
  minutes: z.number().int().min(2).max(60),
  /** The app or site the steps are for, and the version they were checked against, where known. */
  app: z.strictObject({ name: z.string(), version: z.string().nullable() }),
  /** Day the steps were last held against the facts. */
  checked: day,
  /** From this day the page says that it is being checked again. */
  review_by: day,
  sources: z.array(source).min(1),
  related: z.array(slug).min(2).max(5),
  /** Words people type when they look for this guide. */
  aliases: z.array(z.string()).min(3),
  /** The message ready to send in a village's Zalo group, without the link. */
  zalo: z.string().min(60).max(300),
  /** Read out by the village's loudspeaker, 30 to 60 seconds (120 to 240 syllables), no words for screens. */
  loudspeaker: z.string().min(200),
  /** Short address `/g/<short>/`, said aloud on the loudspeaker: 2 to 5 letters, kept for ever. */
  short: z.string().regex(/^[a-z]{2,5}$/, {
    error: 'không dùng làm địa chỉ ngắn được.\nViết 2 đến 5 chữ cái thường không dấu.',
  }),
  /** The recorded loudspeaker script, a file beside the guide. */
  audio: z
    .string()
    .regex(/^[a-z0-9-]+\.(mp3|m4a)$/, {
      error: 'không phải tên tệp tiếng.\nĐặt tệp .mp3 hoặc .m4a cạnh bài, tên không dấu.',
    })
    .optional(),
  /** Three to seven lines of the poster. */
  poster: z.array(z.string().max(60)).min(3).max(7),
});

export type GuideMeta = z.output<typeof guideSchema>;

/** Name of an icon of the set (lucide); only those used are shipped. */
export const icon = z
  .string()
  .refine(hasIcon, { error: 'không có hình này trong bộ lucide.\nTìm tên ở lucide.dev/icons.' });

const sheet = z.strictObject({
  title: z.string().max(60),
  items: z
    .array(z.strictObject({ icon, text: z.string().max(90), strong: z.string().max(40).optional() }))
    .min(2)
    .max(6),
  /** The line that must not be overlooked. */
  warning: z.string().max(90).optional(),
});

export const infographicSchema = z.strictObject({
  title: z.string().max(70),
  summary: z.string().min(40).max(160),
  topic: topicId,
  guide: slug,
  checked: day,
  sources: z.array(source).min(1),
  aliases: z.array(z.string()).min(1),
  zalo: z.string().min(60).max(300),
  /** One picture each: at most some sixty words, so that it can be read on a phone. */
  sheets: z.array(sheet).min(1).max(4),
});

export type InfographicMeta = z.output<typeof infographicSchema>;
export type Sheet = InfographicMeta['sheets'][number];

export const homeSchema = z.strictObject({
  tasks: z
    .array(z.strictObject({ guide: slug, label: z.string().max(30), icon }))
    .min(4)
    .max(6),
});

export type HomeTask = z.output<typeof homeSchema>['tasks'][number];

/** `content/glossary.yaml`: words a reader may not know, in plain Vietnamese. */
export const glossarySchema = z.array(
  z.strictObject({
    id: slug,
    term: z.string().max(40),
    /** Other words for the same thing, as they are properly written. */
    also: z.array(z.string()).default([]),
    /** What else people type for it, slips included: only for search. */
    typed: z.array(z.string()).default([]),
    /** One or two plain sentences. */
    meaning: z.string().min(20).max(240),
    guide: slug.optional(),
  }),
);

export type GlossaryEntry = z.output<typeof glossarySchema>[number];
