// Text + the words looked for → the text in pieces, those that match marked.
import { bare } from '../bare.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** Letters of a word that marks only itself. */
const SHORT = 2;

/**
 * Marks whole words that begin with one of these bare words, accents aside: "dinh", "danh" mark "Định", "danh". A word
 * of one or two letters marks only itself: too many begin with it.
 */
export function highlight(text: string, wanted: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.normalize('NFC').split(/([\p{L}\p{N}]+)/u)) {
    if (part === '') continue;
    const folded = bare(part);
    const marked =
      folded !== '' &&
      wanted.some((word) => (word.length > SHORT ? folded.startsWith(word) : folded === word));
    pieces.push({ text: part, marked });
  }
  return pieces;
}
