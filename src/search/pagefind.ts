// Texts of pages → the Pagefind index fixed for Vietnamese, with a worker of our own to drive it.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { readText, writeDerived } from '../files/disk.ts';
import { toIndexed, wordsOnce } from './overlay.ts';

/** What the site's own box needs of Pagefind's output: its ready-made interfaces and its copies of the texts stay out. */
const NEEDED = /\.(pf_meta|pf_index|pagefind)$/;
const WORKER = 'pagefind-worker.js';

interface File {
  path: string;
  content: Uint8Array;
}

/**
 * Writes the index to a folder. Returns each page's name in it, by its address.
 * @param common words that are on too many pages to be looked for
 */
export async function indexTexts(
  folder: string,
  texts: readonly { path: string; text: string }[],
  common: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  for (const { path, text } of texts) {
    const content = `<html lang="vi"><body><main><p>${toIndexed(wordsOnce(text, common))}</p></main></body></html>`;
    const added = await index.addHTMLFile({ url: `/${path}`, content });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await close();
  for (const { path, content } of files.filter(({ path }) => NEEDED.test(path)))
    writeDerived(join(folder, path), await repack(content));
  const worker = files.find(({ path }) => path === WORKER);
  const [, meta = ''] = files.map(({ path }) => /^pagefind\.(.+)\.pf_meta$/.exec(path)).find(Boolean) ?? [];
  writeDerived(join(folder, WORKER), await workerOf(new TextDecoder().decode(worker?.content), meta));
  const ids = idsOf(files);
  const lost = texts.find(({ path }) => !ids.has(path));
  if (lost) throw new Error(`${lost.path} is not in the search index`);
  return ids;
}

/** Pagefind's files are gzip; packed as tightly as gzip can be, 3 KB of 68 are saved at every first search. */
async function repack(content: Uint8Array): Promise<Uint8Array> {
  if (content[0] !== 0x1f) return content;
  return gzipAsync(gunzipSync(content), { numiterations: 5 });
}

/** The engine's glue at the head of Pagefind's worker; behind it stands its driver. */
const GLUE = /^[\s\S]*?\}\)\(\{\s*__proto__:\s*null\s*\}\);/;

/**
 * The worker that drives Pagefind's engine: its glue and our own driver.
 * @param index hash of the index's list of pages
 */
async function workerOf(pagefind: string, index: string): Promise<string> {
  const [glue] = GLUE.exec(pagefind) ?? [];
  if (!glue)
    throw new Error('Pagefind’s worker is not what it was: look at src/search/browser/fulltext-worker.ts');
  const driver = readText(fileURLToPath(new URL('browser/fulltext-worker.ts', import.meta.url))) ?? '';
  const { code } = await transform(driver, { loader: 'ts', define: { INDEX: JSON.stringify(index) } });
  // One function around both, or the minifier keeps every name.
  const whole = `(()=>{${glue}\n${code}})()`;
  return (await transform(whole, { minify: true, target: 'chrome96' })).code;
}

/** Address of a page → its name in Pagefind's index, read back from its fragments. */
function idsOf(files: readonly File[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) ids.set(fragmentUrl(content).slice(1), id);
  }
  return ids;
}

/** A fragment is gzip of a signature and JSON. */
function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
