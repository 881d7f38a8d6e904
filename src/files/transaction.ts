// Several files of a folder changed as one: after a kill, a power cut or a full disk the folder is the old one or the new one.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesBelow, readText, writeWhole } from './disk.ts';

/** What was decided but perhaps not finished. Its rename into place is the moment the change happens. */
const INTENT = '.dang-ghi.json';

/** Path inside the folder → the whole text of the file, null for one that goes. */
type Intent = Record<string, string | null>;

/** Writes all files and removes those that go, or, if it throws before the decision, none. */
export function commit(folder: string, files: Intent): void {
  writeWhole(join(folder, INTENT), JSON.stringify(files));
  finish(folder, files);
}

/** Finishes a change that was decided and cut short, and clears what a killed process left. Cheap when there is none. */
export function recover(folder: string): void {
  if (!existsSync(folder)) return;
  const decided = readText(join(folder, INTENT));
  if (decided !== undefined) finish(folder, JSON.parse(decided) as Intent);
  for (const name of listFilesBelow(folder).filter((name) => /\.\d+\.tmp$/.test(name))) {
    rmSync(join(folder, name), { force: true });
  }
}

function finish(folder: string, files: Intent): void {
  for (const [name, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, name), { force: true });
    else writeWhole(join(folder, name), text);
  }
  rmSync(join(folder, INTENT), { force: true });
}
