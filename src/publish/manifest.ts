// A folder ↔ the hash of each of its files, to know that every byte is there.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { listFilesBelow, readBytes } from '../files/disk.ts';

/** Path inside the folder → SHA-256. */
export type Hashes = Readonly<Record<string, string>>;

export interface Manifest {
  version: string;
  files: Hashes;
  /** Files of the build before that this one does not have, for pages that are still open. */
  kept: readonly string[];
}

const schema: z.ZodType<Manifest> = z.object({
  version: z.string(),
  files: z.record(z.string(), z.string()),
  kept: z.array(z.string()),
});

/** Undefined for a text that was cut short or is no manifest. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function hashFolder(folder: string): Hashes {
  return Object.fromEntries(
    listFilesBelow(folder).map((file) => [file, hash(readBytes(join(folder, file)))]),
  );
}

/** Files that are missing, changed or too many, read back from the disk. */
export function differences(folder: string, wanted: Hashes): string[] {
  const there = hashFolder(folder);
  const all = new Set([...Object.keys(wanted), ...Object.keys(there)]);
  return [...all].filter((file) => wanted[file] !== there[file]).sort();
}
