// Text + the words looked for → the text in pieces, those that match marked.
import { bare } from '../bare.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Marks whole words that begin with one of these bare words, accents aside: "dinh", "danh" mark "Định", "danh". A word
 * of one letter marks only itself.
 */
export function highlight(text: string, wanted: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.normalize('NFC').split(/([\p{L}\p{N}]+)/u)) {
    if (part === '') continue;
    const folded = bare(part);
    const marked =
      folded !== '' && wanted.some((word) => (word.length > 1 ? folded.startsWith(word) : folded === word));
    pieces.push({ text: part, marked });
  }
  return pieces;
}
