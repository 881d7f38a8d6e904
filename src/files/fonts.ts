// The bundled typeface for pictures and for measuring text: Be Vietnam Pro, in the three files that cover Vietnamese.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json')),
  'files',
);

/**
 * Latin alone lacks đ, ơ, ư and every toned vowel: without all three files letters vanish silently.
 * Vietnamese comes first: the others would build "ữ" from two glyphs, and a PDF would then read "ư~".
 */
const SUBSETS = ['vietnamese', 'latin', 'latin-ext'] as const;

export type FontWeight = 400 | 700 | 800;

export interface FontFile {
  /** Each file is a family of its own: one name for all would use the first file and lose the other letters. */
  family: string;
  path: string;
}

/** The woff files of one weight. */
export function fontFiles(weight: FontWeight): FontFile[] {
  return SUBSETS.map((subset) => ({
    family: `Be Vietnam Pro ${subset}`,
    path: join(folder, `be-vietnam-pro-${subset}-${weight}-normal.woff`),
  }));
}

/** The families in the order letters are looked for, as CSS writes them. */
export const FONT_STACK = fontFiles(400)
  .map(({ family }) => `"${family}"`)
  .join(', ');
