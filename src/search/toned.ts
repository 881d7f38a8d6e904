// Text → its bare words with their marks behind: all that tells "lúa" from "lừa".
import { bare } from './bare.ts';

/** Marks over and under letters, as Telex types them; circumflex, breve and horn are one letter each. */
const MARKS: Record<string, string> = {
  '\u0300': 'F',
  '\u0301': 'S',
  '\u0309': 'R',
  '\u0303': 'X',
  '\u0323': 'J',
  '\u0302': 'A',
  '\u0306': 'W',
  '\u031b': 'W',
  đ: 'D',
};

/** Bare words with their marks behind them, wherever those are written: "hoà" and "hòa" are both "hoaF". */
export function tonedWordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(toned).filter(Boolean);
}

function toned(word: string): string {
  const marks = [...word.normalize('NFD')].map((letter) => MARKS[letter] ?? '');
  return bare(word).replace(/ /g, '') + marks.sort().join('');
}
