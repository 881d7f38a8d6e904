// A data folder full of samples → a mark of it beside it, and whether anybody has changed anything there since.
import { join } from 'node:path';
import { listFilesBelow, readBytes, readText, shortHash, writeWhole } from '../files/disk.ts';

const MARK = '.so-lieu-mau';

const contents = (data: string) =>
  shortHash(
    listFilesBelow(data)
      .map((file) => `${shortHash(readBytes(join(data, file)))} ${file}\n`)
      .join(''),
  );

/** Remembers that all of `data` is made up, so that other answers may take its place. */
export function markSample(site: string, data: string): void {
  writeWhole(join(site, MARK), `${contents(data)}\n`);
}

/** True as long as the commune has put nothing of its own into `data`. */
export const isUntouched = (site: string, data: string) =>
  readText(join(site, MARK))?.trim() === contents(data);
