// What a short film is: scenes of drawn frames, the words that stand in them, and when. Plain data, made before any of it is encoded.
import type { Mark } from '../share/sheet/mark.ts';

/** Units a frame is drawn in, those of a sheet; the film has half as many pixels, and stands upright as a phone is held. */
export const WIDTH = 1080;
export const HEIGHT = 1920;
export const PIXELS = { width: WIDTH / 2, height: HEIGHT / 2 } as const;

/** Long enough to say something, short enough to be watched to its end. */
export const SECONDS = { least: 30, most: 75 } as const;

const KB = 1024;
/** What a file may weigh: a silent film, one with a voice under it, all silent ones on average. */
export const MOST_BYTES = { silent: 700 * KB, voiced: 1536 * KB, average: 300 * KB } as const;

export interface Frame {
  /** Drawn over what its scene keeps. */
  over: readonly Mark[];
  seconds: number;
}

export interface Scene {
  /** What stands still as long as the scene lasts. */
  base: readonly Mark[];
  /** At least two: a scene begins with a whole picture, and two of those are never neighbours. */
  frames: readonly Frame[];
}

/** A picture that stands longer is given again: a player that is sent to a moment shows the next one it finds. */
const LONGEST_STILL = 1;

/** How often a frame is given, each time for the same part of its time. */
export const timesOf = ({ seconds }: Frame) => Math.ceil(seconds / LONGEST_STILL);

/** Words on the picture, and when. */
export interface Cue {
  from: number;
  to: number;
  text: string;
}

export interface Film {
  /** "vneid-muc-2", of an infographic "tranh-vneid-muc-2". */
  name: string;
  title: string;
  /** File names with the hash of what they hold: a changed film has a new address, and so have changed captions. */
  file: string;
  captions: string;
  seconds: number;
  cues: readonly Cue[];
  scenes: readonly Scene[];
  /** A recorded voice to lay under it: its path. */
  voice?: string;
}
