// A copy of content/ for each test of a file → what is said of it after one change.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { formatIssue, type Issue } from '../src/files/issue.ts';
import { loadLibrary } from '../src/guides/load.ts';

export interface EditedContent {
  /** The copy that the test at work may change. */
  folder: () => string;
  /** What is said after one change, without the folder's name. @param check all that loading says when left out */
  told: (from: string | RegExp, to: string, check?: (folder: string) => readonly Issue[]) => string[];
}

const everything = (folder: string) => loadLibrary(folder, 'data/links.csv').issues;

/** @param name of the file that is changed, below content/ */
export function editedContent(name: string): EditedContent {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'edited-content-'));
    cpSync('content', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder: () => folder,
    told(from, to, check = everything) {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      const changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      writeFileSync(file, changed);
      return check(folder).map((one) => formatIssue(one).replace(`${folder}/`, ''));
    },
  };
}
