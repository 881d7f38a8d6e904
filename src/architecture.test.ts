// The import table: which stage may use which. A wrong import fails here with its file and line.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFilesBelow, readText } from './files/disk.ts';

const LEAVES = ['text', 'address'];

/** A stage and the stages it may import; every stage may import the leaves. */
const TABLE: Record<string, readonly string[]> = {
  text: [],
  address: [],
  files: [],
  icons: [],
  message: [],
  site: [],
  reports: ['files'],
  intake: ['files', 'message', 'reports'],
  progress: ['message', 'reports'],
  charts: ['files', 'progress', 'reports'],
  opendata: ['files', 'reports'],
  guides: ['files', 'icons'],
  share: ['files', 'icons', 'reports', 'guides', 'progress', 'charts'],
  search: ['files', 'guides', 'progress'],
  offline: ['files'],
  ui: ['icons', 'message', 'search', 'charts', 'offline'],
  pages: ['files', 'reports', 'opendata', 'guides', 'progress', 'charts', 'share', 'search', 'offline', 'ui'],
};

/** Parts of a stage that run in the reader's browser: they must not pull in what only the build has. */
const BROWSER =
  /^(search\/(prepare|box|fulltext-worker|page|arrange|searcher|fulltext|answer|highlight|directory|overlay|wordlist|kinds|lookup|months|rating|vocabulary|spelling|synonyms|texts|excerpt|recent|recent-list|topic-filter)|offline\/(answer|handling|here|names|notice|off|packed|register|save|saving|scope|seen|seen-list|worker)|message\/[a-z-]+|charts\/(config|marks|parts|live[a-z-]*)|progress\/(figure|history|rate|sentence|target|village-sentence)|reports\/(counts|life|lineage|lists))\.ts$/;

interface Import {
  line: number;
  from: string;
  to: string;
  /** Only types: gone before anything runs. */
  types: boolean;
}

function importsOf(file: string): Import[] {
  const folder = file.split('/').slice(0, -1);
  return (readText(join('src', file)) ?? '').split('\n').flatMap((text, index) => {
    const target = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/.exec(text)?.[1];
    if (target === undefined) return [];
    const path = [...folder];
    for (const part of target.split('/')) {
      if (part === '..') path.pop();
      else if (part !== '.') path.push(part);
    }
    return [{ line: index + 1, from: file, to: path.join('/'), types: text.startsWith('import type') }];
  });
}

/** Imports that go against the table, as "src/text/x.ts:3 → reports". */
function wrongImports(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to }) => {
      const [stage = '', target = ''] = [from.split('/')[0], to.split('/')[0]];
      const allowed =
        LEAVES.includes(stage) && stage !== 'address' ? [] : [...LEAVES, ...(TABLE[stage] ?? [])];
      return stage !== target && !allowed.includes(target);
    })
    .map(({ from, line, to }) => `src/${from}:${line} → ${to.split('/')[0]}`);
}

const files = listFilesBelow('src').filter((file) => /\.(ts|astro|mjs)$/.test(file) && file.includes('/'));
const sources = files.filter((file) => !file.endsWith('.test.ts'));

describe('the import table', () => {
  test('names every stage there is', () => {
    expect([...new Set(files.map((file) => file.split('/')[0]))].sort()).toEqual(Object.keys(TABLE).sort());
  });

  test('is kept by every import', () => {
    expect(wrongImports(sources.flatMap(importsOf))).toEqual([]);
  });

  test('catches a wrong import and names its line', () => {
    const wrong = { from: 'text/fold.ts', line: 3, to: 'reports/load.ts', types: false };
    const sideways = { from: 'ui/Page.astro', line: 7, to: 'pages/_site.ts', types: false };
    expect(wrongImports([wrong, sideways])).toEqual([
      'src/text/fold.ts:3 → reports',
      'src/ui/Page.astro:7 → pages',
    ]);
  });

  test('keeps build-time code out of the browser', () => {
    const browser = sources.filter((file) => BROWSER.test(file));
    const reach = browser
      .flatMap(importsOf)
      .filter(({ to, types }) => !types && !to.startsWith('text/') && !BROWSER.test(to));
    expect(browser.length).toBeGreaterThan(5);
    expect(reach.map(({ from, line }) => `src/${from}:${line}`)).toEqual([]);
  });

  test('lets only src/files touch the disk', () => {
    const touching = sources.filter(
      (file) => !/^(files|icons)\//.test(file) && /from 'node:fs/.test(readText(join('src', file)) ?? ''),
    );
    expect(touching).toEqual([]);
  });
});
