// Marks → an SVG by itself, in the fonts of the phone it is shown on: a still that costs no request.
import { escapeXml } from '../../text/xml.ts';
import { iconPaths } from './icon-paths.ts';
import type { Mark } from './mark.ts';

const round = (number: number) => Math.round(number * 10) / 10;

/** One mark. Codes and logos have no place in a still. */
function drawn(mark: Mark): string {
  if (mark.kind === 'box') {
    const { x, y, width, height, colour, radius } = mark;
    const corner = radius > 0 ? ` rx="${radius}"` : '';
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corner} fill="${colour}"/>`;
  }
  if (mark.kind === 'text') {
    const { text, x, y, size, weight, colour, width } = mark;
    // As wide as in the bundled typeface, whatever stands in for it.
    return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}" textLength="${round(width)}">${escapeXml(text)}</text>`;
  }
  if (mark.kind !== 'icon') return '';
  const { name, x, y, size, colour } = mark;
  const paths = iconPaths(name).join('');
  return `<path transform="translate(${round(x)} ${round(y)}) scale(${round(size / 24)})" d="${paths}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function marksSvg(marks: readonly Mark[], width: number, height: number): string {
  const all = marks.map(drawn).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif">${all}</svg>`;
}
