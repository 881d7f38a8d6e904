// Name of an icon of the set (lucide, ISC licence) → the drawing inside its SVG.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
const drawings = new Map<string, string>();

export function hasIcon(name: string): boolean {
  return existsSync(join(folder, `${name}.svg`));
}

/** The paths of a 24×24 icon drawn in lines of width 2. Throws on an unknown name. */
export function iconDrawing(name: string): string {
  let drawing = drawings.get(name);
  if (drawing === undefined) {
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
    drawing = svg
      .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
      .split('\n')
      .map((line) => line.trim())
      .join('')
      .replaceAll(' />', '/>');
    drawings.set(name, drawing);
  }
  return drawing;
}
