// The built site → the list of titles, the Pagefind index fixed for Vietnamese, and the plain list of words.
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import * as cheerio from 'cheerio';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { base } from '../address/address.ts';
import { listFilesBelow, readText, writeDerived } from '../files/disk.ts';
import { KINDS, pack, type Entry, type Kind } from './directory.ts';
import { commonWords, toIndexed, wordsOnce } from './overlay.ts';
import type { Words } from './synonyms.ts';
import { makeWordlist } from './wordlist.ts';

/** What the site's own box needs of Pagefind's output: its ready-made interfaces and its copies of the texts stay out. */
const NEEDED = /^(pagefind-entry\.json|pagefind-worker\.js|.*\.(pf_meta|pf_index|pagefind))$/;

/** Kinds whose words are looked for; pages of figures are found by their names. */
const TEXT_KINDS: readonly Kind[] = ['guide', 'infographic', 'journey', 'about'];

/** Says nothing a reader would look for, or says it twice. */
const SILENT = 'svg, nav, .no-print, [role=img], [data-no-search]';

/** What stands on lines of its own. */
const BLOCKS = 'h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption';

type Indexable = Omit<Entry, 'id'> & { text: string };

/** Lists every page whose main part carries `data-kind` and indexes those worth reading. Returns how many are listed. */
export async function buildIndex(dist: string, words: Words): Promise<number> {
  const pages = listFilesBelow(dist)
    .filter((name) => name.endsWith('index.html'))
    .flatMap((file) => readIndexable(join(dist, file), base + file.replace(/index\.html$/, '')));
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
  for (const { path, content } of files.filter(({ path }) => NEEDED.test(path))) {
    const smaller = path.endsWith('.js') ? await minify(content) : await repack(content);
    writeDerived(join(dist, 'pagefind', path), smaller);
  }
  const write = (name: string, content: string) => writeDerived(join(dist, 'tim', name), content);
  const entries = nameEntries(pages, files);
  write('muc-luc.json', JSON.stringify(pack({ entries, common: [...common], ...words })));
  write('tu.json', JSON.stringify(makeWordlist(pages.map(({ text }) => text))));
  entries.forEach(({ id }, index) => id && write(`${id}.txt`, pages[index]?.text ?? ''));
  return pages.length;
}

/** Pagefind's files are gzip; packed as tightly as gzip can be, 3 KB of 68 are saved at every first search. */
async function repack(content: Uint8Array): Promise<Uint8Array> {
  if (content[0] !== 0x1f) return content;
  return gzipAsync(gunzipSync(content), { numiterations: 5 });
}

async function minify(content: Uint8Array): Promise<string> {
  const { code } = await transform(new TextDecoder().decode(content), { minify: true, target: 'chrome80' });
  return code;
}

/**
 * The page as search should know it: the words of its main part. Behind it the parts of it that are found by
 * themselves: those with `data-found-as`.
 */
function readIndexable(file: string, path: string): Indexable[] {
  const $ = cheerio.load(readText(file) ?? '');
  const main = $('main[data-kind]');
  if (main.length === 0) return [];
  const title = main.find('h1').first().text().trim();
  const kind = main.attr('data-kind') as Kind;
  if (!(kind in KINDS)) throw new Error(`${path}: search knows no kind "${kind}"`);
  const aliasesOf = (attributes: Record<string, string>) =>
    (attributes['data-aliases'] ?? '').split('|').filter(Boolean);
  const aliases = aliasesOf(main.attr() ?? {});
  const topic = main.attr('data-topic') ?? '';
  const parts = main
    .find('[data-found-as]')
    .get()
    .map((part) => ({
      path: `${path}#${part.attribs['id']}`,
      title: part.attribs['data-found-as'] ?? '',
      kind,
      topic,
      aliases: aliasesOf(part.attribs),
      text: $(part).text(),
    }));
  main.find(SILENT).remove();
  // Lists are written without spaces between their lines: "nghĩ raMỗi nơi" would be one word.
  main.find(BLOCKS).append(' ');
  const text = main.text().replace(/\s+/g, ' ').trim();
  return [{ path, title, kind, topic, aliases, text }, ...parts];
}

/** Adds to each page the name Pagefind gave it, read back from its fragments. */
function nameEntries(
  pages: readonly Indexable[],
  files: readonly { path: string; content: Uint8Array }[],
): Entry[] {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) ids.set(fragmentUrl(content), id);
  }
  return pages.map(({ path, title, kind, topic, aliases }) => {
    const id = ids.get(path) ?? '';
    if (id === '' && TEXT_KINDS.includes(kind)) throw new Error(`${path} is not in the search index`);
    return { path, title, kind, topic, aliases, id };
  });
}

/** A fragment is gzip of a signature and JSON. */
function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
