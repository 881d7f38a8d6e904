// content/search.yaml → words that mean the same and words that say nothing, or Issues.
import { join } from 'node:path';
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml } from '../files/yaml.ts';
import type { Words as Filled } from '../text/placeholder.ts';
import { KINDS, type Kind } from './kinds.ts';
import { bare } from './bare.ts';
import type { Words } from './browser/synonyms.ts';

export const SEARCH_WORDS = join('content', 'search.yaml');

const schema = z.strictObject({
  /** Groups of phrases; the first of each is the one the others stand for. */
  same: z.array(z.array(z.string()).min(2)),
  /** Separated by spaces. */
  fillers: z.string(),
  /** Address of a page that has no file of its own to write them in → what people type for it. */
  pages: z.record(z.string().regex(/^\/([a-z0-9-]+\/)*$/), z.array(z.string())),
  /** Kind of page → phrases that ask for it. */
  asking: z.partialRecord(z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]), z.array(z.string())),
});

export interface SearchWords {
  words: Words;
  /** Address of a page → what people type for it. */
  pages: Record<string, string[]>;
  issues: Issue[];
}

/** @param commune what stands for "((village))" */
export function readSearchWords(file: string, commune?: Filled): SearchWords {
  const source = { file, text: readText(file) ?? '', words: commune };
  const { value, issues, locate } = parseYaml(source, schema);
  const { same = [], fillers = '', pages = {}, asking = {} } = value ?? {};
  const owners = new Map<string, number>();
  same.forEach((group, g) =>
    group.forEach((phrase, p) => {
      const owner = owners.get(bare(phrase));
      if (owner !== undefined && owner !== g) {
        const what = `Cụm "${phrase}" đã có trong nhóm "${same[owner]?.[0]}".`;
        issues.push(issue(file, what, 'Xóa ở một nhóm.', locate(['same', g, p])));
      }
      owners.set(bare(phrase), g);
    }),
  );
  const kinds = Object.entries(asking) as [Kind, string[]][];
  return { words: { same, fillers: fillers.split(/\s+/).filter(Boolean), asking: kinds }, pages, issues };
}
