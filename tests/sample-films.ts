// The films of the repository's content for the sample commune, for tests of how they are written down.
import { createCanvas } from '@napi-rs/canvas';
import { loadLibrary } from '../src/guides/load.ts';
import { hasFilm, isDrawn, makeFilms } from '../src/films/films.ts';
import { readCommune } from '../src/reports/commune.ts';
import { communeWords } from '../src/reports/commune-words.ts';
import type { Area, Mark } from '../src/share/sheet/mark.ts';
import { family } from '../src/share/typeface.ts';

const { commune } = readCommune('tests/sample/commune.yaml');
if (!commune) throw new Error('no commune');
const { library } = loadLibrary('content', 'data/links.csv', communeWords(commune));
if (!library) throw new Error('no library');
const content = library;

const issuer = {
  ...{ name: 'Mẫu Sơn số', commune: 'xã Mẫu Sơn, thành phố Hải Phòng', village: 'thôn', sample: true },
};
const ORIGIN = 'https://mauson.haiphong.gov.vn';
export const filmsOf = (some: typeof content) => makeFilms(some, issuer, ORIGIN, []);

export { content };
export const films = await filmsOf(content);
export const guides = content.guides.filter(hasFilm);
export const drawn = content.infographics.filter(isDrawn);
export const all = films.all();

export type Text = Extract<Mark, { kind: 'text' }>;
export const texts = (marks: readonly Mark[]) => marks.filter((mark): mark is Text => mark.kind === 'text');
export const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

const pen = createCanvas(1, 1).getContext('2d');
const inks = new Map<string, Area>();

/** Where a line of words has ink, to its highest mark and its lowest. */
export function inkOf({ text, x, y, size, weight }: Text): Area {
  const key = `${size} ${weight} ${text}`;
  const known = inks.get(key) ?? measured();
  inks.set(key, known);
  return { ...known, x: x + known.x, y: y + known.y };

  function measured(): Area {
    pen.font = `${size}px ${family(weight)}`;
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down, ...across } = pen.measureText(text);
    const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = across;
    return { x: -left, y: -up, width: left + right, height: up + down };
  }
}
