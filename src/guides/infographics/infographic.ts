// What an editor writes for an infographic, drawn from words or received as a picture. The reference for editors.
import { z } from 'zod';
import { day, slug, source, topicId } from '../frontmatter.ts';
import { icon, sheetSchema } from '../sheet.ts';

const shared = {
  title: z.string().max(70),
  summary: z.string().min(40).max(160),
  topic: topicId,
  /** The guide that tells the same step by step. */
  guide: slug,
  aliases: z.array(z.string()).min(1),
  zalo: z.string().min(60).max(300),
};

/** Drawn from its words when the site is built. */
const drawn = z.strictObject({
  kind: z.literal('drawn'),
  ...shared,
  checked: day,
  sources: z.array(source).min(1),
  /** The picture beside every title. */
  icon,
  /** One picture each. */
  sheets: z.array(sheetSchema).min(1).max(4),
});

const LEAST_WORDS = 20;

/** A text without which a received picture is refused. */
const needed = (fix: string) => z.string({ error: `chưa có.\n${fix}` });

/** A poster of somebody else's: a ministry, the police. Published only with its words, origin, day and licence. */
const received = z.strictObject({
  kind: z.literal('received'),
  ...shared,
  /** The picture, a file beside this one. */
  picture: needed('Đặt tệp tranh .png hoặc .jpg cạnh bài và ghi tên tệp.').pipe(
    z.string().regex(/^[a-z0-9-]+\.(png|jpg)$/, {
      error: 'không phải tên tệp tranh.\nĐặt tệp .png hoặc .jpg cạnh bài, tên không dấu.',
    }),
  ),
  /** What the picture shows, in one sentence, for those who cannot see it. */
  alt: needed('Tả tranh trong một câu cho người không nhìn được.').pipe(z.string().min(20).max(200)),
  /** Every word of the picture. */
  transcript: needed(
    'Chép lại mọi chữ trong tranh: ô tìm và người không nhìn được tranh cần phần này.',
  ).refine((text) => text.trim().split(/\s+/).length >= LEAST_WORDS, {
    error: `ngắn quá, ít nhất ${LEAST_WORDS} chữ.\nChép đủ mọi chữ trong tranh.`,
  }),
  /** Who made it, as they call it. */
  source: needed('Ghi cơ quan làm tranh và nơi đăng.').pipe(z.string().min(5).max(160)),
  /** Its address, where it can be opened; the host must be in data/links.csv. */
  url: z
    .url({ protocol: /^https$/, error: 'không phải địa chỉ https.\nChép lại địa chỉ đầy đủ.' })
    .optional(),
  /** Day the source published it. */
  date: day,
  /** By what right it is shown here: a licence, or the permission and its day. */
  licence: needed('Ghi giấy phép, hoặc ai cho đăng lại và ngày cho. Không rõ thì không đăng.').pipe(
    z.string().min(5).max(200),
  ),
});

/** Fields only a received picture has: one of them is enough to check the page for all of them. */
const OF_RECEIVED = ['picture', 'transcript', 'licence'];

const withKind = (value: object) => ({
  ...value,
  kind: OF_RECEIVED.some((field) => field in value) ? 'received' : 'drawn',
});

export const infographicSchema = z.preprocess(
  (value) => (typeof value === 'object' && value !== null ? withKind(value) : value),
  z.discriminatedUnion('kind', [drawn, received]),
);

export type InfographicMeta = z.output<typeof infographicSchema>;
