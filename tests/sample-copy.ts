// For tests that change a file of the sample commune at a time: its data in a folder of their own, made once, and mended after each test.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';

/** @param more files besides, or in place of those of the sample */
export function sampleCopy(more: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  cpSync('tests/sample', folder, { recursive: true });
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, name), text);
  const changed = new Map<string, Buffer | undefined>();

  afterEach(() => {
    for (const [path, bytes] of changed)
      if (bytes) writeFileSync(path, bytes);
      else rmSync(path, { force: true });
    changed.clear();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return {
    folder,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    /** Writes a file, until the test is over. */
    write(name: string, text: string | Uint8Array): string {
      const path = join(folder, name);
      if (!changed.has(path)) changed.set(path, existsSync(path) ? readFileSync(path) : undefined);
      writeFileSync(path, text);
      return path;
    },
  };
}
