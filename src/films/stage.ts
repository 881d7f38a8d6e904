// Where the pictures of a film stand, and how big their words are.
import type { Area, Mark } from '../share/sheet/mark.ts';
import { inseparable } from '../share/sheet/compounds.ts';
import { LINE, measure, wrap, type Type } from '../share/sheet/type.ts';
import { WIDTH } from './film.ts';

/** Of the picture of a shot that tells something: below the band, above the captions. */
export const STAGE: Area = { x: 56, y: 216, width: WIDTH - 112, height: 1190 };
/** The first and the last picture have no band above them. */
export const WHOLE: Area = { ...STAGE, y: 40, height: 1366 };

/** Across the disc of the finger. */
export const HAND = 112;

export interface Pictured {
  marks: Mark[];
  /** What a press changes, drawn over the rest, and where the finger comes to. */
  pressed?: { marks: Mark[]; at: { x: number; y: number } };
}

export const type = (size: number, colour: string, weight: Type['weight'] = 800): Type => ({
  ...{ size, weight, colour },
});

/** The biggest of some sizes at which words stand on so many lines, no name or number parted, inside the width and the height. */
export function fitted(
  text: string,
  { width, height = Infinity }: { width: number; height?: number },
  sizes: readonly number[],
  lines: number,
  colour: string,
): Type {
  const fits = (size: number) => {
    const set = wrap(text, width, type(size, colour));
    const isInside = inseparable(text).every((piece) => measure(piece, type(size, colour)) <= width);
    return isInside && set.length <= lines && set.length * size * LINE <= height;
  };
  return type(sizes.find(fits) ?? sizes.at(-1)!, colour);
}
