// The built site → everything worth saving on a phone, with its size, and its pages in packs: what can be read and searched without network.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFilesBelow, readBytes, readText, shortHash, writeDerived } from '../files/disk.ts';
import { withoutMark } from '../text/build-mark.ts';
import { packOf, type SaveList } from './names.ts';
import { packPages } from './pack.ts';
import { savedPages } from './saved-pages.ts';

/** A phone's worth of data nobody minds: the reader is told so before pressing. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** The chart engine weighs more than all other scripts: charts stand in the pages as pictures anyway. */
const LARGEST_SCRIPT = 40 * 1024;

/** What search and the pages themselves load. */
const LOADED = /^(pagefind\/|_tep\/|tim\/[a-z-]+\.json$)/;

/** "tien-do/index.html" is asked for as "tien-do/". */
const asked = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** The bytes of a file; of a page without its build's mark, or every page would be new each month. */
function contentOf(path: string): Uint8Array {
  return path.endsWith('.html') ? Buffer.from(withoutMark(readText(path) ?? '')) : readBytes(path);
}

/** What is to be saved, sorted by address. */
export function listFiles(dist: string): SaveList['files'] {
  const all = listFilesBelow(dist);
  const pages = savedPages(all);
  return all
    .filter((file) => LOADED.test(file) || pages.has(`/${asked(file)}`))
    .map((file) => ({ file, bytes: contentOf(join(dist, file)) }))
    .filter(({ file, bytes }) => !file.startsWith('_tep/') || bytes.length <= LARGEST_SCRIPT)
    .map(({ file, bytes }) => [
      asked(file),
      file.endsWith('.html') ? 0 : Math.min(gzipSync(bytes).length, bytes.length),
      shortHash(bytes),
    ]);
}

/** Pages in a pack: more of them share more, and where the network breaks off more is fetched again. */
const IN_A_PACK = 40;

/** The pages of the list in packs, which are written below `dist`; without the mark of the build, which changes every day. */
export function writePacks(dist: string, files: SaveList['files']): NonNullable<SaveList['packs']> {
  const pages = files.map(([path]) => path).filter((path) => /^(.*\/)?$/.test(path));
  return Array.from({ length: Math.ceil(pages.length / IN_A_PACK) }, (_, number) => {
    const some = pages.slice(number * IN_A_PACK, (number + 1) * IN_A_PACK);
    const html = (path: string) => withoutMark(readText(join(dist, path, 'index.html')) ?? '');
    const text = JSON.stringify(packPages(new Map(some.map((path) => [path, html(path)]))));
    const pack = packOf(number);
    writeDerived(join(dist, pack), text);
    return [pack, gzipSync(text).length, some];
  });
}
