// A picture's tree or drawing → PNG bytes, remembered by content so that an unchanged picture costs nothing.
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { isFile, readBytes, shortHash, writeWhole } from '../files/disk.ts';
import { fontFiles, type FontWeight } from '../files/fonts.ts';
import { paint, type Pen } from './canvas.ts';
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
    writeWhole(place, bytes);
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

/** A picture drawn by hand. */
export function painting(
  name: string,
  width: number,
  height: number,
  alt: string,
  shown: unknown,
  draw: (pen: Pen) => Promise<void>,
): Picture {
  const file = `${name}-${shortHash(JSON.stringify([RENDERER, width, height, shown]))}.png`;
  return { file, width, height, alt, shown, render: cached(file, () => paint(width, height, draw)) };
}

/** The same drawing as a small JPEG for the page: no browser is too old for it. */
export function smallPainting(large: Picture, draw: (pen: Pen) => Promise<void>, scale: number): Picture {
  const file = large.file.replace(/\.png$/, '.jpg');
  const [width, height] = [Math.round(large.width * scale), Math.round(large.height * scale)];
  const make = () => paint(large.width, large.height, draw, { scale, format: 'jpeg' });
  return { ...large, file, width, height, render: cached(file, make) };
}
