// A folder → a copy of it to try a change in, gone afterwards.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export function inCopy<T>(folder: string, run: (copy: string) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'thu-'));
  try {
    // A lock and a journal begin with a dot, and belong to the folder itself.
    cpSync(folder, copy, { recursive: true, filter: (from) => !basename(from).startsWith('.') });
    return run(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
