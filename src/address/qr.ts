// An address → its QR code as one dashed line of an SVG path, small enough to stand in a page.
import { encode } from 'uqr';

export interface QrDrawing {
  /** Squares on a side, without the quiet border. */
  size: number;
  /** A line to and fro through every row, of width 1. */
  path: string;
  /** Its dashes: so many dark squares, so many light ones, and so on from the first row to the last. */
  dashes: string;
}

/** Four squares of quiet on every side belong around it: phones look for them. */
export function qrDrawing(address: string): QrDrawing {
  const { data, size } = encode(address, { border: 0, ecc: 'L', boostEcc: false });
  // Every other row runs backwards, and the step to the next row is a light square of its own.
  const squares = data.flatMap((row, y) => [...(y % 2 ? [...row].reverse() : row), false]);
  const dashes = squares
    .map((dark) => (dark ? '1' : '0'))
    .join('')
    .match(/1+|0+/g)!
    .map((run) => run.length)
    .join(' ');
  const rows = data.map((_, y) => `${y % 2 ? '-' : ''}${size}`);
  return { size, path: `M0 .5h${rows.join('v1h')}`, dashes };
}
