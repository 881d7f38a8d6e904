// Pieces every picture of the site has: mark, name, sample note, icons, QR code.
import { renderSVG } from 'uqr';
import { iconDrawing } from '../icons/icon.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { box, column, drawing, words, type PictureElement } from './element.ts';
import { PALETTE } from './palette.ts';

export interface Issuer {
  name: string;
  commune: string;
  sample: boolean;
}

export const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="9" fill="${PALETTE.brand}"/><circle cx="27.5" cy="12" r="5" fill="${PALETTE.gold}"/><path d="M4 27 14.5 11 21 20.5 24.5 16 36 27z" fill="#fff"/><path d="M6 31h28M10 35h20" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>`;

export function mark(size: number): PictureElement {
  return drawing(MARK, size, size);
}

/** An icon of the set as an SVG of its own. */
export function iconSvg(name: string, colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${iconDrawing(name)}</svg>`;
}

export function icon(name: string, size: number, colour: string): PictureElement {
  return drawing(iconSvg(name, colour), size, size);
}

/** Mark, site and commune in one line. */
export function signature(issuer: Issuer, size: number): PictureElement {
  return box(
    { alignItems: 'center' },
    mark(size * 2),
    column(
      { marginLeft: size * 0.6 },
      words(issuer.name, size, { fontWeight: 800 }),
      words(issuer.commune, size * 0.7, { color: PALETTE.soft }),
    ),
  );
}

export function sampleNote(size: number): PictureElement {
  return words(SAMPLE_NOTE, size, {
    background: PALETTE.gold,
    color: PALETTE.ongold,
    fontWeight: 700,
    padding: `${size * 0.2}px ${size * 0.6}px`,
    borderRadius: size * 0.4,
  });
}

/** A code a phone's camera opens. Dark on white, with its quiet border. */
export function qrCode(address: string, size: number): PictureElement {
  return drawing(renderSVG(address, { border: 2, ecc: 'M' }), size, size);
}
