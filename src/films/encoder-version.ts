// What paints and encodes films → a hash of it: with another painter or encoder every film has another address.
import { join } from 'node:path';
import { readText, shortHash } from '../files/disk.ts';

/** What stands between the marks of a frame and the bytes of its film. */
const CODE = [
  ...['share/canvas.ts', 'share/typeface.ts', 'share/sheet/paint.ts', 'share/sheet/icon-paths.ts'],
  ...['films/film.ts', 'films/encode.ts', 'films/paint-frames.ts', 'films/join.ts'],
];
const ENGINES = ['@napi-rs/canvas', '@fontsource/be-vietnam-pro', 'h264-mp4-encoder', 'mediabunny', 'uqr'];

export const ENCODER = shortHash(
  [
    ...CODE.map((file) => readText(join('src', file))),
    ...ENGINES.map((name) => readText(join('node_modules', name, 'package.json'))),
  ].join('\n'),
);
