// A number of a spreadsheet and its format → the cell a person sees, with the number where both say the same.
import type { Clothes } from '../table/sheet.ts';
import { sectionFor, type NumberFormat, type Section } from './number-format.ts';

export interface Figure {
  text: string;
  number?: number;
  clothes?: Clothes;
}

/** A dash alone. */
export const DASH = /^[\p{Pd}\u2212]+$/u;

export function showNumber(stored: number, { sections }: Pick<NumberFormat, 'sections'>): Figure {
  const number = withoutNoise(stored);
  const section = sectionFor(number, sections);
  if (!section) return { text: written(number), number };
  const words = `${section.before}${section.after}`.trim();
  if (section.digits) return showDigits(number, section, words);
  // A dash that stands for nothing is the zero it was made of.
  if (number === 0 && DASH.test(words)) return { text: '0', number };
  if (words === '' || DASH.test(words)) return { text: written(number), number, clothes: { unseen: true } };
  return { text: words };
}

function showDigits(number: number, section: Section, words: string): Figure {
  if (section.percent) return { text: `${written(rounded(number * 100, section.decimals))}%` };
  const shown = `${section.before}${written(number / 1000 ** section.thousands)}${section.after}`;
  const text = shown.replace(/\s+/g, ' ').trim();
  // "0,\"k\"" shows 73k of 73000, and "0\"00\"" shows 700 of 7.
  if (section.thousands > 0 || /\p{N}/u.test(words))
    return { text, number, clothes: { stored: written(number) } };
  // Words beside the number are read with it, as if they had been typed.
  if (/[\p{L}%]/u.test(words)) return { text };
  const seen = rounded(number, section.decimals);
  // A fraction that looks whole keeps its decimals: they are what is wrong with it.
  return { text: written(Number.isInteger(seen) ? number : seen), number };
}

/** What was summed or typed as 12.3 is stored as 12.300000000000001, and 92 as 91.99999999. */
export function withoutNoise(number: number): number {
  const whole = Math.round(number);
  return Math.abs(number - whole) < 1e-6 ? whole : Number(number.toPrecision(15));
}

/** A number of 15 digits, which is as many as a spreadsheet keeps. */
export const written = (number: number) =>
  Number.isInteger(number) && Math.abs(number) < 1e15
    ? String(number)
    : String(Number(number.toPrecision(15))).replace('.', ',');

const rounded = (number: number, decimals: number) => Number(number.toFixed(decimals));
