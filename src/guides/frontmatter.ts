// What an author writes above a guide, field by field. This file is the reference for editors.
import { z } from 'zod';
import { parseDay, type Day } from '../text/date.ts';
import { TOPIC_IDS } from '../text/topics.ts';
import { icon } from './sheet.ts';

export const day = z.string().transform((text, ctx): Day => {
  const value = parseDay(text);
  if (value) return value;
  ctx.addIssue({ code: 'custom', message: `"${text}" không phải ngày có thật.\nViết dạng 2026-11-22.` });
  return z.NEVER;
});

export const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: 'không phải tên thư mục bài.\nChỉ dùng chữ thường không dấu và gạch nối.',
});

export const topicId = z.enum(TOPIC_IDS);

/** What a source can be looked up by: "320/2026/NĐ-CP", "57-NQ/TW", "bài post1606908"; the commune's own plan by its name. */
const NUMBER =
  /\d{1,6}(?:\/\d{4})?[-/][A-ZĐ]{2,}|bài [a-z]{0,6}\d{4,}|^Kế hoạch .{1,20} của (?:xã|phường|đặc khu)/;

const sourceFields = z.strictObject({
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

export const source = sourceFields.refine(({ title, url }) => url !== undefined || NUMBER.test(title), {
  error:
    'không có địa chỉ, cũng không có số văn bản: người đọc không tự mở được.\nThêm url, hoặc ghi vào title số văn bản (320/2026/NĐ-CP) hay số bài báo (bài post1606908).',
  path: ['title'],
});

const answered = z.strictObject({
  /** The heading of the guide that answers: title of a step or a problem, or the name of a part. */
  at: z.string(),
  ask: z.array(z.string()).min(1),
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
  /** Day the steps were last compared with their sources. */
  checked: day,
  /** From this day the page says that it is past its review, and the loudspeaker leaves it out. */
  review_by: day,
  /** Walks through the steps on a real phone, the latest last; empty: nobody has tried them yet. */
  tried: z
    .array(
      z.strictObject({
        device: z.string().min(2).max(60),
        app_version: z.string().max(20).nullable(),
        date: day,
        /** What the phone showed otherwise than the guide says, until the guide is mended. */
        differs: z.string().max(200).optional(),
      }),
    )
    .default([]),
  sources: z.array(source).min(1),
  related: z.array(slug).min(2).max(5),
  /** Other names of what the guide is about, well written: search shows the one that matched. */
  aliases: z.array(z.string()).min(3),
  /** What else people type, in any spelling, brand names too: only looked for, never shown. */
  typed: z.array(answered).default([]),
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

export const homeSchema = z.strictObject({
  tasks: z
    .array(z.strictObject({ guide: slug, label: z.string().max(30), icon }))
    .min(4)
    .max(6),
  /** The lane that warns of swindles on the first screen. */
  warning: z.strictObject({
    text: z.string().max(70),
    links: z
      .array(z.strictObject({ guide: slug, label: z.string().max(30) }))
      .min(1)
      .max(2),
  }),
});

export type Home = z.output<typeof homeSchema>;

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
