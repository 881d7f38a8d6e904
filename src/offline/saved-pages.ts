// The files of the built site → the pages of it that a phone has once its reader pressed "Lưu".
import { kindOf } from '../address/kinds.ts';

const PAGE = /(^|\/)index\.html$/;
const MONTH = /\/(\d{4}-\d\d)\//;

const monthIn = (path: string) => MONTH.exec(path)?.[1] ?? '';

/** Their addresses below the base ("/tien-do/"). What is only looked at once more, or grows with every month, is not among them. */
export function savedPages(files: readonly string[]): Set<string> {
  const paths = files.filter((file) => PAGE.test(file)).map((file) => `/${file.replace(PAGE, '$1')}`);
  const newest = paths
    .filter((path) => kindOf(path)?.online === 'older months')
    .map(monthIn)
    .sort()
    .at(-1);
  const isSaved = (path: string) => {
    const kind = kindOf(path);
    return kind?.online === 'older months' ? monthIn(path) === newest : kind !== undefined && !kind.online;
  };
  return new Set(paths.filter(isSaved));
}
