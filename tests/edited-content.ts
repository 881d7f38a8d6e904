// For tests of a file of content/ → what is said of it after one change.
import { expect } from 'vitest';
import { formatIssue, type Issue } from '../src/files/issue.ts';
import { loadLibrary } from '../src/guides/load.ts';
import { keptFolder } from './kept-folder.ts';

const everything = (folder: string) => loadLibrary(folder, 'data/links.csv').issues;

/** @param name of the file that is changed, below content/ */
export function editedContent(name: string) {
  const { folder, read, write } = keptFolder('content');
  return {
    /** The copy that the test at work may change. */
    folder,
    /** What is said after one change, without the folder's name. @param check all that loading says when left out */
    told(
      from: string | RegExp,
      to: string,
      check: (folder: string) => readonly Issue[] = everything,
    ): string[] {
      const text = read(name);
      const changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      write(name, changed);
      return check(folder).map((one) => formatIssue(one).replace(`${folder}/`, ''));
    },
  };
}
