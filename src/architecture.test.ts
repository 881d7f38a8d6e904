// The import table: which stage may use which, and which room which. A wrong import fails here with its file and line.
import { describe, expect, test } from 'vitest';
import { codeFiles, importsIn, importsOf, type Import } from '../tests/imports.ts';
import { readText } from './files/disk.ts';

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
  colours: ['files', 'reports'],
  intake: ['files', 'message', 'reports'],
  progress: ['message', 'reports'],
  desk: ['files', 'message', 'reports', 'intake', 'progress', 'charts', 'papers'],
  charts: ['files', 'progress', 'reports'],
  opendata: ['files', 'reports', 'progress'],
  papers: ['files', 'reports', 'progress'],
  guides: ['files', 'icons'],
  voice: ['files', 'guides'],
  share: ['files', 'icons', 'colours', 'reports', 'guides', 'progress', 'charts', 'voice', 'offline'],
  films: ['files', 'colours', 'guides', 'share', 'voice'],
  search: ['files', 'guides', 'progress'],
  offline: ['files', 'colours'],
  ui: ['icons', 'colours', 'message', 'desk', 'search', 'charts', 'offline', 'voice'],
  site: [
    'files',
    'reports',
    'desk',
    'opendata',
    'papers',
    'guides',
    'progress',
    'charts',
    'share',
    'films',
    'search',
    'voice',
    'ui',
  ],
  pages: [
    'files',
    'site',
    'reports',
    'desk',
    'opendata',
    'guides',
    'progress',
    'charts',
    'share',
    'films',
    'offline',
    'voice',
    'ui',
  ],
  finish: ['files', 'terminal', 'reports', 'guides', 'search', 'offline', 'ui'],
  verify: ['files', 'terminal', 'finish'],
  publish: ['files', 'terminal', 'reports', 'guides', 'films', 'site', 'finish', 'verify'],
  'new-commune': ['files', 'colours', 'reports', 'intake'],
  inbox: ['files', 'terminal', 'reports', 'guides', 'intake', 'progress', 'voice'],
};

/** A room and the rooms it may import. What the site is made of knows nothing of who starts, tests or measures it. */
const ROOMS: Record<string, readonly string[]> = {
  src: [],
  'astro.config.mjs': ['src'],
  scripts: ['src'],
  tests: ['src', 'scripts'],
  bench: ['src', 'scripts', 'tests'],
};

/** What runs in the reader's browser only. It may use what the build uses too, as long as a browser has all of it. */
const isForBrowser = (file: string) => file.includes('/browser/');
/** Packages that the browser may load. */
const BROWSER_PACKAGES = [
  ...['chart.js', 'docx', 'fflate', 'papaparse', 'saxen', 'uqr'],
  'write-excel-file/universal',
];

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

