// The films as the pages were built with them ↔ a file beside the pages, for whoever makes them once the pages are there.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { filmFile } from '../address/address.ts';
import { readText, removeFile } from '../files/disk.ts';
import type { Film } from './film.ts';

/** What it takes to make a film. */
export type Filmed = Pick<Film, 'name' | 'file' | 'scenes' | 'voice'>;

/** Name of the list among the files of the films; the finished site does not have it. */
export const FILM_LIST = 'canh.json';

export const filmList = (films: readonly Filmed[]): string =>
  JSON.stringify(films.map(({ name, file, scenes, voice }) => ({ name, file, scenes, voice })));

/** Takes the list out of a site as it was built. */
export function takeFilmList(dist: string): Filmed[] {
  const path = join(dist, filmFile(FILM_LIST));
  const text = readText(path);
  if (text === undefined) return [];
  removeFile(path);
  return JSON.parse(text) as Filmed[];
}

const NEEDED = ['h264-mp4-encoder', 'mediabunny'];

/** Packages for making films that this machine does not have. */
export function missingPackages(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return NEEDED.filter((name) => {
    try {
      return !resolve(name);
    } catch {
      return true;
    }
  });
}
