// Words and their type → how wide they are, and the lines they break into.
import { createCanvas } from '@napi-rs/canvas';
import type { FontWeight } from '../../files/fonts.ts';
import { family } from '../typeface.ts';

export interface Type {
  size: number;
  weight: FontWeight;
  colour: string;
}

/** Height of a line in sizes: room for Vietnamese letters with two marks above and one below. */
export const LINE = 1.24;

const pen = createCanvas(1, 1).getContext('2d');

export function measure(text: string, { size, weight }: Pick<Type, 'size' | 'weight'>): number {
  pen.font = `${size}px ${family(weight)}`;
  return pen.measureText(text).width;
}

/** Words, a number together with what it counts ("3 ngày") or, at the end of a phrase, with what it numbers ("mức 2,"). */
function inseparable(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/ (\d[\d./]*[,.;:)]?)$/g, '\u00A0$1')
    .replace(/ (\d[\d./]*[,;:)]) /g, '\u00A0$1 ')
    .replace(/(^| )(\d[\d./]*) /g, '$1$2\u00A0')
    .split(' ')
    .map((word) => word.replaceAll('\u00A0', ' '));
}

/** As many words on each line as fit. A word wider than the line stands alone on it. */
function fillLines(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  for (const word of inseparable(text)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer, type) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Lines of about the same length: as few as possible, and no word left alone on the last one. */
export function wrap(text: string, width: number, type: Type): string[] {
  const lines = fillLines(text, width, type);
  let [tight, wide] = [width / 2, width];
  if (lines.length === 1) return lines;
  while (wide - tight > 4) {
    const middle = (tight + wide) / 2;
    if (fillLines(text, middle, type).length === lines.length) wide = middle;
    else tight = middle;
  }
  return fillLines(text, wide, type);
}
