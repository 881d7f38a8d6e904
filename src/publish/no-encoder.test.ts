// A machine without the encoder: the site is whole without films, and the person at the terminal is told why and what to do.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { filmFile } from '../address/address.ts';
import { writeDerived } from '../files/disk.ts';
import { FILM_LIST, filmList } from '../films/film-list.ts';
import { putFilms } from './films.ts';

const folder = mkdtempSync(join(tmpdir(), 'films-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(['now', 'later'] as const)('films that are to be made %s are left out, in words', async (when) => {
  const film = { name: 'mot', file: 'mot-0123456789.mp4', scenes: [] };
  writeDerived(join(folder, filmFile(FILM_LIST)), filmList([film]));
  const said: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const { hasFilm, missing } = await putFilms(folder, when, ['h264-mp4-encoder']);
  out.mockRestore();
  expect([hasFilm(film.file), missing]).toEqual([false, []]);
  expect(said.join('')).toContain(
    'Dựng trang không có phim: máy chưa có h264-mp4-encoder. Muốn có phim thì chạy npm ci rồi dựng lại.',
  );
  expect(readdirSync(join(folder, filmFile('')))).toEqual([]);
});
