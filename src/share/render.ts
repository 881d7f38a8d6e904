// A picture's tree → PNG bytes, remembered by content so that an unchanged picture costs nothing.
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { isFile, readBytes, shortHash, writeWhole } from '../files/disk.ts';
import { fontFiles, type FontWeight } from '../files/fonts.ts';
import type { PictureElement } from './element.ts';

/** Change when the same tree should be drawn anew. */
const RENDERER = 2;
const CACHE = join('node_modules', '.cache', 'pictures');
const WEIGHTS: FontWeight[] = [400, 700, 800];

export interface Picture {
  /** File name with the hash of what it shows: a changed picture has a new address. */
  file: string;
  width: number;
  height: number;
  alt: string;
  tree: PictureElement;
}

/** Names a picture by its content. */
export function picture(
  name: string,
  width: number,
  height: number,
  alt: string,
  tree: PictureElement,
): Picture {
  const hash = shortHash(JSON.stringify([RENDERER, width, height, tree]));
  return { file: `${name}-${hash}.png`, width, height, alt, tree };
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

export async function renderPng({ file, width, height, tree }: Picture): Promise<Uint8Array> {
  const cached = join(CACHE, file);
  if (isFile(cached)) return readBytes(cached);
  const svg = await satori(tree as never, { width, height, fonts: loadFonts() });
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  writeWhole(cached, png);
  return png;
}
