// The only place that touches the disk: read, list, write whole files atomically.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
} from 'node:fs';
import { chmodSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

/** The text of a UTF-8 file, without byte order mark; undefined when there is no such file. */
export function readText(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8').decode(readFileSync(path));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** Bytes of a file. Throws the system's error when it cannot be read. */
export function readBytes(path: string): Uint8Array {
  return readFileSync(path);
}

/** The first bytes of a file, the whole file when it is no longer: of one of gigabytes no more is read. */
export function readStart(path: string, limit: number): Uint8Array {
  const bytes = Buffer.alloc(Math.min(limit, statSync(path).size));
  const file = openSync(path, 'r');
  try {
    let done = 0;
    for (let read = 1; read > 0 && done < bytes.length; done += read)
      read = readSync(file, bytes, done, bytes.length - done, done);
    return bytes.subarray(0, done);
  } finally {
    closeSync(file);
  }
}

export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Lets `to` be run where `from` may be. */
export function copyMode(from: string, to: string): void {
  chmodSync(to, statSync(from).mode);
}

export function removeFile(path: string): void {
  rmSync(path);
}

/** Names of the files and folders in a folder, sorted; empty when the folder does not exist. */
export function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/**
 * Paths of every file below a folder, sorted, with forward slashes, relative to the folder. Links are not followed: one may
 * lead out of the folder, or round in it.
 */
export function listFilesBelow(folder: string): string[] {
  const below = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const name = path + entry.name;
      return entry.isDirectory() ? below(`${name}/`) : entry.isFile() ? [name] : [];
    });
  return below('').sort();
}

/**
 * Writes a whole file or nothing: a temporary file beside it, flushed, then renamed over it.
 * A reader sees the old file or the new one, never a part.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  write(path, content, fsyncSync);
}

/** As `writeWhole`, for what can be made again: not flushed, so that thousands of files cost no wait for the disk. */
export function writeDerived(path: string, content: string | Uint8Array): void {
  write(path, content, () => undefined);
}

function write(path: string, content: string | Uint8Array, flush: (file: number) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  try {
    const file = openSync(temporary, 'w');
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      flush(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** First 10 hex digits of SHA-256: enough to name a picture or an edition by its content. */
export function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
