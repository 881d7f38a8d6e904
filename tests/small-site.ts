// A built site of a few files, for tests of what happens to built sites.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash, writeDerived } from '../src/files/disk.ts';
import type { Day } from '../src/text/date.ts';
import { markBuild } from '../src/finish/build-mark.ts';

export const page = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

/** Writes a site whose every page says `word`; returns its build. */
export function writeSmallSite(dist: string, word: string, today?: Day): string {
  rmSync(dist, { recursive: true, force: true });
  const script = `_tep/${shortHash(word)}.js`;
  const files: Record<string, string> = {
    'index.html': page(`<h1>${word}</h1><script src="/${script}"></script>${'chữ '.repeat(200)}`),
    '404.html': page(`<h1>Không có ${word}</h1>`),
    'tien-do/index.html': page(`<h1>Tiến độ ${word}</h1>`),
    'du-lieu/so.csv': `thon,so\nxuan-neo,${word.length}\n`,
    'robots.txt': 'User-agent: *\n',
    [script]: `say('${word}');`,
  };
  for (const [file, text] of Object.entries(files)) writeDerived(join(dist, file), text);
  return markBuild(dist, today);
}
