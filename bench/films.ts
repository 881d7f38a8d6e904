// All films of the site, made from nothing → how long that takes, what they weigh, and what ffprobe says of each where it is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filmFile } from '../src/address/address.ts';
import { readBytes } from '../src/files/disk.ts';
import { MOST_BYTES, PIXELS, SECONDS } from '../src/films/film.ts';
import type { ShownFilm } from '../src/films/films.ts';
import { makeNew } from '../src/films/make-films.ts';
import { say } from '../src/terminal/terminal.ts';
import { filmsHere } from '../tests/films-here.ts';
import { KB } from './bytes.ts';
import type { Row } from './table.ts';

interface Probed {
  streams: { codec_name: string; profile: string; pix_fmt: string; width: number; height: number }[];
  format: { duration: string };
}

/** What is not as every phone wants it. */
function faultOf(film: ShownFilm, path: string): string | undefined {
  const { status, stdout } = spawnSync(
    'ffprobe',
    ['-v', 'error', '-show_streams', '-show_format', '-of', 'json', path],
    { encoding: 'utf8' },
  );
  if (status !== 0) return 'ffprobe không đọc được';
  const { streams, format } = JSON.parse(stdout) as Probed;
  const [video] = streams;
  const seconds = Number(format.duration);
  const right =
    video?.codec_name === 'h264' &&
    video.profile === 'Constrained Baseline' &&
    video.pix_fmt === 'yuv420p' &&
    video.width === PIXELS.width &&
    video.height === PIXELS.height &&
    Math.abs(seconds - film.seconds) < 0.2 &&
    seconds >= SECONDS.least - 0.2 &&
    seconds <= SECONDS.most + 0.2;
  return right ? undefined : JSON.stringify([video, format]);
}

/** Every film is made anew, beside those the site remembers. */
export async function filmRows(): Promise<Row[]> {
  const films = filmsHere.all();
  const folder = mkdtempSync(join(tmpdir(), 'films-'));
  try {
    const start = performance.now();
    const { failed } = await makeNew(folder, films);
    const seconds = (performance.now() - start) / 1000;
    const paths = films.map((film) => ({ film, path: join(folder, filmFile(film.file)) }));
    const made = paths.filter(({ film }) => !failed.some(({ file }) => file === film.file));
    const bytes = made.filter(({ film }) => !film.voice).map(({ path }) => readBytes(path).length);
    return [
      { what: `làm ${films.length} phim từ đầu`, value: seconds, unit: 's', limit: 90 },
      { what: 'phim chưa làm được', value: failed.length, unit: 'phim', limit: 0 },
      {
        what: 'phim không tiếng, nặng nhất',
        value: Math.max(...bytes) / KB,
        unit: 'KB',
        limit: MOST_BYTES.silent / KB,
      },
      {
        what: 'phim không tiếng, trung bình',
        value: bytes.reduce((sum, one) => sum + one, 0) / bytes.length / KB,
        unit: 'KB',
        limit: MOST_BYTES.average / KB,
      },
      ...probedRows(made),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function probedRows(made: readonly { film: ShownFilm; path: string }[]): Row[] {
  if (spawnSync('ffprobe', ['-version']).status !== 0) {
    say('Máy không có ffprobe (gói ffmpeg), chưa soi được khuôn của phim.');
    return [];
  }
  const faults = made.flatMap(({ film, path }) => {
    const fault = faultOf(film, path);
    return fault === undefined ? [] : [`${film.name}: ${fault}`];
  });
  for (const fault of faults) say(`  ${fault}`);
  return [{ what: 'phim sai khuôn, theo ffprobe', value: faults.length, unit: 'phim', limit: 0 }];
}
