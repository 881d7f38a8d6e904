// The built site → the list of titles, the Pagefind index fixed for Vietnamese, and the plain list of words.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import * as cheerio from 'cheerio';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { base } from '../address/address.ts';
import { isFile, readText, writeDerived } from '../files/disk.ts';
import { pack, type Entry } from './directory.ts';
import { KINDS, type Kind } from './kinds.ts';
import { commonWords, toIndexed, wordsOnce } from './overlay.ts';
import type { TextNames } from './browser/texts.ts';
import { makeWordlist } from './wordlist.ts';
import type { SearchWords } from './words.ts';

/** What the site's own box needs of Pagefind's output: its ready-made interfaces and its copies of the texts stay out. */
const NEEDED = /\.(pf_meta|pf_index|pagefind)$/;
const WORKER = 'pagefind-worker.js';

/** Kinds whose words are looked for; pages of figures are found by their names. */
const TEXT_KINDS: readonly Kind[] = ['guide', 'infographic', 'journey', 'about'];

/** Says nothing a reader would look for, or says it twice. */
const SILENT = 'svg, nav, .no-print, [role=img], [data-no-search]';

/** What stands on lines of its own. */
const BLOCKS = 'h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption';

type Indexable = Entry & { text: string };

/**
 * Lists every page whose main part carries `data-kind` and indexes those worth reading. Returns how many are listed.
 * @param built the pages with what only the index reads still in them
 */
export async function buildIndex(
  dist: string,
  built: readonly { file: string; html: string }[],
  { words, pages: typed }: SearchWords,
): Promise<number> {
  const pages = built
    .filter(({ file }) => file.endsWith('index.html'))
    .flatMap(({ file, html }) => readIndexable(html, base + file.replace(/index\.html$/, '')));
  addTyped(pages, typed);
  addAbsences(pages, dist);
  const { index, errors } = await createIndex({ forceLanguage: 'vi', writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  const texts = pages.filter(({ kind }) => TEXT_KINDS.includes(kind));
  const common = commonWords(texts.map(({ text }) => text));
  for (const { path, text } of texts) {
    const content = `<html lang="vi"><body><main><p>${toIndexed(wordsOnce(text, common))}</p></main></body></html>`;
    const added = await index.addHTMLFile({ url: path, content });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await close();
  for (const { path, content } of files.filter(({ path }) => NEEDED.test(path)))
    writeDerived(join(dist, 'pagefind', path), await repack(content));
  const worker = files.find(({ path }) => path === WORKER);
  const [, meta = ''] = files.map(({ path }) => /^pagefind\.(.+)\.pf_meta$/.exec(path)).find(Boolean) ?? [];
  const driven = await workerOf(new TextDecoder().decode(worker?.content), meta);
  writeDerived(join(dist, 'pagefind', WORKER), driven);
  const write = (name: string, content: string) => writeDerived(join(dist, 'tim', name), content);
  const ids = idsOf(pages, files);
  write('muc-luc.json', JSON.stringify(pack({ entries: pages, ...words })));
  write('toan-van.json', JSON.stringify({ ids, common: [...common].join(' ') } satisfies TextNames));
  write('tu.json', JSON.stringify(makeWordlist(pages.map(({ text }) => text))));
  ids.forEach((id, index) => id && write(`${id}.txt`, pages[index]?.text ?? ''));
  return pages.length;
}

/** Adds what people type for pages by their address. Throws for an address no page has. */
function addTyped(pages: Indexable[], typed: SearchWords['pages']): void {
  for (const [address, words] of Object.entries(typed)) {
    const page = pages.find(({ path }) => path === base + address.slice(1));
    if (!page) throw new Error(`content/search.yaml: không có trang ${address} trong ô tìm`);
    page.typed = [...page.typed, ...words];
  }
}

/** A village has a page in the months in which it was there: in the others its name leads to no page. */
function addAbsences(pages: Indexable[], dist: string): void {
  const months = pages.filter(({ kind }) => kind === 'edition');
  for (const village of pages.filter(({ kind }) => kind === 'village')) {
    const pageOf = (month: Entry) => `${month.path}${village.path.split('/').at(-2)}/index.html`;
    village.notIn = months
      .filter((month) => !isFile(join(dist, pageOf(month).slice(base.length))))
      .map(({ path }) => path);
  }
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

/**
 * The page as search should know it: the words of its main part. Behind it the parts of it that are found by
 * themselves: those with `data-found-as`.
 */
function readIndexable(html: string, path: string): Indexable[] {
  const $ = cheerio.load(html);
  const main = $('main[data-kind]');
  if (main.length === 0) return [];
  const title = main.find('h1').first().text().trim();
  const kind = main.attr('data-kind') as Kind;
  if (!(kind in KINDS)) throw new Error(`${path}: search knows no kind "${kind}"`);
  const namesOf = (attributes: Record<string, string>) => {
    const list = (name: string) => (attributes[name] ?? '').split('|').filter(Boolean);
    return { aliases: list('data-aliases'), typed: list('data-typed') };
  };
  const topic = main.attr('data-topic') ?? '';
  const parts = main
    .find('[data-found-as]')
    .get()
    .map((part) => ({
      path: `${path}#${part.attribs['id']}`,
      title: part.attribs['data-found-as'] ?? '',
      kind,
      topic,
      ...namesOf(part.attribs),
      text: $(part).text(),
    }));
  main.find(SILENT).remove();
  // Lists are written without spaces between their lines: "nghĩ raMỗi nơi" would be one word.
  main.find(BLOCKS).append(' ');
  const text = main.text().replace(/\s+/g, ' ').trim();
  return [{ path, title, kind, topic, ...namesOf(main.attr() ?? {}), text }, ...parts];
}

/** Each page's name in Pagefind's index, read back from its fragments. */
function idsOf(
  pages: readonly Indexable[],
  files: readonly { path: string; content: Uint8Array }[],
): string[] {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) ids.set(fragmentUrl(content), id);
  }
  return pages.map(({ path, kind }) => {
    const id = ids.get(path) ?? '';
    if (id === '' && TEXT_KINDS.includes(kind)) throw new Error(`${path} is not in the search index`);
    return id;
  });
}

/** A fragment is gzip of a signature and JSON. */
function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