const code = codeFiles();
const sources = code.filter((file) => stageOf(file) !== undefined && !file.endsWith('.test.ts'));
const imports = [...code, 'astro.config.mjs'].flatMap(importsOf);
const inner = imports.filter(({ to }) => /^(?:src|scripts|tests|bench)\//.test(to));

/** Imports that a browser cannot follow, in what it loads from these; and imports of browser code by what builds the site. */
function wrongForBrowser(all: readonly Import[]): string[] {
  const product = all.filter(({ from, types }) => !types && roomOf(from) === 'src');
  const used = Map.groupBy(product, ({ from }) => from);
  const runs = ({ from, script }: Import) => script || isForBrowser(from);
  const missing = ({ to }: Import) =>
    /^(?:node|virtual):/.test(to) || !(/\//.test(to) || BROWSER_PACKAGES.includes(to));
  const wrong = new Set<string>();
  const seen = new Set<Import>();
  const open = product.filter(runs);
  for (let one = open.pop(); one; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (missing(one)) wrong.add(`${one.from}:${one.line} → ${one.to}`);
    open.push(...(used.get(one.to) ?? []).filter(({ script }) => !script));
  }
  for (const one of product)
    if (isForBrowser(one.to) && !runs(one)) wrong.add(`${one.from}:${one.line} → ${one.to}`);
  return [...wrong].sort();
}

const imported = (from: string, to: string): Import => ({ line: 3, from, to, types: false, script: false });

describe('the import table', () => {
  test('names every stage there is', () => {
    const stages = code.flatMap((file) => stageOf(file) ?? []);
    expect([...new Set(stages)].sort()).toEqual(Object.keys(TABLE).sort());
  });

  test('is kept by every import', () => {
    expect(inner.length).toBeGreaterThan(1000);
    expect(wrongImports(inner)).toEqual([]);
  });

  test.each([
    ['src/text/fold.ts', 'src/reports/load.ts', 'reports'],
    ['src/ui/frame/Page.astro', 'src/pages/index.astro', 'pages'],
    ['src/publish/build.ts', 'scripts/options.ts', 'scripts'],
    ['src/publish/build.ts', 'tests/clerk.ts', 'tests'],
    ['astro.config.mjs', 'scripts/options.ts', 'scripts'],
    ['scripts/import.ts', 'tests/clerk.ts', 'tests'],
    ['scripts/import.ts', 'bench/table.ts', 'bench'],
    ['scripts/import.ts', 'src/intake/golden.test.ts', 'tests'],
    ['tests/clerk.ts', 'bench/table.ts', 'bench'],
    ['src/intake/golden.test.ts', 'bench/table.ts', 'bench'],
  ])('catches a wrong import of %s and names its line', (from, to, target) => {
    expect(wrongImports([imported(from, to)])).toEqual([`${from}:3 → ${target}`]);
  });

  test('has no circle of stages, and catches one', () => {
    expect(circles(TABLE)).toEqual([]);
    expect(circles({ ...TABLE, finish: [...TABLE['finish']!, 'publish'] })).toEqual([
      'finish',
      'verify',
      'publish',
    ]);
  });

  test('keeps what only a build has out of the browser, and what only a browser has out of the build', () => {
    expect(sources.filter(isForBrowser).length).toBeGreaterThan(50);
    expect(imports.filter(({ script }) => script).length).toBeGreaterThan(10);
    expect(wrongForBrowser(imports)).toEqual([]);
  });

  test.each([
    ['src/search/browser/box.ts', 'node:fs'],
    ['src/search/browser/box.ts', 'sharp'],
    ['src/search/spelling.ts', 'node:path'],
    ['src/pages/index.astro', 'src/search/browser/box.ts'],
  ])('catches a wrong import of %s, of %s', (from, to) => {
    expect(wrongForBrowser([...imports, imported(from, to)])).toEqual([`${from}:3 → ${to}`]);
  });

  test('tells what a component’s script loads from what its build does', () => {
    const source = `---\nimport A from './A.astro';\nimport type { B } from './b.ts';\n---\n<script>\n  import './c.ts';\n</script>`;
    expect(importsIn('src/ui/X.astro', source)).toEqual([
      { line: 2, from: 'src/ui/X.astro', to: 'src/ui/A.astro', types: false, script: false },
      { line: 3, from: 'src/ui/X.astro', to: 'src/ui/b.ts', types: true, script: false },
      { line: 6, from: 'src/ui/X.astro', to: 'src/ui/c.ts', types: false, script: true },
    ]);
  });

  test('names only packages that a server without those for developers has too', () => {
    const { dependencies } = JSON.parse(readText('package.json') ?? '') as { dependencies: object };
    const lacking = imports
      .filter(({ from, types }) => roomOf(from) === 'src' && !types)
      .map(({ to }) => /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to)
      .filter(
        (name) => !/^(?:src|content|node:.*|virtual:.*|astro:.*)$/.test(name) && !(name in dependencies),
      );
    expect(lacking).toEqual([]);
  });

  test('lets only src/files touch the disk, and publishing, which is made of links, renames and times', () => {
    const touching = sources.filter(
      (file) => !/^src\/(files|icons|publish)\//.test(file) && /from 'node:fs/.test(readText(file) ?? ''),
    );
    expect(touching).toEqual([]);
  });
});
