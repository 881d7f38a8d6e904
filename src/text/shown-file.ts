// A file's path → the same, unless its name says something about a person: then what kind of file it is.
import { personalData } from './person.ts';

/** Whoever is looking at their own files knows it again by its ending; nobody else reads a name. */
export function shownFile(path: string): string {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  const name = path.slice(at);
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  // Without accents "anh" may be "ảnh", and says nothing.
  const plain = /^[\p{ASCII}]*$/u.test(stem) ? stem.replace(/(?<![a-z])(?:anh|em)(?![a-z])/gi, ' ') : stem;
  const apart = plain.replace(/[-_.+]+/g, ' ');
  // Names of files are often in small letters without accents.
  const spoken = [plain, apart, apart.replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toUpperCase())];
  if (!spoken.some((words) => personalData(words) !== undefined)) return path;
  const shown = /^\.[a-z]{2,5}$/i.test(ending) ? ` ${ending.toLowerCase()}` : '';
  return `${path.slice(0, at)}(tệp${shown} có tên người hoặc số ở tên tệp)`;
}
