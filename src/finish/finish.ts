// Pages as they were built → as they are served: the commune's colours, numbers that ring, their own styles only, a policy for just their own code.
import { join } from 'node:path';
import { listFilesBelow, readText, writeDerived } from '../files/disk.ts';
import type { Issue } from '../files/issue.ts';
import { readFacts } from '../guides/facts.ts';
import { DATA_FOLDER } from '../reports/paths.ts';
import { today } from '../text/clock.ts';
import { linkCalls } from './call-links.ts';
import { pageColours } from './commune-colours.ts';
import { guardPage, hashesAfter, hashesBuilt } from './content-policy.ts';
import { scriptWords, withOwnStyles } from './own-styles.ts';

/** Finishes every page below `dist`; code in a page that the build did not write is an Issue. */
export async function finishPages(dist: string): Promise<Issue[]> {
  const facts = readFacts('content', DATA_FOLDER, today()).all;
  const recolour = pageColours();
  const scripts = scriptWords(dist);
  const issues: Issue[] = [];
  for (const file of listFilesBelow(dist).filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    const built = readText(path) ?? '';
    const dressed = await withOwnStyles(linkCalls(file, recolour(built), facts), scripts);
    const known = hashesAfter(hashesBuilt(built), built, dressed);
    const { html, issues: found } = guardPage(dressed, file, known);
    issues.push(...found);
    writeDerived(path, html);
  }
  return issues;
}
