// The bundled typeface, known to the canvas under a name for each weight.
import { GlobalFonts } from '@napi-rs/canvas';
import { fontFiles, type FontWeight } from '../files/fonts.ts';

const WEIGHTS: FontWeight[] = [400, 700, 800];

for (const weight of WEIGHTS)
  for (const file of fontFiles(weight)) GlobalFonts.registerFromPath(file.path, `${file.family} ${weight}`);

/** The families of one weight, as a canvas' `font` names them. */
export const family = (weight: FontWeight) =>
  fontFiles(weight)
    .map((file) => `"${file.family} ${weight}"`)
    .join(', ');
