// Words → how long they stand: by how fast people read, stretched or pressed so that the whole is neither too short nor too long.
import { SECONDS } from './film.ts';
import type { Shot } from './shot.ts';

/** Of somebody who reads slowly, on a small screen, in the sun. */
const LETTERS_A_SECOND = 14;
/** To find the words before reading them. */
const LOOK = 0.4;
const LEAST = 1.8;
/** A finger comes, lies and presses. */
const PRESSED_LEAST = 2.6;
/** The code stays long enough to get another phone out. */
const LAST_LEAST = 7;

/** Words with a full stop where they have no end of their own. */
const ended = (text: string) => (/[.!?…:]$/.test(text) ? text : `${text}.`);

const spoken = (...texts: (string | undefined)[]) =>
  texts
    .filter((text) => text !== undefined)
    .map(ended)
    .join(' ');

/** What is read while a caption stands: the first of a shot comes with the words of its picture, and may go on from them. */
function readText({ drawn }: Shot, caption: string, first: boolean): string {
  if (!first || drawn === undefined) return spoken(caption);
  return /^\p{Ll}/u.test(caption) ? spoken(`${drawn} ${caption}`) : spoken(drawn, caption);
}

/** The same with how far the film is, for those who hear it instead. */
export const cueText = (shot: Shot, caption: string, first: boolean) =>
  spoken(first ? shot.label : undefined, readText(shot, caption, first));

export const readingSeconds = (text: string) => Math.max(LEAST, LOOK + text.length / LETTERS_A_SECOND);

/** Seconds of each caption of a shot, unhurried. */
export function unhurried(shot: Shot): number[] {
  const seconds = shot.captions.map((text, index) => readingSeconds(readText(shot, text, index === 0)));
  const least = { code: LAST_LEAST, screen: PRESSED_LEAST }[shot.picture.kind as string] ?? 0;
  return seconds.map((one, index) => (index === 0 ? Math.max(one, least) : one));
}

export const total = (seconds: readonly (readonly number[])[]) =>
  seconds.flat().reduce((sum, one) => sum + one, 0);

/** Fastest that is still read: 16 letters a second. */
const FASTEST = LETTERS_A_SECOND / 16;

/**
 * Seconds of every caption of a film, to a tenth. With a voice the last picture waits for its end.
 * @param voice seconds of the recorded voice, 0 without one
 */
export function paced(shots: readonly Shot[], voice = 0): number[][] {
  const own = shots.map(unhurried);
  const whole = total(own);
  const factor =
    whole < SECONDS.least + 1
      ? (SECONDS.least + 1) / whole
      : Math.max(FASTEST, Math.min(1, (SECONDS.most - 1) / whole));
  const seconds = own.map((some) => some.map((one) => Math.round(one * factor * 10) / 10));
  const short = voice - total(seconds);
  const last = seconds.at(-1)!;
  if (short > 0) last[last.length - 1]! += Math.ceil(short * 10) / 10;
  return seconds;
}
