// The colours a commune chooses, in its commune.yaml and in the answers it starts from → read only when people can read them.
import { z } from 'zod';
import { contrast, READABLE } from '../text/contrast.ts';

/** Grounds of pages by day and by night that words in these colours stand on. */
export const GROUND = { day: '#fffdf7', night: '#1c2225' };

const colourOn = (ground: string, choose: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, {
      error: 'không phải mã màu.\nViết dạng "#0b4a86", chữ thường, trong dấu nháy.',
      abort: true,
    })
    .refine((one) => contrast(one, ground) >= READABLE, {
      error: `chữ màu này khó đọc trên nền "${ground}".\n${choose}`,
    });

/** The brand by day, and a light one of the same kind by night. */
export const ownColours = z.strictObject({
  brand: colourOn(GROUND.day, 'Chọn màu đậm hơn.'),
  dark: colourOn(GROUND.night, 'Chọn màu nhạt hơn.'),
});
