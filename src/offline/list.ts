// The built site → everything worth saving on a phone, with its size: what can be read and searched without network.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kindOf } from '../address/kinds.ts';
import { listFilesBelow, readBytes, readText, shortHash } from '../files/disk.ts';
import { withoutMark } from '../text/build-mark.ts';
import type { SaveList } from './names.ts';

/** A phone's worth of data nobody minds: the reader is told so before pressing. */
export const MOST_BYTES = 2.5 * 1024 * 1024;

/** The chart engine weighs more than all other scripts: charts stand in the pages as pictures anyway. */
const LARGEST_SCRIPT = 40 * 1024;

/** What search and the pages themselves load. */
const LOADED = /^(pagefind\/|_tep\/|tim\/[a-z-]+\.json$)/;
const PAGE = /(^|\/)index\.html$/;

const isWanted = (file: string) =>
  LOADED.test(file) || (PAGE.test(file) && kindOf(`/${file.replace(/index\.html$/, '')}`)?.saved === true);

/** The bytes of a file; of a page without its build's mark, or every page would be new each month. */
function contentOf(path: string): Uint8Array {
  return path.endsWith('.html') ? Buffer.from(withoutMark(readText(path) ?? '')) : readBytes(path);
}

/** What is to be saved, sorted by address. */
export function listFiles(dist: string): SaveList['files'] {
  return listFilesBelow(dist)
    .filter(isWanted)
    .map((file) => ({ file, bytes: contentOf(join(dist, file)) }))
    .filter(({ file, bytes }) => !file.startsWith('_tep/') || bytes.length <= LARGEST_SCRIPT)
    .map(({ file, bytes }) => [
      file.replace(/index\.html$/, ''),
      Math.min(gzipSync(bytes).length, bytes.length),
      shortHash(bytes),
    ]);
}
