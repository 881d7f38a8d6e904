// The import table: which stage may use which, and which room which. A wrong import fails here with its file and line.
import { describe, expect, test } from 'vitest';
import { listFilesBelow, readText } from './files/disk.ts';

const LEAVES = ['text', 'address'];

/** A stage and the stages it may import; every stage may import the leaves. */
const TABLE: Record<string, readonly string[]> = {
  text: [],
  address: [],
  files: [],
  icons: [],
  terminal: ['files'],
  message: [],
  reports: ['files'],
  intake: ['files', 'message', 'reports'],
  progress: ['message', 'reports'],
  charts: ['files', 'progress', 'reports'],
  opendata: ['files', 'reports'],
  papers: ['files', 'reports', 'progress'],
  guides: ['files', 'icons'],
  share: ['files', 'icons', 'reports', 'guides', 'progress', 'charts'],
  search: ['files', 'guides', 'progress'],
  offline: ['files'],
  ui: ['icons', 'message', 'search', 'charts', 'offline'],
  site: ['files', 'reports', 'guides', 'progress', 'share', 'search'],
  pages: [
    'files',
    'reports',
    'opendata',
    'papers',
    'guides',
    'progress',
    'charts',
    'share',
    'search',
    'offline',
    'ui',
  ],
  finish: ['files', 'terminal', 'reports', 'guides', 'search', 'offline', 'ui'],
  verify: ['files', 'terminal', 'finish'],
  publish: ['files', 'terminal', 'reports', 'guides', 'site', 'finish', 'verify'],
  inbox: ['files', 'terminal', 'reports', 'intake', 'progress'],
};

/** A room and the rooms it may import. What the site is made of knows nothing of who starts, tests or measures it. */
const ROOMS: Record<string, readonly string[]> = {
  src: [],
  'astro.config.mjs': ['src'],
  scripts: ['src'],
  tests: ['src', 'scripts'],
  bench: ['src', 'scripts', 'tests'],
};

/** Parts of a stage that run in the reader's browser: they must not pull in what only the build has. */
const BROWSER =
  /^(search\/(prepare|box|fulltext-worker|page|arrange|searcher|fulltext|answer|highlight|directory|overlay|wordlist|kinds|lookup|months|rating|vocabulary|spelling|synonyms|texts|excerpt|recent|recent-list|topic-filter)|offline\/(answer|handling|here|names|notice|off|packed|register|save|saving|scope|seen|seen-list|worker)|message\/[a-z-]+|charts\/(config|marks|parts|live[a-z-]*)|progress\/(figure|history|rate|sentence|target|village-sentence)|reports\/(counts|life|lineage|lists))\.ts$/;
const isForBrowser = (file: string) => file.startsWith('src/') && BROWSER.test(file.slice(4));

interface Import {
  line: number;
  /** Paths from the top of the repository. */
  from: string;
  to: string;
  /** Only types: gone before anything runs. */
  types: boolean;
}

function importsOf(file: string): Import[] {
  const folder = file.split('/').slice(0, -1);
  return (readText(file) ?? '').split('\n').flatMap((text, index) => {
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

/** "src/text/fold.ts" → "text"; undefined outside src. */
const stageOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
/** A test belongs to the tests, also where it stands beside what it tests. */
const roomOf = (path: string) =>
  /^(src|scripts)\/.*\.test\.ts$/.test(path) ? 'tests' : (path.split('/')[0] ?? '');

function isWrong({ from, to }: Import): boolean {
  const [room, target] = [roomOf(from), roomOf(to)];
  if (room !== target) return !(ROOMS[room] ?? []).includes(target);
  const [stage, other] = [stageOf(from), stageOf(to)];
  if (room !== 'src' || stage === undefined || other === undefined || stage === other) return false;
  const leaves = LEAVES.includes(stage) && stage !== 'address' ? [] : LEAVES;
  return ![...leaves, ...(TABLE[stage] ?? [])].includes(other);
}

/** Imports that go against the tables, as "src/text/x.ts:3 → reports". */
const wrongImports = (imports: readonly Import[]) =>
  imports.filter(isWrong).map(({ from, line, to }) => {
    const target = roomOf(from) === roomOf(to) ? (stageOf(to) ?? to) : roomOf(to);
    return `${from}:${line} → ${target}`;
  });

/** Stages that import each other, be it through others: what is left when those that need none of the rest are taken away. */
function circles(table: Readonly<Record<string, readonly string[]>>): string[] {
  const left = new Map(Object.entries(table));
  const free = () => [...left].find(([, needs]) => needs.every((one) => !left.has(one)));
  for (let one = free(); one; one = free()) left.delete(one[0]);
  return [...left.keys()];
}

const below = (room: string) => listFilesBelow(room).map((file) => `${room}/${file}`);
const code = ['src', 'scripts', 'tests', 'bench']
  .flatMap(below)
  .filter((file) => /\.(ts|astro|mjs)$/.test(file) && !file.includes('/node_modules/'));
const sources = code.filter((file) => stageOf(file) !== undefined && !file.endsWith('.test.ts'));
const imports = [...code, 'astro.config.mjs'].flatMap(importsOf);

describe('the import table', () => {
  test('names every stage there is', () => {
    const stages = code.flatMap((file) => stageOf(file) ?? []);
    expect([...new Set(stages)].sort()).toEqual(Object.keys(TABLE).sort());
  });

  test('is kept by every import', () => {
    expect(imports.length).toBeGreaterThan(1000);
    expect(wrongImports(imports)).toEqual([]);
  });

  test.each([
    ['src/text/fold.ts', 'src/reports/load.ts', 'reports'],
    ['src/ui/Page.astro', 'src/pages/_site.ts', 'pages'],
    ['src/publish/build.ts', 'scripts/options.ts', 'scripts'],
    ['src/publish/build.ts', 'tests/clerk.ts', 'tests'],
    ['astro.config.mjs', 'scripts/options.ts', 'scripts'],
    ['scripts/import.ts', 'tests/clerk.ts', 'tests'],
    ['scripts/import.ts', 'bench/table.ts', 'bench'],
    ['scripts/import.ts', 'src/intake/golden.test.ts', 'tests'],
    ['tests/clerk.ts', 'bench/table.ts', 'bench'],
    ['src/intake/golden.test.ts', 'bench/table.ts', 'bench'],
  ])('catches a wrong import of %s and names its line', (from, to, target) => {
    expect(wrongImports([{ from, line: 3, to, types: false }])).toEqual([`${from}:3 → ${target}`]);
  });

  test('has no circle of stages, and catches one', () => {
    expect(circles(TABLE)).toEqual([]);
    expect(circles({ ...TABLE, finish: [...TABLE['finish']!, 'publish'] })).toEqual([
      'finish',
      'verify',
      'publish',
    ]);
  });

  test('keeps build-time code out of the browser', () => {
    const browser = sources.filter(isForBrowser);
    const reach = browser
      .flatMap(importsOf)
      .filter(({ to, types }) => !types && stageOf(to) !== 'text' && !isForBrowser(to));
    expect(browser.length).toBeGreaterThan(5);
    expect(reach.map(({ from, line }) => `${from}:${line}`)).toEqual([]);
  });

  test('lets only src/files touch the disk, and publishing, which is made of links, renames and times', () => {
    const touching = sources.filter(
      (file) => !/^src\/(files|icons|publish)\//.test(file) && /from 'node:fs/.test(readText(file) ?? ''),
    );
    expect(touching).toEqual([]);
  });
});
