// Sentences → captions that fit their place, big enough for a phone in the sun.
import { sentencesOf } from '../guides/plain/sentence.ts';
import type { Type } from '../share/sheet/type.ts';
import { wrap } from '../share/sheet/type.ts';
import { PALETTE } from '../colours/palette.ts';
import { WIDTH } from './film.ts';

/** The panel at the foot of the picture. */
export const PANEL = { y: 1424, height: 460 } as const;
const EDGE = 56;
export const INSIDE = WIDTH - 2 * EDGE;
const MOST_LINES = 4;
/** A caption of several sentences stays short of the whole panel. */
const JOINED_LINES = 3;

/** From big to small: the first at which the words fit. */
const SIZES = [72, 66, 60, 54, 48];

const typeOf = (size: number): Type => ({ size, weight: 700, colour: PALETTE.surface });

const lines = (text: string, size: number) => wrap(text, INSIDE, typeOf(size)).length;

/** The type a caption is set in; undefined for words that fit at no size. */
export function captionType(text: string): Type | undefined {
  const size = SIZES.find((one) => lines(text, one) <= MOST_LINES);
  return size === undefined ? undefined : typeOf(size);
}

/** Sentences of a text, each whole and with its own full stop. */
export const sentences = (text: string) => sentencesOf(text.normalize('NFC').trim()).map((one) => one.text);

/** The same words in as few captions as are read well; a sentence is never parted. */
export function captionPages(all: readonly string[]): string[] {
  const pages: string[] = [];
  for (const sentence of all) {
    const last = pages.at(-1);
    const joined = last === undefined ? undefined : `${last} ${sentence}`;
    if (joined !== undefined && lines(joined, SIZES[1]!) <= JOINED_LINES) pages[pages.length - 1] = joined;
    else pages.push(sentence);
  }
  return pages;
}
