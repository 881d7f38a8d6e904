// What a picture shows and how to draw it → its files, remembered by content so that an unchanged picture costs nothing.
import { join } from 'node:path';
import { isFile, listFilesBelow, readBytes, readText, shortHash, writeDerived } from '../files/disk.ts';
import { paint, SMALL, type Painted, type Pen } from './canvas.ts';

const ENGINES = [
  '@napi-rs/canvas',
  'chart.js',
  '@fontsource/be-vietnam-pro',
  '@iconify-json/lucide',
  'sharp',
  'uqr',
];

/** What draws: our own code and the versions of what it draws with. With another painter every picture has another address. */
export const PAINTER = shortHash(
  [
    ...['share', 'charts', 'icons'].flatMap((stage) =>
      listFilesBelow(join('src', stage))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => readText(join('src', stage, file))),
    ),
    ...ENGINES.map((name) => readText(join('node_modules', name, 'package.json'))),
  ].join('\n'),
);
const CACHE = join('node_modules', '.cache', 'pictures');

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

/** A picture, and the same small enough for the page. */
export function painting(
  name: string,
  width: number,
  height: number,
  alt: string,
  shown: unknown,
  draw: (pen: Pen) => Promise<void>,
): { large: Picture; small: Picture } {
  const stem = `${name}-${shortHash(JSON.stringify([PAINTER, width, height, shown]))}`;
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
