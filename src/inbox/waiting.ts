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

/**
 * Notes for people, hidden files, and what programs and systems leave behind are nothing to take. A name that begins
 * with two dots is none of these, only spoiled: its file is answered like any other.
 */
const LITTER = /^\.(?!\.)|\.(md|tmp|lnk)$|^README|^~\$|^\.~lock|^(thumbs\.db|desktop\.ini)$/i;
const PICTURE = /\.(jpe?g|png|gif|webp|heic|heif|bmp|tiff?|mp4|mov|3gp)$/i;
/** Also with another ending, or none, where the name says that a voice was recorded. */
const SOUND = /\.(mp3|m4a|m4r|aac|amr|3ga|ogg|oga|opus|webm|weba|mka|wav|wma|flac|aiff?|caf)$/i;
const NAMED =
  /^\W*(loa|lam-theo)-.*-20\d\d-\d\d-\d\d(?!.*\.(csv|tsv|txt|xlsx?|ods|docx?|pdf|zip|jpe?g|png)$)/i;
const isSound = (file: string) => SOUND.test(file) || NAMED.test(basename(file));

export function waitingIn(data: string): Waiting {
  const folder = join(data, 'inbox');
  const names = listNames(folder).length > 0 ? listFilesBelow(folder) : [];
  const isLitter = (name: string) => LITTER.test(basename(name)) || /(^|\/)(\.(?!\.)|__MACOSX\/)/.test(name);
  const files = names.filter((name) => !isLitter(name)).map((name) => join(folder, name));
  return {
    files: files.filter((file) => !PICTURE.test(file) && !isSound(file)),
    sounds: files.filter(isSound),
    skipped: files.filter((file) => PICTURE.test(file) && !isSound(file)),
  };
}
