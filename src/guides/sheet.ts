// What stands on one sheet of a drawn infographic: its schema, its words, how many of them a sheet bears.
import { z } from 'zod';
import { hasIcon } from '../icons/icon.ts';
import { joint } from '../text/joint.ts';
import { allScreenNames, screenSentence } from '../text/screen.ts';

/** Name of an icon of the set (lucide); only those used are shipped. */
export const icon = z
  .string()
  .refine(hasIcon, { error: 'không có hình này trong bộ lucide.\nTìm tên ở lucide.dev/icons.' });

/** More words than this and nobody reads the picture on a phone. */
const MOST_WORDS = 65;

const names = z.array(z.string().max(60)).min(1).max(4);

const screen = z
  .strictObject({
    app: z.string().max(30),
    title: z.string().max(40),
    text: z.string().max(60).optional(),
    fields: names.optional(),
    rows: names.optional(),
    buttons: names.optional(),
    tabs: names.optional(),
    /** The field, row, button or tab to press. */
    press: z.string(),
  })
  .superRefine((value, ctx) => {
    if (allScreenNames(value).includes(value.press)) return;
    const message = `màn hình không có chỗ nào tên "${value.press}".\nChép đúng tên một ô, dòng, nút hoặc mục ở trên.`;
    ctx.addIssue({ code: 'custom', path: ['press'], message });
  });

const lines = z.array(z.string().max(60)).min(1).max(5);

export const sheetSchema = z
  .strictObject({
    title: z.string().max(60),
    /** One line under the title. */
    lead: z.string().max(90).optional(),
    /** Numbers so big that they are read from across the room. */
    numbers: z
      .array(z.strictObject({ value: z.string().max(24), text: z.string().max(80) }))
      .min(1)
      .max(3)
      .optional(),
    /** A drawn phone with the one thing to press. */
    screen: screen.optional(),
    /** Number of the first item, when the items are steps to be done in their order. */
    count_from: z.number().int().min(1).max(20).optional(),
    items: z
      .array(z.strictObject({ icon, text: z.string().max(90), strong: z.string().max(40).optional() }))
      .max(7)
      .default([]),
    /** What to do, beside what not to do. */
    right: lines.optional(),
    wrong: lines.optional(),
    /** The line that must not be overlooked. */
    warning: z.string().max(90).optional(),
  })
  .superRefine((sheet, ctx) => {
    const count = sheetWords(sheet).join(' ').split(/\s+/).length;
    if (count > MOST_WORDS) {
      const message = `có ${count} chữ, nhiều nhất ${MOST_WORDS}.\nBớt chữ hoặc tách thành hai tấm.`;
      ctx.addIssue({ code: 'custom', message });
    }
    if ((sheet.right === undefined) !== (sheet.wrong === undefined))
      ctx.addIssue({ code: 'custom', message: 'có right mà thiếu wrong, hoặc ngược lại.\nViết cả hai.' });
    if (sheet.items.length + (sheet.right?.length ?? 0) + (sheet.numbers?.length ?? 0) === 0)
      ctx.addIssue({
        code: 'custom',
        message: 'chỉ có tên, chưa có ý nào.\nThêm items, numbers hoặc right và wrong.',
      });
  });

export type Sheet = z.output<typeof sheetSchema>;
export type SheetScreen = NonNullable<Sheet['screen']>;

/** Every piece of text of a sheet, in the order it is read; a drawn screen by the names on it. */
export function sheetWords({
  title,
  lead,
  numbers = [],
  screen,
  items,
  right = [],
  wrong = [],
  warning,
}: Sheet): string[] {
  const shown = screen ? [screen.app, screen.title, screen.text, ...allScreenNames(screen)] : [];
  const said = items.flatMap(({ strong, text }) => [strong, text]);
  const counted = numbers.flatMap(({ value, text }) => [value, text]);
  const all = [title, lead, ...counted, ...said, ...right, ...wrong, ...shown, warning];
  return all.filter((text) => text !== undefined);
}

export const itemSaid = ({ strong, text }: Sheet['items'][number]): string =>
  strong === undefined ? text : strong + joint(text) + text;

const list = (parts: readonly string[]) => parts.join('; ');

/** A sheet as spoken: what a screen reader says in place of the picture. */
export function sheetSentence({ title, lead, numbers, screen, items, right, wrong, warning }: Sheet): string {
  const parts = [
    title,
    lead,
    numbers && list(numbers.map(({ value, text }) => `${value} ${text}`)),
    list(items.map(itemSaid)),
    right && `${RIGHT}: ${list(right)}`,
    wrong && `${WRONG}: ${list(wrong)}`,
    screen && screenSentence(screen).replace(/\.$/, ''),
    warning,
  ];
  return parts.flatMap((part) => (part ? [`${part.replace(/\.$/, '')}.`] : [])).join(' ');
}

/** Headings of the two columns. */
export const RIGHT = 'Nên';
export const WRONG = 'Đừng';
