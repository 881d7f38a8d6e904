// Names of cells and areas ("AB7", "C5:C6") → their columns and rows.
import { broken } from './error.ts';
import type { Area } from './grid.ts';

const MAX_COLUMN = 16_384;
const NAME = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

const numberOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function parse(reference: string): { line: number; column: number } {
  const [, letters = '', digits = ''] = NAME.exec(reference) ?? [];
  const place = { line: Number(digits), column: numberOf(letters) };
  if (place.line < 1 || place.column < 1 || place.column > MAX_COLUMN) throw broken();
  return place;
}

/** "AB7" → 28. A cell that says another row than the one it stands in could belong to either. */
export function columnOf(reference: string, line: number): number {
  const place = parse(reference);
  if (place.line !== line) throw broken();
  return place.column;
}

export function readArea(reference: string): Area {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [parse(from), parse(to)];
  return { top: first.line, left: first.column, bottom: last.line, right: last.column };
}
