// The built site → the files of a folder that any browser opens without a server, search included.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { isFile, listFilesBelow, readBytes, readText } from '../files/disk.ts';
import { folderPage } from './folder-page.ts';

/** Pages for a server to answer with. */
const SERVER_ONLY = ['404.html', 'mat-mang/index.html'];

/** What pages read with `fetch`; not the files of words below, for here the whole list is at hand. */
const DATA = /^tim\/[^/]+\.(json|txt)$/;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Scripts are told which files to fetch ahead; from a folder there is nothing to fetch. */
const nothingAhead: Plugin = {
  name: 'nothing-ahead',
  setup({ onLoad }) {
    onLoad({ filter: /_tep[\\/].*\.js$/ }, ({ path }) => ({
      contents: (readText(path) ?? '').replace(/__vite__mapDeps\(\[[^\]]*\]\)/g, '[]'),
    }));
  },
};

/** A module and all it would load later, as one classic script that reads data as scripts too. */
async function classic(file: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome67',
    supported: { destructuring: true },
    // Full text by Pagefind needs a server; without a worker its list of words answers.
    define: { Worker: 'undefined' },
    inject: [fileURLToPath(new URL('browser/folder-fetch.ts', import.meta.url))],
    plugins: [nothingAhead],
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** A file of data as a script that hands it over. */
const dataScript = (path: string, text: string) =>
  utf8(`(self.tep=self.tep||{})[${JSON.stringify(path)}]=${JSON.stringify(text)}`);

/** Every page, and whatever else of the site a page shows or leads to, by its path in the folder. */
export async function folderFiles(dist: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const needed = new Set<string>();
  const all = listFilesBelow(dist);
  for (const file of all.filter((one) => one.endsWith('.html') && !SERVER_ONLY.includes(one))) {
    const { html, needs } = folderPage(readText(join(dist, file)) ?? '', file);
    files.set(file, utf8(html));
    needs.forEach((one) => needed.add(one));
  }
  for (const file of [...needed].filter((one) => !files.has(one) && isFile(join(dist, one)))) {
    files.set(file, file.endsWith('.js') ? await classic(join(dist, file)) : readBytes(join(dist, file)));
  }
  for (const file of all.filter((one) => DATA.test(one)))
    files.set(`${file}.js`, dataScript(file, readText(join(dist, file)) ?? ''));
  return files;
}
