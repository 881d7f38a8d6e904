// The commune's colours in data/commune.yaml → the brand by day and night, and the quieter ones mixed of it.
import { join } from 'node:path';
import { readCommune, type Commune } from '../reports/commune.ts';
import { DATA_FOLDER } from '../reports/paths.ts';
import { contrast, READABLE } from '../text/contrast.ts';

/** Colours "#rrggbb". */
export interface Brand {
  brand: string;
  /** The band words of the brand stand on. */
  tint: string;
  brandContrast: string;
  /** The same by night. */
  dark: string;
  onDark: string;
  darkTint: string;
  darkContrast: string;
}

/** Where the commune has none of its own. */
const GREEN: Brand = {
  brand: '#0a5540',
  tint: '#e3f1e9',
  brandContrast: '#003326',
  dark: '#8fdcb9',
  onDark: '#06261a',
  darkTint: '#16352a',
  darkContrast: '#b6ffdc',
};

/** Mixes two colours "#rrggbb"; `share` of the first. */
function mix(one: string, other: string, share: number): string {
  const part = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(one, at) * share + part(other, at) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The ground with as much of the colour in it as words of that colour can still be read on. */
function tinted(colour: string, ground: string, most: number): string {
  const shares = [1, 0.8, 0.6, 0.4, 0.2].map((part) => mix(colour, ground, most * part));
  return shares.find((one) => contrast(colour, one) >= READABLE) ?? ground;
}

export function brandOf(colours: Commune['colours']): Brand {
  if (!colours) return GREEN;
  const { brand, dark } = colours;
  return {
    brand,
    tint: tinted(brand, '#ffffff', 0.11),
    brandContrast: mix(brand, '#000000', 0.6),
    dark,
    onDark: mix(dark, '#000000', 0.15),
    darkTint: tinted(dark, '#14181a', 0.2),
    darkContrast: mix(dark, '#ffffff', 0.5),
  };
}

/** Of the commune whose data the site is built from. */
export const BRAND = brandOf(readCommune(join(DATA_FOLDER, 'commune.yaml')).commune?.colours);
