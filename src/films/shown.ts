// A film → what its pages show of it, and the way to it.
import { lengthName } from './captions.ts';
import { PIXELS } from './film.ts';
import type { ShownFilm } from './films.ts';

export const filmShown = ({ title, name, file, captions, seconds, voice, still, transcript }: ShownFilm) => ({
  ...{ title, name, file, captions, still, transcript, ...PIXELS },
  ...{ length: lengthName(seconds), voiced: voice !== undefined },
});

/** The way to a film, where there is one. */
export const filmLink = (film: ShownFilm | undefined, path: string) =>
  film && { file: film.file, length: lengthName(film.seconds), path };
