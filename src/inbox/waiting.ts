// The folder data/inbox/ → files to take, and those nobody can take figures from.
import { basename, join } from 'node:path';
import { listFilesBelow, listNames } from '../files/disk.ts';

export interface Waiting {
  /** Paths of the files, also those of folders below. */
  files: string[];
  /** Sounds: recordings of voices. */
  sounds: string[];
  /** Pictures and film: nothing to correct, and nothing to read. */
  skipped: string[];
}

/** Notes for people, hidden files, and what programs and systems leave behind are nothing to take. */
const LITTER = /^\.|\.(md|tmp|lnk)$|^README|^~\$|^\.~lock|^(thumbs\.db|desktop\.ini)$/i;
const PICTURE = /\.(jpe?g|png|gif|webp|heic|heif|bmp|tiff?|mp4|mov|3gp)$/i;
/** Also a film's ending, where the name says that a voice was recorded. */
const SOUND =
  /\.(mp3|m4a|aac|amr|ogg|oga|opus|webm|weba|wav|flac|caf)$|(^|\/)(loa|lam-theo)-[^/]*\.(mp4|3gp)$/i;

export function waitingIn(data: string): Waiting {
  const folder = join(data, 'inbox');
  const names = listNames(folder).length > 0 ? listFilesBelow(folder) : [];
  const isLitter = (name: string) => LITTER.test(basename(name)) || /(^|\/)(\.|__MACOSX\/)/.test(name);
  const files = names.filter((name) => !isLitter(name)).map((name) => join(folder, name));
  return {
    files: files.filter((file) => !PICTURE.test(file) && !SOUND.test(file)),
    sounds: files.filter((file) => SOUND.test(file)),
    skipped: files.filter((file) => PICTURE.test(file) && !SOUND.test(file)),
  };
}
