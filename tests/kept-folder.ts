// For tests that change little in a large folder: a copy of it, made once, in which every test finds all as it was.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach } from 'vitest';

/** @param more files besides those of the folder, or in place of them */
export function keptFolder(from: string, more: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  cpSync(from, folder, { recursive: true });
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, name), text);
  /** What to do when the test is over, the last first. */
  const undo: (() => void)[] = [];

  afterEach(() => {
    while (undo.length > 0) undo.pop()!();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const makeFolder = (path: string): void => {
    if (existsSync(path)) return;
    mkdirSync(path);
    undo.push(() => rmSync(path, { recursive: true, force: true }));
  };
  const keep = (path: string): void => {
    if (!existsSync(path)) return void undo.push(() => rmSync(path, { force: true }));
    const bytes = readFileSync(path);
    undo.push(() => writeFileSync(path, bytes));
  };

  return {
    folder,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    /** Writes a file, until the test is over; its place. */
    write(name: string, text: string | Uint8Array): string {
      const path = join(folder, name);
      makeFolder(dirname(path));
      keep(path);
      writeFileSync(path, text);
      return path;
    },
    /** Removes a file, until the test is over. */
    remove(name: string): void {
      keep(join(folder, name));
      rmSync(join(folder, name));
    },
    makeFolder: (name: string) => makeFolder(join(folder, name)),
  };
}
