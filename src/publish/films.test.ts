// Films made in processes of their own → files as every phone plays them, with a voice where there is one; what happens when none can be made.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filmFaults, readFilm } from '../../tests/films-here.ts';
import { filmFile } from '../address/address.ts';
import { writeDerived } from '../files/disk.ts';
import { HEIGHT, WIDTH, type Film } from '../films/film.ts';
import { FILM_LIST, filmList } from '../films/film-list.ts';
import { makeNew, putKnown } from '../films/make-films.ts';
import { filmVoice } from '../films/voice.ts';
import { box, type Mark } from '../share/sheet/mark.ts';
import { putFilms } from './films.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'films-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ground = (colour: string) => [box({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, colour)];
const word = (text: string): Mark[] => [
  { kind: 'text', text, x: 80, y: 900, size: 120, weight: 800, colour: '#1d1a15', width: 900 },
];
const scenes = ['#ffffff', '#dff0e8'].map((colour) => ({
  base: ground(colour),
  frames: [
    { over: word('Bấm'), seconds: 1.5 },
    { over: word('rồi xem'), seconds: 0.5 },
  ],
}));
const film = (name: string, voice?: string): Film => ({
  ...{
    name,
    title: name,
    file: `${name}-0123456789.mp4`,
    captions: `${name}.vtt`,
    seconds: 4,
    cues: [],
    scenes,
  },
  ...(voice !== undefined && { voice }),
});
const made = (one: Film) => readFileSync(join(folder, filmFile(one.file)));
const cache = () => join(folder, 'cache');

describe('a film that is made', () => {
  test('has its frames, its times and its key frames, and the same bytes each time', async () => {
    const [one, other] = [film('mot'), film('hai')];
    expect(await makeNew(folder, [one, other], { cache: cache() })).toEqual({ made: 2, failed: [] });
    expect(await filmFaults(one, made(one))).toEqual([]);
    expect(made(one).equals(made(other))).toBe(true);
  });

  test.each(['m4a', 'mp3'])('has the voice of a recording under it: %s', async (type) => {
    const path = join('tests', 'fixtures', `voice.${type}`);
    const voice = await filmVoice(path);
    expect(voice?.seconds).toBeGreaterThan(1.9);
    const one = film('tieng', voice?.path);
    expect(await makeNew(folder, [one], { cache: cache() })).toEqual({ made: 1, failed: [] });
    expect(await filmFaults(one, made(one))).toEqual([]);
    expect((await readFilm(made(one))).sound).toBe(type === 'mp3' ? 'mp3' : 'aac');
  });

  test('is kept: the next build makes none', async () => {
    const one = film('mot');
    await makeNew(folder, [one], { cache: cache() });
    const next = join(folder, 'next');
    expect(putKnown(next, [one, film('hai')], cache()).map(({ name }) => name)).toEqual(['hai']);
    expect(readFileSync(join(next, filmFile(one.file))).equals(made(one))).toBe(true);
  });
});

test('a recording that is no sound, or too long a file, is left beside the film', async () => {
  const path = join(folder, 'loa.mp3');
  writeFileSync(path, Buffer.alloc(30_000, 'loa'));
  expect(await filmVoice(path)).toBeUndefined();
  writeFileSync(path, Buffer.alloc(1024 * 1024 + 1));
  expect(await filmVoice(path)).toBeUndefined();
  expect(await filmVoice(undefined)).toBeUndefined();
});

test('an encoder that ends is told, film by film; none waits for another', async () => {
  const script = join(folder, 'broken.mjs');
  writeFileSync(script, `process.on('message', () => process.exit(3));`);
  const { made, failed } = await makeNew(folder, [film('mot'), film('hai'), film('ba')], {
    ...{ script, cache: cache(), count: 2 },
  });
  expect(made).toBe(0);
  expect(failed.map(({ file, why }) => `${file} ${why}`).sort()).toEqual([
    'ba-0123456789.mp4 the encoder ended with 3',
    'hai-0123456789.mp4 the encoder ended with 3',
    'mot-0123456789.mp4 the encoder ended with 3',
  ]);
});

describe('a built site', () => {
  const list = () => writeDerived(join(folder, filmFile(FILM_LIST)), filmList([film('mot'), film('hai')]));
  const names = () => readdirSync(join(folder, filmFile('')));

  test('without films says of none that it is there, and keeps nothing of how they are made', async () => {
    list();
    const { hasFilm, missing } = await putFilms(folder, 'none');
    expect([hasFilm('mot-0123456789.mp4'), missing]).toEqual([false, []]);
    expect(names()).toEqual([]);
  });

  test('whose films follow says that all are there, and what is still to be made', async () => {
    list();
    const { hasFilm, missing } = await putFilms(folder, 'later');
    expect(missing.map(({ name }) => name)).toEqual(['mot', 'hai']);
    expect([hasFilm('mot-0123456789.mp4'), hasFilm('khac.mp4')]).toEqual([true, false]);
  });

  test('with some films has those', async () => {
    list();
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { hasFilm } = await putFilms(folder, ['mot']);
    said.mockRestore();
    expect([hasFilm('mot-0123456789.mp4'), hasFilm('hai-0123456789.mp4')]).toEqual([true, false]);
    expect(names()).toEqual(['mot-0123456789.mp4']);
    rmSync(join('node_modules', '.cache', 'films', 'mot-0123456789.mp4'));
  });
});
