// All films of the site: each as it was written down, none too heavy, its code read from a paused picture.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filmFile } from '../src/address/address.ts';
import { isFile, readBytes } from '../src/files/disk.ts';
import { MOST_BYTES } from '../src/films/film.ts';
import { makeNew, putKnown } from '../src/films/make-films.ts';
import { filmFaults, filmsHere } from './films-here.ts';
import { codeIn } from './reading.ts';

const all = filmsHere.all();
const onDisk = (file: string) => join('dist', filmFile(file));

test('every film is in the built site, as it was written down', async () => {
  const faults: string[] = [];
  for (const film of all) {
    const path = onDisk(film.file);
    const own = isFile(path) ? await filmFaults(film, readBytes(path)) : ['missing'];
    faults.push(...own.map((what) => `${film.name}: ${what}`));
  }
  expect(faults).toEqual([]);
});

test('no film is too heavy, and all of them together neither', () => {
  const bytes = all.map(({ file, voice }) => ({ file, voice, bytes: readBytes(onDisk(file)).length }));
  const heavy = bytes.filter((one) => one.bytes > (one.voice ? MOST_BYTES.voiced : MOST_BYTES.silent));
  expect(heavy).toEqual([]);
  const silent = bytes.filter(({ voice }) => !voice);
  const mean = silent.reduce((sum, one) => sum + one.bytes, 0) / silent.length;
  expect(mean).toBeLessThanOrEqual(MOST_BYTES.average);
});

test('made again, a film has the same bytes; made before, none is made', async () => {
  const [film] = all;
  const folder = mkdtempSync(join(tmpdir(), 'films-'));
  try {
    expect(putKnown(folder, all)).toEqual([]);
    const first = readFileSync(join(folder, filmFile(film!.file)));
    expect(await makeNew(folder, [film!])).toEqual({ made: 1, failed: [] });
    expect(readFileSync(join(folder, filmFile(film!.file))).equals(first)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const ffmpeg = spawnSync('ffmpeg', ['-version']).status === 0;
test.skipIf(!ffmpeg)('another decoder finds no fault in any of them', () => {
  const said = all.flatMap(({ name, file }) => {
    const { stderr, status } = spawnSync(
      'ffmpeg',
      ['-v', 'error', '-i', onDisk(file), '-vsync', '0', '-enc_time_base', '1:1000', '-f', 'null', '-'],
      {
        encoding: 'utf8',
      },
    );
    return status === 0 && stderr === '' ? [] : [`${name}: ${stderr}`];
  });
  expect(said).toEqual([]);
});

test.skipIf(!ffmpeg)(
  'the code of the last picture opens what the film is about, in each of them',
  async () => {
    const wrong: string[] = [];
    for (const { name, file, seconds, scenes } of all) {
      const { stdout } = spawnSync(
        'ffmpeg',
        [
          '-v',
          'error',
          '-ss',
          String(seconds - 1),
          '-i',
          onDisk(file),
          '-frames:v',
          '1',
          '-f',
          'image2pipe',
          '-c:v',
          'png',
          '-',
        ],
        { maxBuffer: 64 * 1024 * 1024 },
      );
      const code = scenes.at(-1)!.base.find((mark) => mark.kind === 'code');
      const read = await codeIn(stdout);
      if (code?.kind !== 'code' || read !== code.address) wrong.push(`${name}: ${read}`);
    }
    expect(wrong).toEqual([]);
  },
);
