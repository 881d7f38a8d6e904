// Words and their type → how wide they are, and the lines they break into.
import { createCanvas } from '@napi-rs/canvas';
import type { FontWeight } from '../../files/fonts.ts';
import { family } from '../typeface.ts';
import { inseparable } from './compounds.ts';

export interface Type {
  size: number;
  weight: FontWeight;
  colour: string;
}

/** Height of a line in sizes: room for Vietnamese letters with two marks above and one below. */
export const LINE = 1.24;

const pen = createCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

/** Width at size 100, measured once: every other size is in proportion. */
function widthAt100(text: string, weight: FontWeight): number {
  const key = `${weight}${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen.font = `100px ${family(weight)}`;
  const width = pen.measureText(text).width;
  widths.set(key, width);
  return width;
}

export const measure = (text: string, { size, weight }: Pick<Type, 'size' | 'weight'>) =>
  (widthAt100(text, weight) * size) / 100;

/** Words that lead on to the next one: a line does not end with them. */
const LEADING =
  /^(và|hoặc|để|của|trong|khi|là|mà|thì|không|đừng|rồi|từ|ở|với|cho|một|các|theo|bằng|hay|gõ|nếu|như|bị|mỗi|những)$/i;

interface Break {
  cost: number;
  lines: string[];
}

/**
 * As few lines as possible, of about the same length, broken after a comma rather than in the middle of a thought.
 * A word wider than the line stands alone on it.
 */
export function wrap(text: string, width: number, type: Type): string[] {
  const words = inseparable(text).flatMap((piece) =>
    measure(piece, type) <= width ? [piece] : piece.split(' '),
  );
  const long = words.map((word) => measure(word, type));
  const space = measure(' ', type);
  /** Best ways to set the words from `start` on, by number of lines. */
  const best: Map<number, Break>[] = Array.from({ length: words.length + 1 }, () => new Map());
  best[words.length]!.set(0, { cost: 0, lines: [] });
  for (let start = words.length - 1; start >= 0; start--) {
    let length = -space;
    for (let end = start; end < words.length; end++) {
      length += space + long[end]!;
      if (length > width && end > start) break;
      const line = words.slice(start, end + 1).join(' ');
      const own = ((width - Math.min(length, width)) / width) ** 2 + ending(words, end);
      for (const [count, rest] of best[end + 1]!) {
        const cost = own + rest.cost;
        const known = best[start]!.get(count + 1);
        if (!known || cost < known.cost) best[start]!.set(count + 1, { cost, lines: [line, ...rest.lines] });
      }
    }
  }
  const fewest = Math.min(...best[0]!.keys());
  return best[0]!.get(fewest)?.lines ?? [];
}

/** What it costs to end a line with a word: little after a thought, much after the first word of one. */
function ending(words: readonly string[], at: number): number {
  const word = words[at]!;
  if (at === words.length - 1) return 0;
  if (/[,.;:”*]$/.test(word)) return -0.12;
  if (LEADING.test(word)) return 0.15;
  return /[,.;:?!*]$/.test(words[at - 1] ?? '') && !word.includes(' ') ? 0.12 : 0;
}
