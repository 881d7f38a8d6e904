// A built site and the build before it → everything the new release holds, each file with its packed forms.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesBelow, readBytes } from '../files/disk.ts';
import { isHashed } from '../finish/caching.ts';
import { packFile } from './compress.ts';
import { hash, type Manifest } from './manifest.ts';

/** A build on the server: where it is and what it holds. */
export interface Build {
  folder: string;
  manifest: Manifest;
}

export interface Part {
  path: string;
  bytes: Uint8Array;
  /** Seconds since 1970; the same as before for the same bytes, so that browsers need not fetch them again. */
  time: number;
}

/** Every file of the new release, one after another: the site may be larger than the memory. */
export async function* partsOf(
  dist: string,
  before: Build | undefined,
  time: number,
  cache: string,
): AsyncGenerator<Part> {
  const timed = (path: string, bytes: Uint8Array): Part => ({
    path,
    bytes,
    time: timeOf(path, bytes, before) ?? time,
  });
  for (const path of listFilesBelow(dist)) {
    const bytes = readBytes(join(dist, path));
    yield timed(path, bytes);
    for (const { kind, bytes: packed } of await packFile(path, bytes, cache))
      yield timed(`${path}.${kind}`, packed);
  }
}

function timeOf(path: string, bytes: Uint8Array, before: Build | undefined): number | undefined {
  if (before?.manifest.files[path] !== hash(bytes)) return undefined;
  const { mtimeMs } = statSync(join(before.folder, path), { throwIfNoEntry: false }) ?? {};
  return mtimeMs === undefined ? undefined : Math.floor(mtimeMs / 1000);
}

/** Files of the build before that are named by their content and that the new one lacks: open pages ask for them. */
export function keptParts(before: Build | undefined, written: ReadonlySet<string>): Part[] {
  if (!before) return [];
  const { folder, manifest } = before;
  const inherited = new Set(manifest.kept);
  return Object.keys(manifest.files)
    .filter(
      (path) => !written.has(path) && !inherited.has(path) && isHashed(`/${path.replace(/\.(br|gz)$/, '')}`),
    )
    .flatMap((path) => {
      const stat = statSync(join(folder, path), { throwIfNoEntry: false });
      const bytes = stat ? readBytes(join(folder, path)) : undefined;
      // A damaged old file is not carried on.
      return stat && bytes && hash(bytes) === manifest.files[path]
        ? [{ path, bytes, time: Math.floor(stat.mtimeMs / 1000) }]
        : [];
    });
}
