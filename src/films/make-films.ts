// Films written down → their files below dist: those made before from the cache, the others encoded beside each other.
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, fromCache } from '../files/cache.ts';
import { writeDerived } from '../files/disk.ts';
import { filmFile } from '../address/address.ts';
import type { Filmed } from './film-list.ts';
import type { Answer, Order } from './film-process.ts';

const CACHE = cacheFolder('films');
const PROCESS = fileURLToPath(new URL('film-process.ts', import.meta.url));

/** More of them use no more of a machine, and each takes memory. */
const MOST_PROCESSES = 4;
/** A film takes seconds. */
const LONGEST = 120_000;

/** Puts the films made before into `dist`; answers with those that are still to be made. */
export function putKnown(dist: string, films: readonly Filmed[], cache = CACHE): Filmed[] {
  return films.filter(({ file }) => !put(dist, file, cache));
}

/** False when the cache does not have it. */
function put(dist: string, file: string, cache: string): boolean {
  const bytes = fromCache(join(cache, file));
  if (bytes) writeDerived(join(dist, filmFile(file)), bytes);
  return bytes !== undefined;
}

export interface Means {
  cache: string;
  /** What is started to encode films. */
  script: string;
  /** How many of it at a time. */
  count: number;
}

const USUAL: Means = {
  cache: CACHE,
  script: PROCESS,
  count: Math.min(MOST_PROCESSES, availableParallelism()),
};

export interface Made {
  made: number;
  /** Why a film could not be made; none of the others waits for it. */
  failed: { file: string; why: string }[];
}

/** Makes films, each into the cache and from there into `dist`. */
export async function makeNew(
  dist: string,
  films: readonly Filmed[],
  means: Partial<Means> = {},
): Promise<Made> {
  const { cache, script, count } = { ...USUAL, ...means };
  const waiting = [...films];
  const result: Made = { made: 0, failed: [] };
  const work = async () => {
    let child: ChildProcess | undefined;
    for (let film = waiting.shift(); film; film = waiting.shift()) {
      child ??= fork(script, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
      const { file, scenes, voice } = film;
      const out = join(cache, file);
      const answer = await ask(child, { scenes, out, ...(voice !== undefined && { voice }) });
      if ('bytes' in answer) {
        put(dist, file, cache);
        result.made += 1;
      } else {
        result.failed.push({ file, why: answer.failed });
        child.kill();
        child = undefined;
      }
    }
    child?.kill();
  };
  await Promise.all(Array.from({ length: Math.min(count, films.length) }, work));
  return result;
}

/** One order and its answer; a process that ends or hangs is an answer too. */
function ask(child: ChildProcess, order: Order): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      clearTimeout(late);
      child.removeAllListeners();
      // It may have more to say once nobody waits for it.
      child.on('error', () => undefined);
      resolve(answer);
    };
    const late = setTimeout(() => finish({ failed: 'took too long' }), LONGEST);
    child.once('message', (answer: Answer) => finish(answer));
    child.once('exit', (code) => finish({ failed: `the encoder ended with ${code}` }));
    child.once('error', (error) => finish({ failed: error.message }));
    child.send(order, (error) => error && finish({ failed: error.message }));
  });
}
