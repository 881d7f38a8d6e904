// Text + the words looked for → the text in pieces, those that match marked.
import { fold } from '../text/fold.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** Words of a query without accents, longest first, each once. */
export function queryWords(query: string): string[] {
  const words = fold(query)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** Marks whole words that begin with a word of the query, accents aside: "dinh danh" marks "Định", "danh". */
export function highlight(text: string, query: string): Piece[] {
  const wanted = queryWords(query);
  const pieces: Piece[] = [];
  for (const part of text.normalize('NFC').split(/([\p{L}\p{N}]+)/u)) {
    if (part === '') continue;
    const folded = fold(part);
    const marked =
      folded !== '' && wanted.some((word) => (word.length > 1 ? folded.startsWith(word) : folded === word));
    pieces.push({ text: part, marked });
  }
  return pieces;
}
