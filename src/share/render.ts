// What a picture shows and how to draw it → its files, remembered by content so that an unchanged picture costs nothing.
import { join } from 'node:path';
import { cacheFolder, fromCache } from '../files/cache.ts';
import { listFilesBelow, readText, shortHash, writeDerived } from '../files/disk.ts';
import { paint, paintBoth, SMALL, type Draw, type Painted } from './canvas.ts';

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
const CACHE = cacheFolder('pictures');

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
  return async () => kept(file) ?? keep(file, await make());
}

const kept = (file: string) => fromCache(join(CACHE, file));

function keep(file: string, bytes: Uint8Array): Uint8Array {
  writeDerived(join(CACHE, file), bytes);
  return bytes;
}

type Sized = Pick<Picture, 'width' | 'height' | 'alt' | 'shown'>;

const stemOf = (name: string, { width, height, shown }: Sized) =>
  `${name}-${shortHash(JSON.stringify([PAINTER, width, height, shown]))}`;

export function picture(name: string, sized: Sized, draw: Draw): Picture {
  const file = `${stemOf(name, sized)}.png`;
  return { ...sized, file, render: cached(file, () => paint(sized.width, sized.height, draw)) };
}

/** A picture, and the same small enough for the page: drawn once for both, whichever is asked for first. */
export function pictures(name: string, sized: Sized, draw: Draw): { large: Picture; small: Picture } {
  const stem = stemOf(name, sized);
  const [png, jpg] = [`${stem}.png`, `${stem}.jpg`];
  let drawing: Promise<Painted> | undefined;
  const both = async () => {
    const painted = await paintBoth(sized.width, sized.height, draw);
    keep(png, painted.png);
    keep(jpg, painted.small);
    drawing = undefined;
    return painted;
  };
  const part = (file: string, key: keyof Painted) => async () =>
    kept(file) ?? (await (drawing ??= both()))[key];
  const less = { width: Math.round(sized.width * SMALL), height: Math.round(sized.height * SMALL) };
  return {
    large: { ...sized, file: png, render: part(png, 'png') },
    small: { ...sized, ...less, file: jpg, render: part(jpg, 'small') },
  };
}
