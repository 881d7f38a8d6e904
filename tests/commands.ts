// Every command in scripts/ → one file of plain JavaScript: what starts a hundred times in the tests starts three times faster.
// That the commands themselves start is seen by scripts/command-line.test.ts and by CI, which uses them.
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { listNames } from '../src/files/disk.ts';

const FOLDER = join('.cache', 'commands');

/** Packages that take long to find and load piece by piece. */
const BUNDLED = ['cheerio', 'fflate', 'papaparse', 'saxen', 'write-excel-file', 'yaml', 'zod'];

/** What a command starts for itself, and how it names that. */
const STARTED = join('src', 'inbox', 'read-one.ts');
const STARTS = "new URL('read-one.ts', import.meta.url)";

/** Files look for their neighbours where they lie, not where the bundle lies; what is started is a bundle again. */
function inPlace(path: string): string {
  const started = JSON.stringify(pathToFileURL(resolve(commandFile('read-one'))).href);
  return readFileSync(path, 'utf8')
    .replaceAll(STARTS, `new URL(${started})`)
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
}

const own: Plugin = {
  name: 'own-place',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:src|scripts|tests)[\\/].*\.(?:ts|mjs)$/ }, ({ path }) => ({
      contents: inPlace(path),
      loader: 'ts',
    }));
    build.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      BUNDLED.some((name) => path === name || path.startsWith(`${name}/`)) ? undefined : { external: true },
    );
  },
};

/** The command as in `npm run …`, ready to be started by Node. */
export const commandFile = (command: string) => join(FOLDER, `${command}.mjs`);

/** Called by vitest once, before the tests. */
export default async function bundleCommands(): Promise<void> {
  const doors = listNames('scripts').filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const files = [...doors.map((name) => join('scripts', name)), STARTED, join('tests', 'release-once.mjs')];
  await build({
    entryPoints: files.map((file) => ({ in: file, out: basename(file).replace(/\.\w+$/, '') })),
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What a command loads only when it needs it stays apart.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [own],
  });
}

/** The same for tests that call what a command calls: the reader of the inbox starts for every file. */
export const startBundled = {
  name: 'start-bundled',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    code.includes(STARTS) && id.endsWith('read-files.ts') ? inPlace(id) : undefined,
};
