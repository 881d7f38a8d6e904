// An address → its QR code as one line of an SVG path, small enough to stand in a page.
import { encode } from 'uqr';

export interface QrDrawing {
  /** Squares on a side, without the quiet border. */
  size: number;
  /** Runs of dark squares as strokes of width 1. */
  path: string;
}

/** Four squares of quiet on every side belong around it: phones look for them. */
export function qrDrawing(address: string): QrDrawing {
  const { data, size } = encode(address, { border: 0, ecc: 'L', boostEcc: false });
  const path = data
    .map((row, y) => {
      const line = row.map((dark) => (dark ? '1' : '0')).join('');
      let at = 0;
      const runs = [...line.matchAll(/1+/g)].map(({ 0: run, index }) => {
        const gap = index - at;
        at = index + run.length;
        return `${gap > 0 ? `m${gap} 0` : ''}h${run.length}`;
      });
      return `M0 ${y}.5${runs.join('')}`;
    })
    .join('');
  return { size, path };
}
