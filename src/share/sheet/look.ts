// What all parts of a sheet share: its width, its colours, its scale.
import { PALETTE, type Tone } from '../../colours/palette.ts';

/** Units across a sheet: pixels of the picture for Zalo. */
export const WIDTH = 1080;

/** Words smaller than this cannot be read on a phone once Zalo has pressed the picture together. */
export const LEAST_SIZE = 32;

export interface Look {
  tone: Tone;
  /** The bigger, the fewer words fit; sizes of body words come from here. */
  scale: number;
  /** Behind everything, and behind a row: paper is left white to save ink. */
  ground: string;
  row: string;
}

export const onScreen = (tone: Tone): Omit<Look, 'scale'> => ({
  tone,
  ground: tone.tint,
  row: PALETTE.surface,
});
export const onPaper = (tone: Tone): Omit<Look, 'scale'> => ({
  tone,
  ground: PALETTE.surface,
  row: tone.tint,
});

/** A size of the body at this scale, never below what can be read. */
export const sized = (size: number, { scale }: Look) => Math.max(LEAST_SIZE, Math.round(size * scale));
