// A picture's tree or drawing → PNG bytes, remembered by content so that an unchanged picture costs nothing.
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { isFile, readBytes, shortHash, writeDerived } from '../files/disk.ts';
import { fontFiles, type FontWeight } from '../files/fonts.ts';
import { paint, SMALL, type Painted, type Pen } from './canvas.ts';
import type { PictureElement } from './element.ts';

/** Change when the same content should be drawn anew. */
export const RENDERER = 4;
const CACHE = join('node_modules', '.cache', 'pictures');
const WEIGHTS: FontWeight[] = [400, 700, 800];

export interface Picture {
  /** File name with the hash of what it shows: a changed picture has a new address. */
  file: string;
  width: number;
  height: number;
  alt: string;
  /** Everything the drawing depends on: the file's name changes with it. */
  shown: unknown;
  /** Bytes of the file. */
  render: () => Promise<Uint8Array>;
}

/** The bytes of a file, made once and kept by its name. */
export function cached(file: string, make: () => Promise<Uint8Array>): () => Promise<Uint8Array> {
  const place = join(CACHE, file);
  return async () => {
    if (isFile(place)) return readBytes(place);
    const bytes = await make();
    writeDerived(place, bytes);
    return bytes;
  };
}

/** A picture laid out by satori. */
export function picture(
  name: string,
  width: number,
  height: number,
  alt: string,
  tree: PictureElement,
): Picture {
  const file = `${name}-${shortHash(JSON.stringify([RENDERER, width, height, tree]))}.png`;
  return {
    file,
    width,
    height,
    alt,
    shown: tree,
    render: cached(file, () => renderTree(tree, width, height)),
  };
}

let fonts: Parameters<typeof satori>[1]['fonts'] | undefined;

function loadFonts() {
  fonts ??= WEIGHTS.flatMap((weight) =>
    fontFiles(weight).map(({ family, path }) => ({
      name: family,
      weight,
      style: 'normal' as const,
      data: Buffer.from(readBytes(path)),
    })),
  );
  return fonts;
}

async function renderTree(tree: PictureElement, width: number, height: number): Promise<Uint8Array> {
  const svg = await satori(tree as never, { width, height, fonts: loadFonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** A picture drawn by hand, and the same small enough for the page. */
export function painting(
  name: string,
  width: number,
  height: number,
  alt: string,
  shown: unknown,
  draw: (pen: Pen) => Promise<void>,
): { large: Picture; small: Picture } {
  const stem = `${name}-${shortHash(JSON.stringify([RENDERER, width, height, shown]))}`;
  const words = { alt, shown };
  // Drawn once for both files; forgotten when both have been asked for.
  let painted: Promise<Painted> | undefined;
  let asked = 0;
  const part = (key: keyof Painted) => async () => {
    const both = (painted ??= paint(width, height, draw));
    if (++asked % 2 === 0) painted = undefined;
    return (await both)[key];
  };
  const [png, jpg] = [`${stem}.png`, `${stem}.jpg`];
  const less = { width: Math.round(width * SMALL), height: Math.round(height * SMALL) };
  return {
    large: { file: png, width, height, ...words, render: cached(png, part('png')) },
    small: { file: jpg, ...less, ...words, render: cached(jpg, part('small')) },
  };
}
