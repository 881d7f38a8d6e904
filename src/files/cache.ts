// Files that can be made again, each kept below a name that says what it holds → found again; forgotten when long unused.
import { statSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { now as clock } from '../text/clock.ts';
import { isFile, listNames, readBytes } from './disk.ts';

const DAY = 86_400_000;
const UNUSED_DAYS = 60;

/** What a build keeps from one time to the next; what packs a release keeps is the release's to clear. */
const OF_BUILDS = ['pictures', 'films'] as const;

export const cacheFolder = (name: (typeof OF_BUILDS)[number] | 'compress') =>
  join('node_modules', '.cache', name);

/** The bytes of a kept file, which has now been used; undefined when it is not there. */
export function fromCache(path: string): Uint8Array | undefined {
  if (!isFile(path)) return undefined;
  const bytes = readBytes(path);
  markUsed(path);
  return bytes;
}

/** To the day: most builds then write nothing for it. */
function markUsed(path: string): void {
  const now = clock();
  try {
    if (now.getTime() - statSync(path).mtimeMs > DAY) utimesSync(path, now, now);
  } catch {
    // Only forgotten sooner: the disk of the cache may be full or not ours.
  }
}

/** Forgets what nobody has used for two months, and what was left half written by then. */
export function pruneCache(folder: string, now = clock()): void {
  const oldest = now.getTime() - UNUSED_DAYS * DAY;
  for (const name of listNames(folder)) {
    const path = join(folder, name);
    try {
      if (statSync(path).mtimeMs < oldest) rmSync(path);
    } catch {
      // Gone already, or not ours: it only takes room.
    }
  }
}

/** After a build: pictures and films that no build of the last two months has shown. */
export function pruneBuildCaches(): void {
  for (const name of OF_BUILDS) pruneCache(cacheFolder(name));
}
